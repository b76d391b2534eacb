using System.Management.Automation;
using PostmortemTools.Rendering;

namespace PostmortemTools.Commands;

/// <summary>Renders postmortems to Markdown.</summary>
[Cmdlet(VerbsData.ConvertTo, "PostmortemMarkdown")]
[OutputType(typeof(string))]
public sealed class ConvertToPostmortemMarkdownCommand : PostmortemCommand
{
    private MarkdownRenderer? renderer;

    /// <summary>The postmortem to render.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem? InputObject { get; set; }

    /// <summary>The template: a built-in one's name, or the path of a file or folder.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(TemplateCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Template { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Try(() =>
    {
        renderer ??= new MarkdownRenderer { FrontMatter = Documents.FrontMatter.Write, Stop = Stop };

        // A console, a file and a variable add the last newline themselves.
        WriteObject(renderer.Render(InputObject!, ResolveTemplate(Template)).TrimEnd('\n'));
    });
}
