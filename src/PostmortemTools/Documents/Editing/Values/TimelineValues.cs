using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>The values of an event and how each is written.</summary>
/// <param name="zone">The document's zone.</param>
/// <param name="follows">Events whose moment follows from the document's date or zone, which are being changed: their times stay as written.</param>
internal sealed class TimelineValues(string zone, ISet<TimelineEvent> follows) : IRowValues<TimelineEvent>
{
    private static readonly (RowField Field, Func<TimelineEvent, string?> Get)[] Table =
    [
        (RowField.Text, happened => happened.Description),
        (RowField.Kind, happened => happened.Kind),
        (RowField.Actor, happened => happened.Actor),
        (RowField.Source, happened => happened.Source),
        (RowField.Link, happened => happened.Link),
    ];

    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(TimelineEvent now, TimelineEvent before)
    {
        if (!SameTime(now, before))
        {
            yield return RowField.Time;
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
        if (field == RowField.Time)
        {
            return TimeWriting.Write(now, before, written, zone, place);
        }

        string? value = Array.Find(Table, row => row.Field == field).Get(now);
        return string.IsNullOrWhiteSpace(value) ? null : InlineText.Escape(value!, place);
    }

    /// <inheritdoc/>
    public string Title(RowField field) => field == RowField.Text ? "Event" : field.ToString();

    /// <inheritdoc/>
    public string? Note(RowField field) => null;

    /// <summary>A moment counts; where none is known, what was written.</summary>
    private bool SameTime(TimelineEvent now, TimelineEvent before) =>
        follows.Contains(now) || (now.Time == before.Time && (now.Time is not null || string.Equals(now.TimeText ?? "", before.TimeText ?? "", StringComparison.Ordinal)));
}
