using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes the data at the head of a document: what the body cannot say, and what a house says there rather than in the body.</summary>
internal sealed class FrontMatterEdits(TextEdits edits, MarkdownReading reading)
{
    /// <summary>Members that no body says, and those of their rows.</summary>
    private static readonly Dictionary<string, string[]> Held = new(StringComparer.Ordinal)
    {
        ["id"] = [], ["milestones"] = [], ["reviewRecord"] = [], ["timeline"] = ["source", "sourceId"], ["actionItems"] = ["id"], ["timeZone"] = [],
    };

    private static readonly Dictionary<string, FieldKind> Said = new(StringComparer.Ordinal)
    {
        ["title"] = FieldKind.Title, ["date"] = FieldKind.Date, ["authors"] = FieldKind.Authors, ["severity"] = FieldKind.Severity,
        ["services"] = FieldKind.Services, ["tags"] = FieldKind.Tags, ["status"] = FieldKind.Status,
    };

    private readonly string text = edits.Text;

    /// <summary>Writes the members that differ and belong here.</summary>
    /// <returns>Those that the document says here and nowhere else.</returns>
    public HashSet<string> Write(Postmortem now, IEnumerable<string> members)
    {
        HashSet<string> only = new(StringComparer.Ordinal);
        DataMap? there = There();
        List<(string Key, DataNode? Node)> wanted = [];
        foreach (string member in members)
        {
            if (Held.TryGetValue(member, out string[]? rowMembers) && (rowMembers.Length > 0 ? NeedsRows(now, member, rowMembers) : NeedsEntry(now, member)))
            {
                wanted.Add((member, Node(now, member, rowMembers)));
            }
            else if (Said.TryGetValue(member, out FieldKind field) && there?.Entries.Find(entry => FieldLabels.Find(entry.Name) == field) is { } entry && (IsSaidHere(member, field) || IsTitleAgain(member, entry)))
            {
                wanted.Add((entry.Name, Value(now, member)));
                if (IsSaidHere(member, field))
                {
                    only.Add(member);
                }
            }
        }

        if (wanted.Count > 0)
        {
            Write(wanted, there);
        }

        return only;
    }

    /// <summary>A title that stands here as well as above the text is one title.</summary>
    private bool IsTitleAgain(string member, DataEntry entry) => member == "title" && (entry.Value as DataScalar)?.Text == reading.Postmortem.Title;

    /// <summary>Writes one entry; null takes it away.</summary>
    public void Set(string key, DataNode? node) => Write([(key, node)], There());

    private bool NeedsEntry(Postmortem now, string member) => member switch
    {
        "timeZone" => !reading.Places.Fields.ContainsKey(FieldKind.TimeZone) && now.TimeZone != reading.Postmortem.TimeZone,
        _ => true,
    };

    /// <summary>Whether it is these members of the rows that differ.</summary>
    private bool NeedsRows(Postmortem now, string member, string[] rowMembers) =>
        YamlOf(Node(now, member, rowMembers)) != YamlOf(Node(reading.Postmortem, member, rowMembers));

    private static string YamlOf(DataNode? node) => node is null ? "" : YamlWriter.Write(node);

    private static DataNode? Node(Postmortem now, string member, string[] rowMembers)
    {
        Member<Postmortem> found = PostmortemTable.Table.Members.First(known => known.Name == member);
        return rowMembers.Length > 0 ? ((IRowsMember<Postmortem>)found).WriteRows(now, rowMembers)
            : member == "id" && now.Id == Slug.Of(now.Date, now.Title) ? null : found.Write(now);
    }

    /// <summary>Whether the document says a value in its front matter and nowhere else.</summary>
    private bool IsSaidHere(string member, FieldKind field) => member switch
    {
        "title" => reading.Places.Title is null && !reading.Places.Fields.ContainsKey(field),
        "date" => reading.Places.DateOrigin == DateOrigin.FrontMatter && !reading.Places.Fields.ContainsKey(field),
        _ => !reading.Places.Fields.ContainsKey(field),
    };

    private static DataNode? Value(Postmortem now, string member) => member switch
    {
        "severity" => now.Severity is null ? null : new DataScalar(ScalarKind.Text, now.Severity.ToString()),
        "status" => (now.StatusText ?? (now.Status is { } status ? StatusWords.Text(status) : null)) is { } said ? new DataScalar(ScalarKind.Text, said) : null,
        "authors" => now.Authors.Count == 0 ? null : List(now.Authors.Select(author => author.ToString())),
        _ => PostmortemTable.Table.Members.First(known => known.Name == member).Write(now),
    };

    private static DataList List(IEnumerable<string> items)
    {
        DataList list = new();
        list.Items.AddRange(items.Select(item => new DataScalar(ScalarKind.Text, item)));
        return list;
    }

    private DataMap? There()
    {
        if (reading.Places.Blocks.FrontMatter is not { } block)
        {
            return null;
        }

        try
        {
            return (block.IsToml ? TomlReader.Read(block.Content.In(text)) : YamlReader.Read(block.Content.In(text), null)) as DataMap;
        }
        catch (PostmortemException)
        {
            // What cannot be read is not changed; the edit is refused as what it is to say is not said.
            return null;
        }
    }

    private void Write(List<(string Key, DataNode? Node)> wanted, DataMap? there)
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
            string lines = node is null ? "" : block.IsToml ? Toml(key, node) : Yaml(key, node);
            if (index >= 0)
            {
                int start = LineAt(block, there!.Entries[index].Line);
                int end = block.IsToml ? TextLines.Next(text, start) : index + 1 < there.Entries.Count ? LineAt(block, there.Entries[index + 1].Line) : ContentEnd(block, start);
                edits.Replace(new TextSpan(start, end), lines);
            }
            else if (there is not null || block.Content.In(text).Trim().Length == 0)
            {
                edits.Insert(block.IsToml ? block.Content.Start : block.Content.End, lines);
            }
        }
    }

    /// <summary>Comments and blank lines at the end of the block belong to no entry.</summary>
    private int ContentEnd(FrontMatterBlock block, int start)
    {
        int end = block.Content.End;
        for (int line = TextLines.Next(text, start); line < block.Content.End; line = TextLines.Next(text, line))
        {
            if (text[line] is not (' ' or '\t' or '-'))
            {
                end = line;
                break;
            }
        }

        return end;
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
