using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time.Written;

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

    private const string Member = "timeline";

    private readonly string zone;
    private readonly ISet<TimelineEvent> follows;
    private readonly HouseStyle house;

    /// <summary>Which event each row says that an object was read from.</summary>
    private readonly Func<TimelineEvent, TimelineEvent?> own;

    /// <summary>Gets to know why a time cannot be written.</summary>
    private readonly EditReasons reasons;

    /// <summary>Takes over what the places of rows say about how they are written.</summary>
    /// <param name="zone">The document's zone.</param>
    /// <param name="follows">Events whose moment follows from the document's date or zone, which are being changed: their times stay as written.</param>
    /// <param name="rows">The rows that stand in the document.</param>
    /// <param name="identity">Which row each object is.</param>
    /// <param name="house">What the document calls things.</param>
    /// <param name="reasons">Gets to know why a time cannot be written.</param>
    public TimelineValues(string zone, ISet<TimelineEvent> follows, IReadOnlyList<TimelineEvent> rows, Func<TimelineEvent, int> identity, HouseStyle house, EditReasons reasons)
    {
        (this.zone, this.follows, this.house, this.reasons) = (zone, follows, house, reasons);
        own = happened => identity(happened) is var row && row >= 0 && row < rows.Count ? rows[row] : null;
    }

    /// <summary>What leans on a changed time; null where the entries may be written anew that do.</summary>
    public LeaningTimes? Leaning { get; init; }

    /// <summary>The events whose day stands in a column of its own, beside the time.</summary>
    public required ISet<object> Dated { get; init; }

    /// <summary>Whether some values, one at least, are nothing but times.</summary>
    public static bool AreTimes(IReadOnlyList<RowField> values) => values.Count > 0 && values.All(field => field is RowField.Time or RowField.Date or RowField.OtherTime or RowField.EndTime);

    /// <inheritdoc/>
    public IEnumerable<RowField> Changed(TimelineEvent now, TimelineEvent before)
    {
        if (Leaning?.Stating is { } stating)
        {
            if (now == stating)
            {
                yield return RowField.Time;
            }
        }
        else if (!SameTime(now, before))
        {
            bool isDated = Dated.Contains(before) && now.Time is not null && before.Time is not null;
            bool isSameDay = isDated && TimeWriting.Local(now, before, zone).Date == TimeWriting.Local(before, before, zone).Date;
            if (!isDated || TimeWriting.Local(now, before, zone).TimeOfDay != TimeWriting.Local(before, before, zone).TimeOfDay)
            {
                yield return RowField.Time;
                yield return RowField.OtherTime;
                yield return RowField.EndTime;
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
        switch (field)
        {
            case RowField.Zone:
                return written;
            case RowField.Date:
                return TimeWriting.Day(now, before, written, zone, house.Language);
            case RowField.Time:
                if (now.Time is not null && before is { Time: null, TimeText: { } counted } && TimeMentions.TryReadAll(counted, 0, counted.Length, out TimeMention? mention) && mention.IsRelative)
                {
                    reasons.Add(Member, $"entries such as '{counted}' count from a beginning that the document does not state, and a time of day before them would be taken for it; state it first");
                }

                return Said(new TimeWriting(now, before, zone) { Language = house.Language, IsNew = own(now) != before, HasDay = Dated.Contains(before), StatesDay = now == Leaning?.Stating, MayAddDay = Leaning?.IsKept(now) != true }.Write(written, place), written);
            case RowField.OtherTime or RowField.EndTime when own(now) != before && (field == RowField.EndTime || now.Time is null || before.Time is null):
                return null;
            case RowField.OtherTime or RowField.EndTime:
                return written.Length == 0 ? null : now.Time is null || before.Time is null ? Said(TimeWriting.Unwritten, written) : Beside(written, now.Time.Value - before.Time.Value, own(now) != before);
        }

        string? value = Array.Find(Table, row => row.Field == field).Get(now);
        return string.IsNullOrWhiteSpace(value) ? null : InlineText.Escape(value!, place);
    }

    /// <inheritdoc/>
    public string? Title(RowField field) => field == RowField.Text ? "Event" : field is RowField.Date or RowField.OtherTime or RowField.EndTime or RowField.Zone or RowField.Source ? null : field.ToString();

    /// <inheritdoc/>
    public string? Note(RowField field) => null;

    /// <inheritdoc/>
    public bool? IsTicked(TimelineEvent row) => null;

    private string? Beside(string written, TimeSpan moved, bool isNew) =>
        CountedTime.Write(written, moved) is { } counted ? counted : isNew && !WrittenClocks.Any(written) ? null : Said(WrittenClocks.Move(written, moved, house.Language), written);

    /// <summary>A time as it is written; where it cannot be, what stands there, and the reason.</summary>
    private string? Said(string? time, string written)
    {
        if (time == TimeWriting.Undated)
        {
            reasons.Refused[Member] = reasons.Refused.TryGetValue(Member, out string? first) ? first : $"the entry '{written}' names no day, and goes by those above it: it would be of another day now; write its day beside it first";
            return written;
        }

        if (time == TimeWriting.Unwritten)
        {
            reasons.Refused[Member] = $"'{written}' says another moment, too, which cannot be moved with the time of the event; change it by hand";
            return written;
        }

        return time;
    }

    /// <summary>A moment counts; where none is known, what was written.</summary>
    private bool SameTime(TimelineEvent now, TimelineEvent before) =>
        follows.Contains(now) || (now.Time == before.Time && (now.Time is not null || string.Equals(now.TimeText ?? "", before.TimeText ?? "", StringComparison.Ordinal)));
}
