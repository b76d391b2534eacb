using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>The values of an action item and how each is written.</summary>
internal sealed class ActionItemValues : IRowValues<ActionItem>
{
    private static readonly (RowField Field, Func<ActionItem, string?> Get, string? Title)[] Table =
    [
        (RowField.Text, item => item.Action, "Action"),
        (RowField.Owner, item => item.Owner, "Owner"),
        (RowField.DueDate, item => item.DueDate is { } due ? Iso.FormatDate(due) : null, "Due Date"),
        (RowField.Priority, item => item.Priority, "Priority"),
        (RowField.Status, item => item.StatusText is null && item.Status is null ? null : $"{item.Status}:{item.StatusText}", "Status"),
        (RowField.Type, item => item.Type?.ToString(), "Type"),
        (RowField.Link, item => item.Link, "Link"),
        (RowField.Note, item => item.Note, "Note"),
        (RowField.Id, item => item.Id, null),
    ];

    /// <summary>In which words the cell of a row says whether it is done, of those rows whose cell says no more.</summary>
    private readonly Dictionary<object, AnswerWords> answers = new(ByReference.Instance);

    /// <summary>The rows that are known by their status alone: an item is never without one there.</summary>
    private readonly HashSet<object> lines;

    /// <summary>The rows that begin with their status, which may be one by its capitals alone.</summary>
    private readonly HashSet<object> opened;

    private readonly HouseStyle house;
    private readonly StatusForm status;

    /// <summary>Takes over what the places of rows say about how they are written.</summary>
    /// <param name="rows">The rows that stand in the document.</param>
    /// <param name="places">Where they stand.</param>
    /// <param name="house">What the document calls things.</param>
    public ActionItemValues(IReadOnlyList<ActionItem> rows, IReadOnlyList<RowPlace> places, HouseStyle house)
    {
        (this.house, status) = (house, new StatusForm(house));
        lines = new HashSet<object>(rows.Where((_, i) => i < places.Count && places[i].Shape == RowShape.Line), ByReference.Instance);
        opened = new HashSet<object>(rows.Where((_, i) => i < places.Count && places[i][RowField.Status] is { } slot && slot.Outer.Start == places[i].Item.Start && slot.Outer.End > slot.Value.End), ByReference.Instance);
        for (int i = 0; i < Math.Min(rows.Count, places.Count); i++)
        {
            if (places[i].Answers is { } words)
            {
                answers[rows[i]] = words;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(ActionItem now, ActionItem before) => Table.Where(row => !Same(row.Get(now), row.Get(before))).Select(row => row.Field);

    /// <inheritdoc/>
    public string? Write(RowField field, ActionItem now, ActionItem before, string written, InlinePlace place)
    {
        if (field == RowField.Status && answers.TryGetValue(before, out AnswerWords? words) && StatusText.Answer(now, words) is { } answer)
        {
            return answer;
        }

        if (field == RowField.Mark)
        {
            return status.Mark(now);
        }

        string? value = Array.Find(Table, row => row.Field == field).Get(now);
        if (field == RowField.Status && value is null && now.AsRead is null && lines.Contains(before))
        {
            // A new item whose status nobody has said is open.
            return InCapitals(house.Word(ActionItemStatus.Planned, written), before, written);
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        return field switch
        {
            RowField.DueDate => DayForm.Write(now.DueDate!.Value, written, before.DueDate, house.Language),
            RowField.Type => WordCase.Like(value!, written),
            RowField.Status => InlineText.Escape(InCapitals(status.Write(now, before, written), before, written), place),
            _ => InlineText.Escape(value!.Trim(), place),
        };
    }

    /// <inheritdoc/>
    public string? Title(RowField field) => Array.Find(Table, row => row.Field == field).Title;

    /// <inheritdoc/>
    public string? Note(RowField field) => field switch
    {
        RowField.Owner => "owner",
        RowField.DueDate => "due",
        RowField.Priority => "priority",
        RowField.Status => "status",
        RowField.Type => "type",
        RowField.Link => "ticket",
        RowField.Note => "note",
        _ => null,
    };

    /// <inheritdoc/>
    public bool? IsTicked(ActionItem row) => (row.Status, row.StatusText) switch
    {
        (ActionItemStatus.Done, null) => true,
        (ActionItemStatus.Planned, null) => false,
        _ => null,
    };

    private string InCapitals(string word, ActionItem before, string written) =>
        opened.Contains(before) && written.Length > 1 && !written.Any(char.IsLower) ? word.ToUpperInvariant() : word;

    private static bool Same(string? one, string? other) => string.Equals(one ?? "", other ?? "", StringComparison.Ordinal);
}
