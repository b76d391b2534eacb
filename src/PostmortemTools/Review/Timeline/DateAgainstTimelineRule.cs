using System.Globalization;
using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Review.Timeline;

/// <summary>The date that a document states is a day of its timeline.</summary>
internal sealed class DateAgainstTimelineRule : TimelineRule
{
    /// <summary>A postmortem may be dated by the day it was written, or by the first sign: so many days leave room for doubt.</summary>
    private const int DaysOfDoubt = 60;

    /// <summary>As short as a date with its year can be: <c>1.1.24</c>.</summary>
    private const int ShortestDate = 6;

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM405", "DateAgainstTimeline", DiagnosticSeverity.Warning, "A date that no event has was mistyped, or copied from another postmortem; reports count the incident into the wrong month.",
        "Title: 2022-01-27. Timeline: 2022-06-02 10:00 ...", "The same day in both.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        if (context.Postmortem.Date is not { } stated || context.Places.DateOrigin is not (DateOrigin.Title or DateOrigin.Field or DateOrigin.Table or DateOrigin.Section or DateOrigin.FrontMatter))
        {
            return;
        }

        List<int> dated = [];
        bool isSaid = false;
        for (int i = 0; i < context.Postmortem.Timeline.Count && !isSaid; i++)
        {
            if (HasDate(context.Postmortem.Timeline[i]))
            {
                dated.Add(i);
                isSaid = Math.Abs((Day(i) - stated).TotalDays) <= 1;
            }
        }

        if (dated.Count > 0 && !isSaid)
        {
            int first = dated[0];
            bool mayBeWriting = context.Places.DateOrigin is DateOrigin.FrontMatter || dated.Exists(i => Math.Abs((stated - Day(i)).TotalDays) <= DaysOfDoubt) || (dated.Exists(i => Day(i) > stated) && dated.Exists(i => Day(i) < stated));
            Report(context, first, stated, mayBeWriting ? DiagnosticSeverity.Information : null);
            return;
        }

        SameClockOnAnotherDay(context, stated);

        DateTime Day(int index) => context.Postmortem.Timeline[index].Time!.Value.Date;
    }

    /// <summary>A date field with a time of day that an event has on another day: one of the two days is wrong.</summary>
    private void SameClockOnAnotherDay(ReviewContext context, DateTime stated)
    {
        if (!context.Places.Fields.TryGetValue(FieldKind.Date, out FieldPlace? field) || context.Places.DateOrigin == DateOrigin.Title)
        {
            return;
        }

        string value = field.Slot.Value.In(context.Text);
        if (!TimeMentions.TryReadStart(value, 0, value.Length, out TimeMention? mention) || !mention.First.HasClock)
        {
            return;
        }

        string clock = ClockIn(value);
        List<TimelineEvent> events = context.Postmortem.Timeline;
        int same = clock.Length == 0 ? -1 : events.FindIndex(happened => happened.Time is { } time && time.ToString("HH:mm", CultureInfo.InvariantCulture) == clock);
        if (same >= 0 && events[same].Time!.Value.Date != stated && !events.Exists(happened => happened.Time is { } time && time.Date == stated && time.ToString("HH:mm", CultureInfo.InvariantCulture) == clock))
        {
            Report(context, same, stated, null);
        }
    }

    private static string ClockIn(string value)
    {
        int colon = value.IndexOf(':');
        return colon >= 2 && colon + 2 < value.Length && char.IsDigit(value[colon - 2]) ? value.Substring(colon - 2, 5) : "";
    }

    private void Report(ReviewContext context, int index, DateTime stated, DiagnosticSeverity? severity)
    {
        TimelineEvent happened = context.Postmortem.Timeline[index];
        TextSpan here = StatedAt(context);
        string message = string.Format(CultureInfo.InvariantCulture, "The document is dated {0:yyyy-MM-dd}, its timeline says {1:yyyy-MM-dd}.", stated, happened.Time!.Value.Date);
        context.Report(new ReviewFinding(Rule, here, message, "Correct the one that is wrong.") { Severity = severity, Related = [(TimeAt(context, index), $"The event: {happened.TimeText}")] });
    }

    private static TextSpan StatedAt(ReviewContext context) =>
        context.Places.DateOrigin is not (DateOrigin.Title or DateOrigin.FrontMatter) && context.Places.Fields.TryGetValue(FieldKind.Date, out FieldPlace? field) ? field.Slot.Value : context.Head;

    /// <summary>Whether the event says its day itself, with the year.</summary>
    private static bool HasDate(TimelineEvent happened) =>
        happened.Time is not null && happened.TimeText is { Length: >= ShortestDate } written && DayMentions.Find(written, 0, written.Length) is { Day: not null };
}
