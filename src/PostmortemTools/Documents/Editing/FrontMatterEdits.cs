using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes the data at the head of a document: what the body cannot say, and what a house says there rather than in the body.</summary>
internal sealed class FrontMatterEdits(TextEdits edits, MarkdownReading reading, HouseStyle house)
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

    /// <summary>What entries say, in the words in which they are written anew.</summary>
    private readonly Dictionary<string, DataNode?> was = new(StringComparer.Ordinal);

    /// <summary>Writes the members that differ and belong here.</summary>
    /// <returns>Those that the document says here and nowhere else.</returns>
    public HashSet<string> Write(Postmortem now, IEnumerable<string> members, RowIdentity identity)
    {
        HashSet<string> only = new(StringComparer.Ordinal);
        DataMap? there = There();
        HeldRows rows = new(reading, identity, there);
        List<(string Key, DataNode? Node)> wanted = [];
        foreach (string member in members)
        {
            if (Held.TryGetValue(member, out string[]? rowMembers) && (rowMembers.Length > 0 ? rows.Differ(now, member, rowMembers) : NeedsEntry(now, member, there)))
            {
                wanted.Add((member, rowMembers.Length > 0 ? rows.Of(now, member, rowMembers) : Node(now, member, there)));
            }
            else if (!Said.TryGetValue(member, out FieldKind field))
            {
                continue;
            }
            else if (there is not null && FrontMatterReading.Saying(there, field).FirstOrDefault() is { } entry && (IsSaidHere(member, field) || IsTitleAgain(member, entry)))
            {
                wanted.Add((entry.Name, Value(now, member, entry, reading.Options)));
                was[entry.Name] = Value(reading.Postmortem, member, null, reading.Options);
                if (IsSaidHere(member, field))
                {
                    only.Add(member);
                }
            }
            else if (field is not (FieldKind.None or FieldKind.Title) && IsHomeOfFields(there) && Value(now, member, null, reading.Options) is { } value)
            {
                bool isCapital = char.IsUpper(there!.Entries[0].Name[0]);
                wanted.Add((isCapital ? char.ToUpperInvariant(member[0]) + member.Substring(1) : member, value));
                only.Add(member);
            }
        }

        if (wanted.Count > 0)
        {
            Write(wanted, there);
        }

        return only;
    }

    /// <summary>Whether the document says here, and nowhere in its text, what others say among their fields: then it says more of it here, too.</summary>
    private bool IsHomeOfFields(DataMap? there) =>
        there?.Entries.Exists(entry => FieldLabels.Find(entry.Name) is FieldKind.Severity or FieldKind.Status or FieldKind.Services) == true && !reading.Places.Fields.Keys.Any(Said.ContainsValue);

    /// <summary>A title that stands here as well as above the text is one title.</summary>
    private bool IsTitleAgain(string member, DataEntry entry) => member == "title" && (entry.Value as DataScalar)?.Text == reading.Postmortem.Title;

    /// <summary>Writes one entry; null takes it away.</summary>
    public void Set(string key, DataNode? node) => Write([(key, node)], There());

    private bool NeedsEntry(Postmortem now, string member, DataMap? there) => member switch
    {
        "milestones" => YamlOf(Node(now, member, there)) != YamlOf(Node(reading.Postmortem, member, there)),
        "timeZone" => !reading.Places.Fields.ContainsKey(FieldKind.TimeZone) && now.TimeZone != reading.Postmortem.TimeZone,
        _ => true,
    };

    private static string YamlOf(DataNode? node) => node is null ? "" : YamlWriter.Write(node);

    private DataNode? Node(Postmortem now, string member, DataMap? there) =>
        member == "milestones" ? MilestoneEdits.Held(reading, now, there)
        : member == "id" && now.Id == Slug.Of(now.Date, now.Title) ? null : PostmortemTable.Table.Members.First(known => known.Name == member).Write(now);

    /// <summary>Whether the document says a value in its front matter and nowhere else.</summary>
    private bool IsSaidHere(string member, FieldKind field) => member switch
    {
        "title" => reading.Places.Title is null && !reading.Places.Fields.ContainsKey(field),
        "date" => reading.Places.DateOrigin == DateOrigin.FrontMatter && !reading.Places.Fields.ContainsKey(field),
        _ => !reading.Places.Fields.ContainsKey(field),
    };

    private DataNode? Value(Postmortem said, string member, DataEntry? entry, ReadingOptions options)
    {
        string written = (entry?.Value as DataScalar)?.Text ?? "";
        return member switch
        {
            "severity" => said.Severity is null ? null : new DataScalar(ScalarKind.Text, SeverityForm.Write(said.Severity, written, options.ResolveSeverity)),
            "status" => (said.StatusText ?? (said.Status is { } status ? house.Word(status, written) : null)) is { } words ? new DataScalar(ScalarKind.Text, words) : null,
            "date" => said.Date is { } day ? new DataScalar(ScalarKind.Text, Day(day, written)) : null,
            "authors" => said.Authors.Count == 0 ? null : List(said.Authors.Select(author => author.ToString() is var name && name.Contains(',') ? PersonText.Write([author]) : name)),
            _ => PostmortemTable.Table.Members.First(known => known.Name == member).Write(said),
        };
    }

    /// <summary>A day in the form of another; a time of day and a zone behind it stay.</summary>
    private string Day(DateTime day, string written) =>
        DayMentions.Find(written, 0, written.Length, null) is { } mention
            ? written.Remove(mention.Start, mention.End - mention.Start).Insert(mention.Start, DayForm.Write(day, written.Substring(mention.Start, mention.End - mention.Start), mention.Day, house.Language))
            : Iso.FormatDate(day);

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
