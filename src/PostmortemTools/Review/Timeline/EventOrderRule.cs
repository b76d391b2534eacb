using System.Globalization;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Timeline;

/// <summary>The events of a timeline go forwards. One that goes back is most often a slip in the hour or the day.</summary>
internal sealed class EventOrderRule : TimelineRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM401", "EventOrder", DiagnosticSeverity.Warning, "A timeline that goes back makes its readers doubt every time in it; most often an hour or a day was mistyped.",
        "23:21 Deployed. 21:31 Errors rise.", "21:21 Deployed. 21:31 Errors rise.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        List<TimelineEvent> events = context.Postmortem.Timeline;
        if (GoesBackwards(events))
        {
            return;
        }

        int before = -1;
        for (int i = 0; i < events.Count; i++)
        {
            if (events[i].Time is not { } time || IsRough(context, i))
            {
                continue;
            }

            if (before >= 0 && time < events[before].Time && !HasHeadingBetween(context, before, i))
            {
                string message = string.Format(CultureInfo.InvariantCulture, "'{0}' stands after '{1}', which is later.", Written(events[i]), Written(events[before]));
                context.Report(new ReviewFinding(Rule, TimeAt(context, i), message, "Look at the hour and the day of both.") { Related = [(TimeAt(context, before), $"The event before: {Written(events[before])}")] });
            }

            before = i;
        }
    }

    private static string Written(TimelineEvent happened) => happened.TimeText ?? happened.Time?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>About when, or from when to when: such an entry may lie around others.</summary>
    private static bool IsRough(ReviewContext context, int index) =>
        context.RowAt(SectionKind.Timeline, index)?.Time is { } written && (written.IsApproximate || written.Last is not null);

    /// <summary>Some houses write the last event first.</summary>
    private static bool GoesBackwards(List<TimelineEvent> events)
    {
        int back = 0;
        int forth = 0;
        DateTimeOffset? before = null;
        foreach (TimelineEvent happened in events)
        {
            back += happened.Time < before ? 1 : 0;
            forth += happened.Time > before ? 1 : 0;
            before = happened.Time ?? before;
        }

        return back > 1 && back > forth;
    }

    /// <summary>Below a heading of its own another story may begin.</summary>
    private static bool HasHeadingBetween(ReviewContext context, int first, int second)
    {
        if (context.RowAt(SectionKind.Timeline, first) is not { } from || context.RowAt(SectionKind.Timeline, second) is not { } to || from.Shape == Documents.Reading.Places.RowShape.Heading)
        {
            return false;
        }

        return context.Places.Root.Within().Any(section => section.Start > from.Whole.Start && section.Start < to.Whole.Start);
    }
}
