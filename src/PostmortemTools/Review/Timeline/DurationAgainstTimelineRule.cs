using System.Globalization;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Timeline;

/// <summary>
/// A stated duration is the time between some two events. Which two cannot be known (lead-up, clean-up, office hours), so only a duration that no two
/// events give is named, and only as a thought: of 32 such in real postmortems, 22 were wrong.
/// </summary>
internal sealed class DurationAgainstTimelineRule : TimelineRule
{
    /// <summary>A timeline of fewer events leaves too much out.</summary>
    private const int FewestEvents = 3;

    /// <summary>More pairs than these give any duration.</summary>
    private const int MostEvents = 200;

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM408", "DurationAgainstTimeline", DiagnosticSeverity.Information, "A duration that no two events of the timeline give may come from a draft, or from an event that is missing.",
        "Time to detection: 544 minutes, where the timeline has 11:20 and 20:28 (548).", "Time to detection: 548 minutes.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        if (context.Durations.Count == 0)
        {
            return;
        }

        DateTimeOffset[] times = [.. context.Postmortem.Timeline.Where(happened => happened.Time is not null).Select(happened => happened.Time!.Value).OrderBy(time => time)];
        if (times.Length is < FewestEvents or > MostEvents)
        {
            return;
        }

        foreach (StatedDuration stated in context.Durations)
        {
            if (!stated.IsClear || stated.Mention.IsBound || !IsLike(stated.Mention.Value, times) || Gives(times, stated.Mention))
            {
                continue;
            }

            string message = string.Format(
                CultureInfo.InvariantCulture, "No two events of the timeline lie '{0}' apart; the first and the last lie {1} apart.", stated.Span.In(context.Text), DurationText.Of(times[times.Length - 1] - times[0]));
            context.Report(new ReviewFinding(Rule, stated.Span, message, "Compare it with the times of the timeline, or add the event that is missing there.") { Related = [(context.HeadingOf(SectionKind.Timeline), "The timeline")] });
        }
    }

    /// <summary>Whether it is of the size of the timeline: seconds in a timeline of minutes are not.</summary>
    private static bool IsLike(TimeSpan value, DateTimeOffset[] times) => value >= TimeSpan.FromMinutes(2) && value <= TimeSpan.FromTicks(3 * Math.Max(1, (times[times.Length - 1] - times[0]).Ticks));

    private static bool Gives(DateTimeOffset[] times, DurationMention stated)
    {
        for (int i = 0; i < times.Length; i++)
        {
            for (int j = i + 1; j < times.Length; j++)
            {
                if (stated.Agrees(times[j] - times[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
