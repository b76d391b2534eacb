using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>The values of an event and how each is written.</summary>
internal sealed class TimelineValues : IRowValues<TimelineEvent>
{
    private static readonly (RowField Field, Func<TimelineEvent, string?> Get)[] Table =
    [
        (RowField.Text, happened => happened.Description),
        (RowField.Kind, happened => happened.Kind),
        (RowField.Actor, happened => happened.Actor),
        (RowField.Source, happened => happened.Source),
        (RowField.Link, happened => happened.Link),
    ];

    private readonly string zone;
    private readonly ISet<TimelineEvent> follows;

    /// <summary>The events whose day stands in a column of its own, beside the time.</summary>
    private readonly HashSet<object> dated;

    /// <summary>Takes over what the places of rows say about how they are written.</summary>
    /// <param name="zone">The document's zone.</param>
    /// <param name="follows">Events whose moment follows from the document's date or zone, which are being changed: their times stay as written.</param>
    /// <param name="rows">The rows that stand in the document.</param>
    /// <param name="places">Where they stand.</param>
    public TimelineValues(string zone, ISet<TimelineEvent> follows, IReadOnlyList<TimelineEvent> rows, IReadOnlyList<RowPlace> places)
    {
        (this.zone, this.follows) = (zone, follows);
        dated = new HashSet<object>(rows.Where((_, i) => i < places.Count && places[i][RowField.Date] is not null), ByReference.Instance);
    }

    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(TimelineEvent now, TimelineEvent before)
    {
        if (!SameTime(now, before))
        {
            bool isDated = dated.Contains(before) && now.Time is not null && before.Time is not null;
            bool isSameDay = isDated && TimeWriting.Local(now, before, zone).Date == TimeWriting.Local(before, before, zone).Date;
            if (!isDated || TimeWriting.Local(now, before, zone).TimeOfDay != TimeWriting.Local(before, before, zone).TimeOfDay)
            {
                yield return RowField.Time;
            }

            if (isDated && !isSameDay)
            {
                yield return RowField.Date;
            }
        }

        foreach ((RowField field, Func<TimelineEvent, string?> get) in Table)
        {
            if (!string.Equals(get(now) ?? "", get(before) ?? "", StringComparison.Ordinal))
            {
                yield return field;
            }
        }
    }

    /// <inheritdoc/>
    public string? Write(RowField field, TimelineEvent now, TimelineEvent before, string written, InlinePlace place)
    {
        if (field is RowField.Time or RowField.Date)
        {
            return field == RowField.Date ? TimeWriting.Day(now, before, written, zone) : TimeWriting.Write(now, before, written, zone, place, hasDay: dated.Contains(before));
        }

        string? value = Array.Find(Table, row => row.Field == field).Get(now);
        return string.IsNullOrWhiteSpace(value) ? null : InlineText.Escape(value!, place);
    }

    /// <inheritdoc/>
    public string? Title(RowField field) => field == RowField.Text ? "Event" : field is RowField.Date or RowField.Source ? null : field.ToString();

    /// <inheritdoc/>
    public string? Note(RowField field) => null;

    /// <summary>A moment counts; where none is known, what was written.</summary>
    private bool SameTime(TimelineEvent now, TimelineEvent before) =>
        follows.Contains(now) || (now.Time == before.Time && (now.Time is not null || string.Equals(now.TimeText ?? "", before.TimeText ?? "", StringComparison.Ordinal)));
}
