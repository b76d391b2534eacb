using System.Management.Automation;
using PostmortemTools.Documents;
using PostmortemTools.Rendering;

namespace PostmortemTools.Commands;

/// <summary>Renders postmortems to Markdown.</summary>
[Cmdlet(VerbsData.ConvertTo, "PostmortemMarkdown")]
[OutputType(typeof(string))]
public sealed class ConvertToPostmortemMarkdownCommand : PostmortemCommand
{
    private DocumentWriter? writer;

    /// <summary>The postmortem to render.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem? InputObject { get; set; }

    /// <summary>The template: a built-in one's name, or the path of a file or folder. Without it, what was read from Markdown keeps its text.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(TemplateCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Template { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Try(() =>
    {
        writer ??= new DocumentWriter(new MarkdownRenderer { FrontMatter = FrontMatter.Write, Stop = Stop });
        bool keepsText = Template is null && DocumentWriter.KeepsText(InputObject!, DocumentFormat.Markdown);

        // A console, a file and a variable add the last newline themselves.
        WriteObject(writer.Write(InputObject!, DocumentFormat.Markdown, keepsText ? null : ResolveTemplate(Template), () => ReadingIn(null)).TrimEnd('\r', '\n'));
    });
}
