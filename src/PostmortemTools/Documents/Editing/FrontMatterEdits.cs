using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Vocabulary;
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

    private readonly FrontMatterLines lines = new(edits, reading);

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
                lines.Was(entry.Name, Value(reading.Postmortem, member, null, reading.Options));
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
            lines.Write(wanted, there);
        }

        return only;
    }

    /// <summary>Whether the document says here, and nowhere in its text, what others say among their fields: then it says more of it here, too.</summary>
    private bool IsHomeOfFields(DataMap? there) =>
        there?.Entries.Exists(entry => FieldLabels.Find(entry.Name) is FieldKind.Severity or FieldKind.Status or FieldKind.Services) == true && !reading.Places.Fields.Keys.Any(Said.ContainsValue);

    /// <summary>A title that stands here as well as above the text is one title.</summary>
    private bool IsTitleAgain(string member, DataEntry entry) => member == "title" && (entry.Value as DataScalar)?.Text == reading.Postmortem.Title;

    /// <summary>Writes one entry; null takes it away.</summary>
    public void Set(string key, DataNode? node) => lines.Write([(key, node)], There());

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
}
