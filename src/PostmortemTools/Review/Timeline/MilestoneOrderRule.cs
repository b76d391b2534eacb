using System.Globalization;

namespace PostmortemTools.Review.Timeline;

/// <summary>Nothing that somebody stated ends before it began: resolved before detected, detected before started.</summary>
internal sealed class MilestoneOrderRule : TimelineRule
{
    private static readonly (MilestoneKind First, MilestoneKind Then)[] Orders =
    [
        (MilestoneKind.Started, MilestoneKind.Detected), (MilestoneKind.Detected, MilestoneKind.Acknowledged), (MilestoneKind.Detected, MilestoneKind.Resolved),
        (MilestoneKind.Started, MilestoneKind.Resolved), (MilestoneKind.Started, MilestoneKind.Mitigated), (MilestoneKind.Mitigated, MilestoneKind.Resolved), (MilestoneKind.Identified, MilestoneKind.Resolved),
    ];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM410", "MilestoneOrder", DiagnosticSeverity.Warning, "What was resolved before it was detected gives times to resolve that nobody can use.", "Detected: 14:32. Resolved: 13:57.", "Detected: 14:32. Resolved: 14:57.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        Milestones milestones = context.Postmortem.Milestones;
        HashSet<MilestoneKind> said = [];
        foreach ((MilestoneKind first, MilestoneKind then) in Orders)
        {
            // What the words of the timeline suggest is no statement.
            if (milestones.IsStated(first) && milestones.IsStated(then) && milestones[then] < milestones[first] && said.Add(then))
            {
                string message = string.Format(CultureInfo.InvariantCulture, "{0} at {1:yyyy-MM-dd HH:mm}, before it was {2} at {3:yyyy-MM-dd HH:mm}.", then, milestones[then], first.ToString().ToLowerInvariant(), milestones[first]);
                context.Report(new ReviewFinding(Rule, MilestonePlaces.Of(context, then), message, "Correct the one that is wrong.") { Related = [(MilestonePlaces.Of(context, first), first.ToString())] });
            }
        }
    }
}
