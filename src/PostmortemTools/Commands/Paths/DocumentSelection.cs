using System.Management.Automation;
using PostmortemTools.Documents;
using PostmortemTools.Documents.Files;

namespace PostmortemTools.Commands.Paths;

/// <summary>A file to read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="FoundBy">How it was found.</param>
/// <param name="Place">Where it was looked for; null where it was named.</param>
internal readonly record struct DocumentFile(string Path, FoundBy FoundBy, AskedPlace? Place = null);

/// <summary>Finds the files that the user's paths mean: files, wildcards, folders.</summary>
internal sealed class DocumentSelection
{
    private const WildcardOptions IgnoreCase = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;

    private readonly PostmortemCommand cmdlet;
    private readonly List<WildcardPattern> include;
    private readonly List<WildcardPattern> exclude;
    private readonly bool recurse;
    private readonly List<AskedPlace> places = [];
    private List<DocumentFile> roots = [];

    /// <summary>Creates a selection.</summary>
    /// <param name="cmdlet">Whose location and drives count; it writes what cannot be found.</param>
    /// <param name="recurse">Whether folders in folders count.</param>
    /// <param name="include">Wildcards for file names, one of which must match; null for all.</param>
    /// <param name="exclude">Wildcards for file names, none of which may match.</param>
    public DocumentSelection(PostmortemCommand cmdlet, bool recurse, string[]? include, string[]? exclude)
    {
        this.cmdlet = cmdlet;
        this.recurse = recurse;
        this.include = Patterns(include);
        this.exclude = Patterns(exclude);
    }

    /// <summary>Whether a path was wrong, or a folder could not be listed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The folders and wildcards of all paths so far in which no postmortem was found, and of which no error says why.</summary>
    public IEnumerable<AskedPlace> Empty => places.Where(place => !place.IsAnswered);

    /// <summary>
    /// The files that paths mean, one path after the other, each path's files in the order of their paths. A folder is listed as its files are
    /// asked for: the first of thousands does not wait for the last.
    /// </summary>
    /// <param name="paths">What the user gave.</param>
    /// <param name="areLiteral">Whether wildcards in it are letters.</param>
    public IEnumerable<DocumentFile> Of(IReadOnlyList<string> paths, bool areLiteral)
    {
        roots = [.. paths.SelectMany(path => areLiteral ? Literal(path) : Matching(path))];
        return Files(roots, (error, place) =>
        {
            cmdlet.WriteError(error.ErrorRecord);
            HasFailed = true;
            place?.IsAnswered = true;
        });
    }

    /// <summary>Counts the files of the last paths; it takes a while, and may be done on another thread.</summary>
    public int Count() => Files(roots, (_, _) => { }).Count();

    private List<DocumentFile> Literal(string path)
    {
        List<DocumentFile> found = [];
        HasFailed |= !cmdlet.Try(() => found.Add(Named(ProviderPaths.Literal(cmdlet, path))));
        return found;
    }

    private List<DocumentFile> Matching(string path)
    {
        List<DocumentFile> found = [];
        HasFailed |= !cmdlet.Try(() =>
        {
            IEnumerable<string> matches = ProviderPaths.Matching(cmdlet, path);
            FoundBy by = WildcardPattern.ContainsWildcardCharacters(Path.GetFileName(path)) ? FoundBy.Wildcard : FoundBy.Name;
            AskedPlace? place = null;
            if (WildcardPattern.ContainsWildcardCharacters(path))
            {
                places.Add(place = new AskedPlace(path, isFolder: false));

                // A wildcard takes what it meets: what cannot be a document at all was not meant.
                matches = matches.Where(match => Directory.Exists(match) || (!IsHidden(match) && DocumentFormats.Find(match) is not null));
            }

            found.AddRange(matches.Select(match => place is null ? Named(match) : new DocumentFile(match, by, place)));
        });
        return found;
    }

    private DocumentFile Named(string path)
    {
        if (!Directory.Exists(path))
        {
            return new DocumentFile(path, FoundBy.Name);
        }

        AskedPlace place = new(path, isFolder: true);
        places.Add(place);
        return new DocumentFile(path, FoundBy.Name, place);
    }

    private IEnumerable<DocumentFile> Files(List<DocumentFile> roots, Action<PostmortemException, AskedPlace?> report) =>
        roots.SelectMany(root => Expand(root, report)).Where(file => IsWanted(file.Path));

    private IEnumerable<DocumentFile> Expand(DocumentFile root, Action<PostmortemException, AskedPlace?> report) => Directory.Exists(root.Path)
        ? FolderFiles.In(root.Path, recurse, error => report(error, root.Place), cmdlet.Stop)
            .Where(file => DocumentFormats.Find(file) is { } format && DocumentReader.CanRead(format))
            .Select(file => new DocumentFile(file, FoundBy.Folder, root.Place))
        : [root];

    private bool IsWanted(string path)
    {
        string name = Path.GetFileName(path);
        return (include.Count == 0 || include.Exists(pattern => pattern.IsMatch(name))) && !exclude.Exists(pattern => pattern.IsMatch(name));
    }

    private static bool IsHidden(string path) => FolderFiles.IsHidden(new FileInfo(path));

    private static List<WildcardPattern> Patterns(string[]? texts) => [.. (texts ?? []).Select(text => new WildcardPattern(text, IgnoreCase))];
}
