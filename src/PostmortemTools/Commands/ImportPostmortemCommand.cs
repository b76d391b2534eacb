using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.Commands;

/// <summary>Reads postmortems from files.</summary>
[Cmdlet(VerbsData.Import, "Postmortem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Postmortem))]
public sealed class ImportPostmortemCommand : PostmortemCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private DocumentSelection? selection;

    /// <summary>Files, wildcards, folders.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files and folders by their exact names.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Read the folders in a folder as well.</summary>
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    /// <summary>Wildcards for the names of the files to read.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Include { get; set; }

    /// <summary>Wildcards for the names of files not to read.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Exclude { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => selection = new DocumentSelection(this, Recurse, Include, Exclude);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        bool literal = ParameterSetName == LiteralPathSet;
        List<DocumentFile> files = [];
        Try(() => files.AddRange(selection!.Of(literal ? LiteralPath : Path, literal)));

        FileProgress progress = new(this, "Reading postmortems", files.Count);
        Try(() =>
        {
            foreach ((DocumentFile file, Func<Postmortem?> result) in ReadAhead.Select(files, Read, Stop))
            {
                progress.Show(file.Path);
                Postmortem? postmortem = null;
                if (Try(() => postmortem = result()) && postmortem is not null)
                {
                    WriteObject(postmortem);
                }
            }
        });
        progress.Finish();
    }

    private static (DocumentFile File, Func<Postmortem?> Result) Read(DocumentFile file)
    {
        try
        {
            Postmortem? postmortem = file.IsListed ? DocumentReader.ReadIfPostmortem(file.Path) : DocumentReader.Read(file.Path);
            return (file, () => postmortem);
        }
        catch (PostmortemException error)
        {
            return (file, () => throw error);
        }
    }
}
