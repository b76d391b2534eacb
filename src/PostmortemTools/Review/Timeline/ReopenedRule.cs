using System.Globalization;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Timeline;

/// <summary>What came back after it was said to be resolved was not resolved then.</summary>
internal sealed class ReopenedRule : TimelineRule
{
    /// <summary>Words of an event that says so: a table that one extends by a word.</summary>
    private static readonly string[] Again = ["reopened", "re-opened", "reopening", "re-opening", "recurred", "reoccurred", "re-occurred", "resurfaced", "outage resumed", "resumed failing", "gjenåpnet", "wieder geöffnet", "再オープン", "再発"];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM413", "ReopenedAfterResolved", DiagnosticSeverity.Warning, "An incident that came back lasted until it was over for good: its times are too short otherwise.",
        "Resolved: 14:57. Timeline: 15:20 Incident reopened.", "Resolved: 16:05, when it was over for good.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        Milestones milestones = context.Postmortem.Milestones;
        if (!milestones.IsStated(MilestoneKind.Resolved) || milestones[MilestoneKind.Resolved] is not { } resolved)
        {
            return;
        }

        for (int i = 0; i < context.Postmortem.Timeline.Count; i++)
        {
            TimelineEvent happened = context.Postmortem.Timeline[i];
            if (happened.Time > resolved && Array.Exists(Again, word => happened.Description.IndexOf(word, 0, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                string message = string.Format(CultureInfo.InvariantCulture, "It came back at {0:yyyy-MM-dd HH:mm}, after it was resolved at {1:yyyy-MM-dd HH:mm}.", happened.Time, resolved);
                context.Report(new ReviewFinding(Rule, context.SpanOf(context.RowAt(SectionKind.Timeline, i), RowField.Text, SectionKind.Timeline), message, "State when it was over for good, or make two incidents of it.")
                {
                    Related = [(MilestonePlaces.Of(context, MilestoneKind.Resolved), "Resolved")],
                });
                return;
            }
        }
    }
}
