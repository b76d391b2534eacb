using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.Rendering;

namespace PostmortemTools.Commands;

/// <summary>Writes postmortems to files.</summary>
[Cmdlet(VerbsData.Export, "Postmortem", SupportsShouldProcess = true, DefaultParameterSetName = PathSet)]
[OutputType(typeof(FileInfo))]
public sealed class ExportPostmortemCommand : PostmortemCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private ExportDestination? destination;
    private DocumentExport? export;
    private Postmortem? pending;

    /// <summary>The postmortem to write.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem? InputObject { get; set; }

    /// <summary>The file, or a folder that gets a file named after each postmortem's id. Without it, each goes back to where it was read from.</summary>
    [Parameter(Position = 0, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The same as -Path: a path to write to has no wildcards in either.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath")]
    [ValidateNotNullOrEmpty]
    public string? LiteralPath { get; set; }

    /// <summary>The format; what the file's extension says where it is not given, and Markdown in a folder.</summary>
    [Parameter]
    public DocumentFormat? Format { get; set; }

    /// <summary>The template for Markdown and HTML: a built-in one's name, or the path of a file or folder.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(TemplateCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Template { get; set; }

    /// <summary>Overwrite a file that is somebody else's, has changed, or is read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Hand on the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => Must(() =>
    {
        string? given = Path ?? LiteralPath;
        destination = new ExportDestination(given is null ? null : ProviderPaths.Literal(this, given), given is not null && ProviderPaths.EndsAsFolder(given), Format);
        DocumentWriter writer = new(new MarkdownRenderer { FrontMatter = FrontMatter.Write, Stop = Stop });
        export = new DocumentExport(writer, new FileStore(), Force, Stop);
    });

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (!destination!.IsOneFile)
        {
            Try(() => Export(InputObject!));
            return;
        }

        // Written when it is certain that no other postmortem wants the same file.
        Must(() => pending = pending is null || pending == InputObject ? InputObject : throw Error.ManyToOneFile((Path ?? LiteralPath)!));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (pending is not null)
        {
            Try(() => Export(pending));
        }
    }

    private void Export(Postmortem postmortem)
    {
        (string file, DocumentFormat format) = destination!.For(postmortem);
        if (Template is not null && !DocumentWriter.TakesTemplate(format))
        {
            throw Error.TemplateForData(format);
        }

        if (!ShouldProcess(file, "Export postmortem"))
        {
            return;
        }

        string? folder = System.IO.Path.GetDirectoryName(file);
        int moved = export!.Write(postmortem, file, format, ResolveTemplate(Template, folder), keepsText: Template is null, () => ReadingIn(folder));
        if (moved > 0)
        {
            WriteWarning(Warning.In(file, Warning.EventsMoved(moved)));
        }

        if (PassThru)
        {
            // The item as the provider gives it, with the path and mode that other cmdlets and the table of files look for.
            WriteObject(InvokeProvider.Item.Get([file], force: true, literalPath: true), enumerateCollection: true);
        }
    }
}
