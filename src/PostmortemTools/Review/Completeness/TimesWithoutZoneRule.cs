using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Completeness;

/// <summary>The times of a timeline have a zone.</summary>
internal sealed class TimesWithoutZoneRule : CompletenessRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM103", "TimesWithoutZone", DiagnosticSeverity.Warning, "14:32 is another moment in every office; graphs and logs cannot be compared with it.", "## Timeline", "## Timeline (All times UTC)");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        if (context.Postmortem.Timeline.Count == 0 || !context.Places.Members.TryGetValue(SectionKind.Timeline, out OutlineSection? section) || context.Options.TimeZone is not null)
        {
            return;
        }

        // In the times, or anywhere before the timeline or in it: a house says it in the fields or in the heading as well.
        bool isStated = context.Reading.Postmortem.TimeZone != "UTC" || context.Postmortem.Timeline.Exists(HasZone) || ZoneText.Find(context.Text, 0, section.End) is not null;
        if (!isStated)
        {
            context.Report(new ReviewFinding(Rule, section.Title, "The times have no zone.", "Add it to the heading: \"Timeline (All times UTC)\"."));
        }
    }

    private static bool HasZone(TimelineEvent happened) =>
        happened.TimeText is { Length: > 0 } time && (ZoneText.Find(time, 0, time.Length) is not null || (time.Trim() is { Length: > 0 } bare && bare[bare.Length - 1] == 'Z'));
}
