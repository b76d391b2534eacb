using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Editing;

/// <summary>Writes entries into the lines of front matter: in the form of those that stand there, YAML or TOML, comments and all.</summary>
/// <param name="edits">Takes the changes.</param>
/// <param name="reading">The document.</param>
internal sealed class FrontMatterLines(TextEdits edits, MarkdownReading reading)
{
    private readonly string text = edits.Text;

    private readonly Dictionary<string, DataNode?> was = new(StringComparer.Ordinal);

    /// <summary>Says what an entry says, in the words in which it is written anew.</summary>
    public void Was(string key, DataNode? node) => was[key] = node;

    /// <summary>Writes entries, each in the form of the one that stands there; null takes one away.</summary>
    /// <param name="wanted">The entries.</param>
    /// <param name="there">Those that stand there; null where there are none, or they cannot be read.</param>
    public void Write(List<(string Key, DataNode? Node)> wanted, DataMap? there)
    {
        if (reading.Places.Blocks.FrontMatter is not { } block)
        {
            string entries = string.Concat(wanted.Where(entry => entry.Node is not null).Select(entry => Yaml(entry.Key, entry.Node!)));
            if (entries.Length > 0)
            {
                edits.Insert(0, $"---{edits.NewLine}{entries}---{edits.NewLine}{edits.NewLine}");
            }

            return;
        }

        foreach ((string key, DataNode? node) in wanted)
        {
            int index = there is null ? -1 : there.Entries.FindIndex(entry => entry.Name == key);
            if (index >= 0)
            {
                // To write another form than that of a text, or a list of texts, would lose what else it says.
                bool isOfMore = node is not null && was.ContainsKey(key) && !IsOfTexts(there!.Entries[index].Value);
                int start = LineAt(block, there!.Entries[index].Line);
                TextSpan lines = new(start, block.IsToml ? TomlEnd(start, block.Content.End) : End(block, start, index + 1 < there.Entries.Count ? LineAt(block, there.Entries[index + 1].Line) : block.Content.End));
                string with = node is null ? "" : isOfMore ? Persons(lines.In(text), key, node) : InForm(lines.In(text), key, node, block.IsToml) ?? Entry(key, node, block.IsToml);
                edits.Replace(lines, with);
            }
            else if (node is not null && (there is not null || block.Content.In(text).Trim().Length == 0))
            {
                edits.Insert(block.IsToml ? block.Content.Start : block.Content.End, Entry(key, node, block.IsToml));
            }
        }
    }

    private string Entry(string key, DataNode node, bool isToml) => isToml ? Toml(key, node) : Yaml(key, node);

    /// <summary>The entry in the form in which it stands there; null where it is one that must be written anew.</summary>
    private string? InForm(string entry, string key, DataNode node, bool isToml)
    {
        FrontMatterForm form = new(entry, key, isToml);
        return !was.TryGetValue(key, out DataNode? before) ? null : node switch
        {
            DataScalar { Text: { } value } => form.Scalar(value),
            DataList list => form.List(Texts(list), Texts(before)),
            _ => null,
        };
    }

    /// <summary>The entry with other people; as it is where it is none of people.</summary>
    private string Persons(string entry, string key, DataNode node) =>
        (FieldLabels.Find(key) == FieldKind.Authors ? new FrontMatterPersons(entry).Write(Texts(node).ConvertAll(Person.Parse), Texts(was[key]).ConvertAll(Person.Parse)) : null) ?? entry;

    private static bool IsOfTexts(DataNode node) => node is DataScalar || (node is DataList list && list.Items.TrueForAll(item => item is DataScalar));

    private static List<string> Texts(DataNode? node) => node is DataList list ? [.. list.Items.OfType<DataScalar>().Select(item => item.Text ?? "")] : [];

    /// <summary>Comments and blank lines before the next entry belong to none.</summary>
    private int End(FrontMatterBlock block, int start, int end)
    {
        int last = TextLines.Next(text, start);
        for (int line = last; line < end; line = TextLines.Next(text, line))
        {
            last = TextLines.IsBlank(text, line) || text[line] == '#' ? last : TextLines.Next(text, line);
        }

        return Math.Min(last, block.Content.End);
    }

    /// <summary>A list may have its brackets in several lines.</summary>
    private int TomlEnd(int start, int end)
    {
        int line = TextLines.Next(text, start);
        while (line < end && TomlReader.IsOpen(text.Substring(start, line - start)))
        {
            line = TextLines.Next(text, line);
        }

        return line;
    }

    private int LineAt(FrontMatterBlock block, int line)
    {
        int at = block.Content.Start;
        for (int i = 1; i < line; i++)
        {
            at = TextLines.Next(text, at);
        }

        return at;
    }

    private string Yaml(string key, DataNode node)
    {
        DataMap map = new();
        map.Entries.Add(new DataEntry(key, node));
        return edits.Lines(YamlWriter.Write(map));
    }

    private string Toml(string key, DataNode node) => node switch
    {
        DataScalar { Text: { } value } => $"{key} = {Quoted(value)}{edits.NewLine}",
        DataList list when list.Items.TrueForAll(item => item is DataScalar { Text: not null }) => $"{key} = [{string.Join(", ", list.Items.Cast<DataScalar>().Select(item => Quoted(item.Text!)))}]{edits.NewLine}",
        _ => "",
    };

    private static string Quoted(string value) => "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
