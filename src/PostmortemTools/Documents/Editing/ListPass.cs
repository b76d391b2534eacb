using PostmortemTools.Documents.Editing.Rows;
using PostmortemTools.Documents.Editing.Values;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Editing;

/// <summary>Changes the lists of a document in a pass, row by row, and its sections.</summary>
/// <param name="reading">What the document says.</param>
/// <param name="now">What it is to say.</param>
/// <param name="identity">Which row each object is.</param>
/// <param name="asRead">Which row each object was in the document as it was read.</param>
/// <param name="edits">Takes the changes.</param>
/// <param name="sections">Adds sections.</param>
/// <param name="house">What the document calls things.</param>
internal sealed class ListPass(MarkdownReading reading, Postmortem now, RowIdentity identity, RowIdentity asRead, TextEdits edits, NewSections sections, HouseStyle house)
{
    private readonly Postmortem before = reading.Postmortem;
    private readonly DocumentPlaces places = reading.Places;

    /// <summary>Whether another pass went before: what it left is mended, and nothing else is touched.</summary>
    public required bool IsLater { get; init; }

    /// <summary>The rows that the first pass changes: no other pass changes others, but for the times of events, which follow those above them. Null where a date or a zone is changed, which rows follow.</summary>
    public required HashSet<object>? ChangedRows { get; init; }

    /// <summary>Gets to know why something cannot be written.</summary>
    public required EditReasons Reasons { get; init; }

    /// <summary>Changes the events.</summary>
    /// <param name="follows">Events whose times stay as written.</param>
    public void Timeline(ISet<TimelineEvent> follows)
    {
        List<RowPlace> rows = places.RowsOf(SectionKind.Timeline);
        HashSet<object> dated = new(before.Timeline.Where((_, i) => i < rows.Count && rows[i][RowField.Date] is not null), ByReference.Instance);
        TimelineValues values = new(now.TimeZone, follows, before.Timeline, row => identity.Of(SectionKind.Timeline, row), house, Reasons)
        {
            Dated = dated, Leaning = IsLater && ChangedRows is { } changed && HasRowsAsRead() ? LeaningTimes.Of(now.Timeline, before.Timeline, changed, dated) : null,
        };
        List(SectionKind.Timeline, now.Timeline, before.Timeline, values);
    }

    /// <summary>Whether the timeline has the events that were read, and no others: where one goes or comes, those around it may be written anew.</summary>
    private bool HasRowsAsRead() => now.Timeline.Count == asRead.Count(SectionKind.Timeline) && now.Timeline.TrueForAll(row => asRead.Of(SectionKind.Timeline, row) >= 0);

    /// <summary>Changes the action items.</summary>
    public void ActionItems()
    {
        List<RowPlace> rows = places.RowsOf(SectionKind.ActionItems);
        foreach (ActionItem item in IsLater ? [] : now.ActionItems)
        {
            if (identity.Of(SectionKind.ActionItems, item) is var row && row >= 0 && row < Math.Min(rows.Count, before.ActionItems.Count) && Unsayable(item, before.ActionItems[row], rows[row]) is { } reason)
            {
                Reasons.Add("actionItems", reason);
            }
        }

        GroupLabels labels = new(edits, house, reason => Reasons.Add("actionItems", reason));
        List(SectionKind.ActionItems, now.ActionItems, before.ActionItems, new ActionItemValues(before.ActionItems, rows, house), above: labels.Above);
    }

    /// <summary>Why the status of an item may not be read as it is to be; null where nothing speaks against it.</summary>
    private static string? Unsayable(ActionItem item, ActionItem was, RowPlace place) =>
        (item.Status, item.StatusText) == (was.Status, was.StatusText) ? null
        : item.StatusText is { } text ? $"the status '{text}' would be read as another one there; begin it with a word for a status, such as 'In progress' or 'Blocked', without any of , ; | ( ), or give such a word alone"
        : item.Status is not null ? null
        : place.Shape == RowShape.Line ? "an item in the lines of a paragraph is known by its status; give it another one rather than none"
        : place.Label is { } label ? $"what stands above the item says that it is '{StatusWords.Text(label.Status)}'; give it another status rather than none"
        : null;

    private void List<T>(SectionKind kind, List<T> rows, List<T> rowsBefore, IRowValues<T> values, Func<RowPlace, T, T, bool>? whole = null, Func<RowPlace, T, string>? above = null)
        where T : class
    {
        List<RowPlace> own = places.Rows.TryGetValue(kind, out List<RowPlace>? known) ? known : [];
        if (own.Count != rowsBefore.Count || IsBroken(kind, rows, rowsBefore.Count))
        {
            return;
        }

        if (rows.Count == 0 && own.Count > 0 && places.Members.TryGetValue(kind, out OutlineSection? section) && LabelledList.Remove(edits, section, own))
        {
            return;
        }

        RowMatch match = RowMatch.Of([.. rows], rowsBefore.Count, row => identity.Of(kind, row));
        bool isOurs = kind == SectionKind.ActionItems && own.Exists(place => place.Table is { } table && OwnDocument.IsActionTable(reading.Text, table)) && OwnDocument.Of(reading.Text, places.TitleSection).HasOwnTitle;
        ListEdits<T> list = new(edits, values, IsLater || isOurs) { MayChange = (row, changed) => MayChange(row) || (kind == SectionKind.Timeline && TimelineValues.AreTimes(changed)), ChangeWhole = whole ?? ((_, _, _) => false), Above = above ?? ((_, _) => ""), Explain = reason => Reasons.Add(ModelList.In(kind).Member, reason) };
        if (!list.Write(rows, rowsBefore, own, match))
        {
            sections.Add(kind);
        }
    }

    /// <summary>
    /// Whether a pass has left more rows than there are to be, or fewer: what was written says nothing, or more than one thing, or hides what stands
    /// beside it. To write all rows anew would touch lines that nobody changed, and what is there beyond them may be text that was never read as a row;
    /// so the change is refused. Only where a list that was read is to be empty may what is left of its section go, and where there was none may it be added.
    /// </summary>
    private bool IsBroken(SectionKind kind, IEnumerable<object> rows, int countBefore)
    {
        List<object> all = [.. rows];
        bool isCleared = all.Count == 0 && asRead.Count(kind) > 0 && kind != SectionKind.Other;
        bool isFirst = countBefore == 0 && !all.Exists(row => asRead.Of(kind, row) >= 0);
        return IsLater && all.Count != countBefore && !isCleared && !isFirst;
    }

    private bool MayChange(object row)
    {
        if (!IsLater)
        {
            ChangedRows?.Add(row);
        }

        return ChangedRows?.Contains(row) != false;
    }

    /// <summary>Changes the sections that are no members.</summary>
    public void Sections()
    {
        if (!IsBroken(SectionKind.Other, ModelList.Flat(now.Sections), ModelList.Flat(before.Sections).Count()))
        {
            new SectionEdits(edits, places, identity) { MayChange = MayChange, MayRemove = !IsLater }.Write(now, before);
        }
    }

    /// <summary>Changes a list of findings.</summary>
    public void Findings(ModelList list) => Findings(list.Kind, [.. list.Of(now).Cast<Finding>()], [.. list.Of(before).Cast<Finding>()]);

    /// <summary>Changes findings.</summary>
    public void Findings(SectionKind kind, List<Finding> rows, List<Finding> rowsBefore)
    {
        FindingValues<Finding> values = new(row => row.Title, row => row.Description, row => kind == SectionKind.Prevention ? row.Done : null);
        List(kind, rows, rowsBefore, values, (place, row, was) => RowReshaping.Write(edits, place, row.Description, was.Description, inline => values.Whole(row, inline)));
    }

    /// <summary>Changes the contributing factors.</summary>
    public void Factors()
    {
        FindingValues<ContributingFactor> values = new(row => row.Title, row => row.Description, _ => null);
        DetailEdits details = new(edits, mayRemove: !IsLater);
        List(
            SectionKind.ContributingFactors, now.ContributingFactors, before.ContributingFactors, values,
            (place, row, was) =>
            {
                details.Write(place, row.Details, was.Details);
                return RowReshaping.Write(edits, place, row.Description, was.Description, inline => values.Whole(row, inline));
            });
    }

    /// <summary>Changes the related incidents, where they are a list.</summary>
    public void Related()
    {
        RelatedValues values = new(before.RelatedIncidents, places.RowsOf(SectionKind.RelatedIncidents));
        List(SectionKind.RelatedIncidents, now.RelatedIncidents, before.RelatedIncidents, values, (place, row, was) =>
        {
            if (values.Changed(row, was).Any())
            {
                edits.Replace(place.Item, values.Line(row, was));
            }

            return true;
        });
    }
}
