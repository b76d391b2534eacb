using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading;

/// <summary>
/// The data at the head of a document. What is ours (<see cref="FrontMatter"/>) is taken over as the data format has it; of what others write
/// there, only what a label of a field would say too, and only where the body does not say it.
/// </summary>
internal sealed class FrontMatterReading
{
    /// <summary>What holds values that the body says otherwise, or cannot say: see <see cref="Held.HeldValues"/>.</summary>
    public const string Exact = "exact";

    private static readonly HashSet<string> Ours = new(StringComparer.Ordinal) { "id", "timeZone", "milestones", "timeline", "actionItems", "reviewRecord" };

    /// <summary>Entries that generators of web sites read: a table that one extends by a word.</summary>
    private static readonly HashSet<string> OfPosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "layout", "slug", "categories", "permalink", "draft", "excerpt", "comments", "aliases", "weight", "image", "images", "thumbnail", "cover", "featured", "featured_image", "header",
        "post", "posttype", "post_type", "lastmod", "toc", "series", "subtitle", "sitemap", "hero", "og_image", "redirect_from", "canonical", "canonical_url", "blog", "release",
    };

    private static readonly FieldKind[] OfPostmortems =
    [
        FieldKind.Severity, FieldKind.Status, FieldKind.Services, FieldKind.IncidentNumber, FieldKind.Impact, FieldKind.RootCause, FieldKind.Started, FieldKind.Detected, FieldKind.Resolved,
        FieldKind.Responders,
    ];

    private static readonly List<DataEntry> NoEntries = [];

    private readonly DataMap map;
    private readonly bool isToml;
    private readonly string? path;
    private readonly Action<string> warn;
    private Dictionary<FieldKind, List<DataEntry>>? fields;

    private FrontMatterReading(DataMap map, string? path, Action<string> warn, bool isToml = false) => (this.map, this.path, this.warn, this.isToml) = (map, path, warn, isToml);

    /// <summary>The values that are held exactly; null where there are none.</summary>
    public DataMap? Held => map[Exact]?.Value as DataMap;

    /// <summary>Reads the block of a document; an empty one where there is none, or it cannot be read.</summary>
    public static FrontMatterReading Of(string text, DocumentBlock document, string? path, Action<string> warn)
    {
        if (document.FrontMatter is not { } block)
        {
            return new FrontMatterReading(new DataMap(), path, warn);
        }

        try
        {
            string content = block.Content.In(text);
            DataNode node = block.IsToml ? TomlReader.Read(content) : PlainYaml.TryRead(content, out DataMap? plain) ? plain : YamlReader.Read(content, path);
            return new FrontMatterReading(node as DataMap ?? new DataMap(), path, warn, block.IsToml);
        }
        catch (PostmortemException unreadable)
        {
            warn($"Its front matter cannot be read and was left aside. {unreadable.Message}");
            return new FrontMatterReading(new DataMap(), path, warn);
        }
    }

    /// <summary>The zone that it states for the document; null where it states none.</summary>
    public string? TimeZone => map["timeZone"]?.Value is DataScalar { Text: { Length: > 0 } zone } && Time.Zone.Find(zone) is not null ? zone : null;

    /// <summary>The text of the first entry that says a field; null where none does.</summary>
    public string? Text(FieldKind kind)
    {
        foreach (DataEntry entry in Saying(kind))
        {
            if (entry.Value is DataScalar { Text: { Length: > 0 } text })
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The texts of the first entry that says a field; none where none does.</summary>
    public IReadOnlyList<string> Texts(FieldKind kind) => Saying(kind) switch
    {
        [{ Value: DataList list }, ..] => [.. list.Items.OfType<DataScalar>().Select(item => item.Text).OfType<string>()],
        [{ Value: DataScalar { Text: { } text } }, ..] => [text],
        _ => [],
    };

    /// <summary>The people of the first entry that says a field: each a text, or a map with name and role.</summary>
    /// <param name="kind">The field.</param>
    /// <param name="read">Reads the people of a text.</param>
    public IEnumerable<Person> People(FieldKind kind, Func<string, IEnumerable<Person>> read) => Saying(kind) switch
    {
        [{ Value: DataList list }, ..] => list.Items.SelectMany(item => FrontMatterPeople.Of(item, read)),
        [{ Value: var only }, ..] => FrontMatterPeople.Of(only, read),
        _ => [],
    };

    /// <summary>Whether it is that of a post of a blog, whose date says when it was published: it says nothing that only a postmortem has.</summary>
    public bool IsOfPost
    {
        get
        {
            bool hasClock = Text(FieldKind.Date) is { } date && date.IndexOf(':') > 0;
            bool isPost = isToml || map.Entries.Exists(entry => OfPosts.Contains(entry.Name)) || (hasClock && Saying(FieldKind.Authors).Count > 0);
            return isPost && !Array.Exists(OfPostmortems, kind => Saying(kind).Count > 0);
        }
    }

    /// <summary>The entries that say a field, those with the plainest names first.</summary>
    public static IEnumerable<DataEntry> Saying(DataMap map, FieldKind kind) =>
        map.Entries.Where(entry => FieldLabels.Find(entry.Name) == kind).OrderBy(entry => FieldLabels.GivesWay(entry.Name));

    private List<DataEntry> Saying(FieldKind kind)
    {
        if (fields is null)
        {
            fields = [];
            foreach (DataEntry entry in map.Entries)
            {
                if (FieldLabels.Find(entry.Name) is not FieldKind.None and var said && !fields.ContainsKey(said))
                {
                    fields[said] = [.. Saying(map, said)];
                }
            }
        }

        return fields.TryGetValue(kind, out List<DataEntry>? found) ? found : NoEntries;
    }

    /// <summary>Whether an entry of a name is there.</summary>
    public bool Has(string name) => map[name] is not null;

    /// <summary>Takes over what is ours; rows must be there already.</summary>
    public void TakeOver(Postmortem postmortem)
    {
        foreach (DataEntry entry in map.Entries)
        {
            if (!Ours.Contains(entry.Name) || DataValues.IsNull(entry.Value))
            {
                continue;
            }

            DataMap one = new() { Line = map.Line, Column = map.Column };
            one.Entries.Add(entry);
            TimelineEvent[] events = [.. postmortem.Timeline];
            ActionItem[] items = [.. postmortem.ActionItems];
            try
            {
                FrontMatter.Read(postmortem, one, path);
            }
            catch (PostmortemException unreadable)
            {
                // Another program's entry of the same name, or one that somebody wrote by hand and not quite right.
                warn($"'{entry.Name}' in its front matter was left aside. {unreadable.Message}");
                (postmortem.Timeline, postmortem.ActionItems) = ([.. events], [.. items]);
            }
        }
    }
}
