using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Documents.Files;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Errors;

namespace PostmortemTools.Commands;

/// <summary>What reads postmortems from files: files, wildcards and folders, several files at once, in the order of their paths.</summary>
public abstract class DocumentsCommand : PostmortemCommand
{
    /// <summary>The parameter set in which paths may have wildcards.</summary>
    internal const string PathSet = "Path";

    /// <summary>The parameter set in which paths are taken by their letters.</summary>
    internal const string LiteralPathSet = "LiteralPath";

    private DocumentSelection? selection;
    private bool foundSome;
    private bool missedSome;

    /// <summary>Files, wildcards, folders.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files and folders by their exact names.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Read the folders in a folder as well.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>Wildcards for the names of the files to read.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [SupportsWildcards]
    public string[]? Include { get; set; }

    /// <summary>Wildcards for the names of files not to read.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [SupportsWildcards]
    public string[]? Exclude { get; set; }

    /// <summary>Whether all that was asked for is read so far: every path is there, every file could be read, and postmortems were found wherever they were thought to be.</summary>
    private protected bool HasReadAll => !missedSome && !selection!.HasFailed && !Disappointing.Any();

    /// <summary>
    /// The places without a postmortem that were thought to have one. Through the pipeline come all folders that there are, and some have none;
    /// a folder that somebody names is thought to have one.
    /// </summary>
    private IEnumerable<AskedPlace> Disappointing => MyInvocation.ExpectingInput && foundSome ? [] : selection!.Empty;

    /// <inheritdoc/>
    protected override void BeginProcessing() => selection = new DocumentSelection(this, Recurse, Include, Exclude);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        bool literal = ParameterSetName == LiteralPathSet;
        FileProgress progress = new(this, "Reading postmortems", selection!.Count);
        bool wasListed = Try(() =>
        {
            foreach (ReadFile read in ReadAhead.SelectInSteps(selection.Of(literal ? LiteralPath : Path, literal), Open, Finish, Stop))
            {
                progress.Show(read.File.Path);
                bool isRead = read.Refused is not { } refused || Try(() => throw refused);
                missedSome |= !isRead;
                if (read.Postmortem is not null || !isRead)
                {
                    foundSome = true;
                    read.File.Place?.IsAnswered = true;
                }

                if (isRead && read.Postmortem is { } postmortem)
                {
                    read.Warnings.ForEach(Say);
                    Take(postmortem, read.Prepared);
                }
            }
        });
        missedSome |= !wasListed;
        progress.Finish();
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (AskedPlace place in Disappointing)
        {
            WriteWarning(place.IsFolder ? Warning.NoPostmortemInFolder(place.Path, Recurse, PatternsIn(place.Path)) : Warning.NoPostmortemMatches(place.Path));
        }
    }

    /// <summary>Called for each postmortem, as soon as it and all before it are read.</summary>
    /// <param name="postmortem">The postmortem.</param>
    private protected abstract void Take(Postmortem postmortem);

    /// <summary>The same, where something was prepared.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="prepared">What <see cref="Prepare"/> made.</param>
    private protected virtual void Take(Postmortem postmortem, object? prepared) => Take(postmortem);

    /// <summary>Whether <see cref="Prepare"/> is called. Where it is not, nothing but the postmortem is kept of a document, not for a moment: what waits costs.</summary>
    private protected virtual bool Prepares => false;

    /// <summary>Called for each postmortem that was read, on one of several threads: for what takes its time and needs no pipeline.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="reading">Where its document says what; null where it was not read from Markdown.</param>
    private protected virtual object? Prepare(Postmortem postmortem, MarkdownReading? reading) => null;

    /// <summary>Says what was guessed, or could not be known, when a file was read: a warning, unless it is beside what was asked.</summary>
    /// <param name="warning">The file, and what is to be said of it.</param>
    private protected virtual void Say(string warning) => WriteWarning(warning);

    /// <summary>The configuration that says which files of a folder count; null where none does, or it has a mistake, which is said.</summary>
    private string? PatternsIn(string folder)
    {
        string? path = null;
        Try(() => path = DocumentsSettledIn(folder));
        return path;
    }

    /// <summary>Takes the bytes of one file, on another thread, and gives what reads them there.</summary>
    private Func<ReadFile> Open(DocumentFile file)
    {
        ReadFile read = new(file);
        Func<Postmortem?> rest = () => null;
        Note(read, () => rest = file.FoundBy == FoundBy.Name
            ? Reader.Open(file.Path, read.Warnings.Add)
            : Reader.OpenIfPostmortem(file.Path, read.Warnings.Add, isWanted: file.FoundBy == FoundBy.Wildcard));
        return () =>
        {
            Note(read, () => read.Postmortem = rest());
            read.Reading = (read.Postmortem?.Source?.Memory as MarkdownMemory)?.TakeReading() is { } reading && Prepares ? reading : null;
            return read;
        };
    }

    private ReadFile Finish(ReadFile read)
    {
        if (Prepares && read.Postmortem is { } postmortem)
        {
            Note(read, () => read.Prepared = Prepare(postmortem, read.Reading));
            read.Reading = null;
        }

        return read;
    }

    private static void Note(ReadFile read, Action step)
    {
        try
        {
            step();
        }
        catch (PostmortemException refused)
        {
            read.Refused = refused;
        }
    }

    /// <summary>What came of a file on another thread: what is to be said of it waits for the pipeline's own.</summary>
    /// <param name="file">The file.</param>
    private sealed class ReadFile(DocumentFile file)
    {
        /// <summary>The file.</summary>
        public DocumentFile File => file;

        /// <summary>What was guessed, or could not be known.</summary>
        public List<string> Warnings { get; } = [];

        /// <summary>The postmortem; null where it is none, or cannot be read.</summary>
        public Postmortem? Postmortem { get; set; }

        /// <summary>Where its document says what, until something is prepared from that; null where nothing is, or it was not read from Markdown.</summary>
        public MarkdownReading? Reading { get; set; }

        /// <summary>What <see cref="Prepare"/> made of it.</summary>
        public object? Prepared { get; set; }

        /// <summary>Why it cannot be read, or nothing prepared; null where it can.</summary>
        public PostmortemException? Refused { get; set; }
    }
}
