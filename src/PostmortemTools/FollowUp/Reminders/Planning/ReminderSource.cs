using PostmortemTools.Documents.Files;
using PostmortemTools.FollowUp.Reminders.State;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>Gathers the documents of which somebody may have to be reminded, by the folder of their file of reminders.</summary>
/// <param name="day">The day of the run.</param>
internal sealed class ReminderSource(DateTime day)
{
    private readonly SortedDictionary<string, List<ReminderDocument>> folders = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> settled = new(StringComparer.Ordinal);

    /// <summary>How many documents were looked at.</summary>
    public int Documents { get; private set; }

    /// <summary>How many open action items there are in them.</summary>
    public int OpenItems { get; private set; }

    /// <summary>How many of those have no due date, so that no moment ever comes for them.</summary>
    public int Undated { get; private set; }

    /// <summary>The documents, by the full path of the folder of their file of reminders.</summary>
    public IEnumerable<KeyValuePair<string, List<ReminderDocument>>> Folders => folders;

    /// <summary>The documents of a folder in which nothing is open any more, as the file of reminders there calls them.</summary>
    public ISet<string> SettledIn(string folder) => settled.TryGetValue(folder, out HashSet<string>? names) ? names : new HashSet<string>();

    /// <summary>Looks at a document.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="items">All its action items.</param>
    /// <param name="asked">Those of which people are to be reminded.</param>
    /// <param name="house">What its house wants.</param>
    public void Add(string path, IReadOnlyList<ActionItem> items, IReadOnlyList<ActionItem> asked, ReminderHouse house)
    {
        Documents++;
        OpenItems += asked.Count(item => item.IsOpen);
        Undated += asked.Count(item => item.IsOpen && item.DueDate is null);
        string folder = FolderOf(path, house, known);
        if (items.All(item => !item.IsOpen))
        {
            if (!settled.TryGetValue(folder, out HashSet<string>? names))
            {
                settled[folder] = names = new HashSet<string>(StringComparer.Ordinal);
            }

            names.Add(NameIn(folder, path));
        }

        if (house.MayBeDue(asked, day))
        {
            if (!folders.TryGetValue(folder, out List<ReminderDocument>? documents))
            {
                folders[folder] = documents = [];
            }

            documents.Add(new ReminderDocument(path, NameIn(folder, path), items, asked, house));
        }
    }

    /// <summary>
    /// The full path of the folder of the file of reminders that a document belongs to: the nearest one upward that has such a file, so that nothing is
    /// forgotten when a configuration is added or moved; else that of the configuration, or, where there is none, of the document.
    /// </summary>
    public static string FolderOf(string path, ReminderHouse house)
    {
        string folder = Path.GetDirectoryName(path)!;
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, ReminderStateFile.Name)))
            {
                return at;
            }
        }

        return house.Folder ?? folder;
    }

    private static string FolderOf(string path, ReminderHouse house, Dictionary<string, string> known)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (!known.TryGetValue(folder, out string? found))
        {
            known[folder] = found = FolderOf(path, house);
        }

        return found;
    }

    /// <summary>The path of a document from a folder above it, with slashes.</summary>
    public static string NameIn(string folder, string path)
    {
        string above = folder.TrimEnd('/', '\\');
        return (PathIdentity.Comparer.Equals(path.Length > above.Length ? path.Substring(0, above.Length) : "", above) ? path.Substring(above.Length + 1) : path).Replace('\\', '/');
    }
}
