using PostmortemTools.Documents.Data;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Tells whether a document says what a postmortem says. A moment is the same in every zone; the text of a time counts only where no moment is
/// known; blank lines around a text, and the kind of its line ends, are not part of it.
/// </summary>
internal sealed class PostmortemComparison
{
    private const int LongestQuote = 80;

    private readonly Postmortem wanted;
    private readonly Postmortem said;
    private readonly ISet<TimelineEvent> follows;

    private readonly Func<Section, bool> isNew;

    private readonly PostmortemStatus? statusWas;

    private PostmortemComparison(Postmortem wanted, Postmortem said, ISet<TimelineEvent> follows, Func<Section, bool> isNew, PostmortemStatus? statusWas) =>
        (this.wanted, this.said, this.follows, this.isNew, this.statusWas) = (wanted, said, follows, isNew, statusWas);

    /// <summary>The members that differ, by their names in data, each with the first difference in it.</summary>
    /// <param name="wanted">What a document is to say.</param>
    /// <param name="said">What it says.</param>
    /// <param name="follows">Events whose moments follow from what was changed, and are not compared.</param>
    /// <param name="isNew">Whether a section was added to those that were read.</param>
    /// <param name="statusWas">The status that was read.</param>
    public static Dictionary<string, string> Of(Postmortem wanted, Postmortem said, ISet<TimelineEvent> follows, Func<Section, bool> isNew, PostmortemStatus? statusWas) =>
        new PostmortemComparison(wanted, said, follows, isNew, statusWas).Run();

    private Dictionary<string, string> Run()
    {
        Dictionary<string, string> differences = new(StringComparer.Ordinal);
        foreach (Member<Postmortem> member in PostmortemTable.Table.Members)
        {
            string? difference = member.Name switch
            {
                "id" => Scalars(StatedId(wanted), StatedId(said)),
                "statusText" when wanted.Status != statusWas && wanted.StatusText is null && wanted.Status is { } status && wanted.Status == said.Status
                    && said.StatusText is { } word && StatusWords.ToPostmortemStatus(word) == status => null,
                "timeline" => Timeline(),
                "milestones" => Milestones(),
                "actionItems" => ActionItems(member),
                "sections" => Sections(member),
                "authors" => Nodes(WithoutSigns(member.Write(wanted)), WithoutSigns(member.Write(said)), member.Name),
                _ => Nodes(member.Write(wanted), member.Write(said), member.Name),
            };
            if (difference is not null)
            {
                differences[member.Name] = difference;
            }
        }

        return differences;
    }

    private static string? StatedId(Postmortem postmortem) => postmortem.Id == Slug.Of(postmortem.Date, postmortem.Title) ? null : postmortem.Id;

    private string? Timeline()
    {
        if (wanted.Timeline.Count != said.Timeline.Count)
        {
            return $"{wanted.Timeline.Count} events would be read as {said.Timeline.Count}";
        }

        for (int i = 0; i < wanted.Timeline.Count; i++)
        {
            TimelineEvent one = wanted.Timeline[i];
            TimelineEvent other = said.Timeline[i];
            bool sameTime = follows.Contains(one) || (one.Time is null ? other.Time is null && Same(one.TimeText, other.TimeText) : one.Time == other.Time);
            string? difference = !sameTime ? $"{Quote(Time(one))} would be read as {Quote(Time(other))}"
                : Scalars(one.Description, other.Description) ?? Scalars(one.Kind, other.Kind) ?? Scalars(one.Actor, other.Actor) ?? Scalars(one.Source, other.Source)
                ?? Scalars(one.SourceId, other.SourceId) ?? Scalars(one.Link, other.Link);
            if (difference is not null)
            {
                return $"event {i + 1}: {difference}";
            }
        }

        return null;
    }

    private string? Milestones()
    {
        foreach (MilestoneKind kind in wanted.Milestones.Stated.Union(said.Milestones.Stated))
        {
            DateTimeOffset? one = wanted.Milestones.IsStated(kind) ? wanted.Milestones[kind] : null;
            DateTimeOffset? other = said.Milestones.IsStated(kind) ? said.Milestones[kind] : null;
            if (one != other)
            {
                return $"{kind}: {Quote(one is { } time ? Iso.Format(time) : null)} would be read as {Quote(other is { } found ? Iso.Format(found) : null)}";
            }
        }

        return null;
    }

    /// <summary>A handle is the same with the sign before it and without.</summary>
    private static DataNode? WithoutSigns(DataNode? people)
    {
        foreach (DataMap person in ((people as DataList)?.Items ?? []).OfType<DataMap>())
        {
            int name = person.Entries.FindIndex(entry => entry is { Name: "name", Value: DataScalar { Text: { Length: > 1 } text } } && text[0] == '@');
            if (name >= 0)
            {
                person.Entries[name] = new DataEntry("name", new DataScalar(ScalarKind.Text, ((DataScalar)person.Entries[name].Value).Text!.Substring(1)));
            }
        }

        return people;
    }

    private static bool IsPlanned(DataEntry entry) => entry is { Name: "status", Value: DataScalar { Text: "planned" } };

    /// <summary>A new item in a list of boxes, or of words such as <c>TODO</c>, is planned, one in a list without them need not say so, and one below a heading such as "Detection" has its type.</summary>
    private string? ActionItems(Member<Postmortem> member)
    {
        DataNode? one = member.Write(wanted);
        DataNode? other = member.Write(said);
        if (one is DataList { Items: var items } && other is DataList { Items: var there } && items.Count == there.Count)
        {
            for (int i = 0; i < items.Count; i++)
            {
                if (there[i] is DataMap written && IsInOwnWord(wanted.ActionItems[i], said.ActionItems[i]))
                {
                    written.Entries.RemoveAll(entry => entry.Name == "statusText");
                }

                if (wanted.ActionItems[i].AsRead is null && items[i] is DataMap item && there[i] is DataMap found)
                {
                    if (wanted.ActionItems[i] is { Status: null, StatusText: null } && said.ActionItems[i] is { Status: ActionItemStatus.Planned, StatusText: { } word } && StatusWords.ToActionItemStatus(word) == ActionItemStatus.Planned)
                    {
                        found.Entries.RemoveAll(entry => entry.Name == "statusText");
                    }

                    found.Entries.RemoveAll(entry => item[entry.Name] is null && (entry.Name == "type" || IsPlanned(entry)));
                    item.Entries.RemoveAll(entry => found[entry.Name] is null && IsPlanned(entry));
                }
            }
        }

        return Nodes(one, other, member.Name);
    }

    /// <summary>Whether a status that was changed is said in a word of the house's own.</summary>
    private static bool IsInOwnWord(ActionItem wanted, ActionItem said) =>
        wanted.Status is { } status && wanted.StatusText is null && wanted.AsRead?.Status != status && said.Status == status && said.StatusText is { } word && StatusWords.ToActionItemStatus(word) == status;

    /// <summary>A new section has the level of those around it, whatever it was made with.</summary>
    private string? Sections(Member<Postmortem> member)
    {
        DataNode? one = member.Write(wanted);
        DataNode? other = member.Write(said);
        Level(wanted.Sections, one as DataList, other as DataList);
        return Nodes(one, other, member.Name);
    }

    private void Level(List<Section> sections, DataList? one, DataList? other)
    {
        for (int i = 0; i < sections.Count && i < one?.Items.Count && i < other?.Items.Count; i++)
        {
            if (one.Items[i] is not DataMap section || other.Items[i] is not DataMap found)
            {
                continue;
            }

            if (isNew(sections[i]))
            {
                section.Entries.RemoveAll(entry => entry.Name == "level");
                found.Entries.RemoveAll(entry => entry.Name == "level");
            }

            Level(sections[i].Sections, section["sections"]?.Value as DataList, found["sections"]?.Value as DataList);
        }
    }

    private static string Time(TimelineEvent happened) => happened.Time is { } time ? Iso.Format(time) : happened.TimeText ?? "";

    private static string? Nodes(DataNode? one, DataNode? other, string at) => (one, other) switch
    {
        (null, null) => null,
        (DataScalar a, DataScalar b) => Scalars(a.Text, b.Text),
        (DataScalar { Text: var text }, null) when string.IsNullOrWhiteSpace(text) => null,
        (null, DataScalar { Text: var text }) when string.IsNullOrWhiteSpace(text) => null,
        (DataMap a, DataMap b) => Maps(a, b, at),
        (DataList a, DataList b) => Lists(a, b),
        (DataMap a, null) => Maps(a, new DataMap(), at),
        (null, DataMap b) => Maps(new DataMap(), b, at),
        _ => $"{Describe(one)} would be read as {Describe(other)}",
    };

    private static string? Maps(DataMap one, DataMap other, string at)
    {
        foreach (string name in one.Entries.Concat(other.Entries).Select(entry => entry.Name).Distinct())
        {
            if (Nodes(one[name]?.Value, other[name]?.Value, name) is { } difference)
            {
                return at == name || name == at ? difference : $"{name}: {difference}";
            }
        }

        return null;
    }

    private static string? Lists(DataList one, DataList other)
    {
        if (one.Items.Count != other.Items.Count)
        {
            return $"{one.Items.Count} would be read as {other.Items.Count}";
        }

        for (int i = 0; i < one.Items.Count; i++)
        {
            if (Nodes(one.Items[i], other.Items[i], "") is { } difference)
            {
                return $"{i + 1}: {difference}";
            }
        }

        return null;
    }

    private static string? Scalars(string? one, string? other) => Same(one, other) ? null : $"{Quote(one)} would be read as {Quote(other)}";

    private static bool Same(string? one, string? other) => string.Equals(one ?? "", other ?? "", StringComparison.Ordinal) || Plain(one) == Plain(other);

    private static string Plain(string? text) => BlockText.Read(text ?? "").Trim();

    private static string Describe(DataNode? node) => node switch
    {
        null => "nothing",
        DataScalar scalar => Quote(scalar.Text),
        DataList list => $"{list.Items.Count} rows",
        _ => "something",
    };

    private static string Quote(string? text) => text is null ? "nothing" : text.Length > LongestQuote ? $"'{text.Substring(0, LongestQuote)}…'" : $"'{text}'";
}
