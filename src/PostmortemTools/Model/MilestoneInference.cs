using System.Text.RegularExpressions;

namespace PostmortemTools;

/// <summary>Tells from the words of a timeline which of its events are milestones. English; when in doubt it says nothing.</summary>
internal static class MilestoneInference
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A table that one extends by a line: the words that say a milestone, and those that take it back.</summary>
    private static readonly Lazy<Rule[]> Rules = new(() =>
    [
        new(MilestoneKind.Started,
            @"\b(incident|outage|impact|disruption|degradation)\s+(starts|started|begins|began)\b|\b(start|beginning|onset)\s+of\s+(the\s+)?(incident|outage|impact|disruption|degradation)\b|\b(errors?|failures?|timeouts?|latency|requests?|users|customers)\s+(start|starts|started|begin|begins|began)\s+(to\s+)?(fail|failing|rise|rising|climb|climbing|increase|increasing|appear|appearing|time|timing|see|seeing|experience|experiencing|return|returning)\b|\b(errors?|failures?)\s+(begin|began|start|started)\b",
            @"\b(investigation|rollback|restore|recovery|meeting|call)\s+(starts|started|begins|began)\b"),
        new(MilestoneKind.Detected,
            @"\b(alarms?|alerts?|pages?)\b(?!\s+(cleared|clears|resolved|closed|silenced|muted|recovered|recovers|acknowledged|added|created|tuned))|\bpaged\b|\bdetect(s|ed)\b|\bnotic(es|ed)\b|\b(first|user|customer)\s+(reports?|complaints?)\b|\b(users?|customers?|support)\s+(reports?|reported|complains?|complained)\b|\b(monitor|monitoring|probe|check)\s+(fires|fired|fails|failed|triggers|triggered)\b",
            @"\b(no|not|without|missing|silenc\w+|acknowledg\w+|home\s?page|status\s+page|web\s?pages?|landing\s+pages?)\b"),
        new(MilestoneKind.Acknowledged,
            @"\back(s|ed|nowledg\w+)?\b|\b(begins?|began|starts?|started)\s+(the\s+)?(investigati(on|ng)|to\s+investigate)\b|\binvestigation\s+(begins|began|starts|started)\b|\b(joins?|joined)\s+(the\s+)?(call|bridge|incident|war\s?room)\b|\bincident\s+(is\s+)?declared\b",
            @"\b(no|not|never|without|un)\b"),
        new(MilestoneKind.Identified,
            @"\b(root\s+)?cause\s+(is\s+|was\s+)?(identified|found|confirmed|known|isolated)\b|\bidentif(y|ies|ied)\b|\bpin(s|ned)?\s?point(s|ed)?\b|\b(found|determined|diagnosed|isolated)\s+(the\s+)?(root\s+cause|cause|problem|issue|bug|culprit)\b|\btrace[sd]?\s+(it\s+)?(back\s+)?to\b",
            @"\b(not|no|un|yet\s+to|still|cannot|can't|unable|could\s?n.t|trying)\b"),
        new(MilestoneKind.Mitigated,
            @"\bmitigat(ed|es|ion\s+(complete|completed|applied|in\s+place))\b|\broll(ed)?[\s-]?back\s+(is\s+|was\s+)?(complete|completed|finished|done|successful|succeeded)\b|\brolled\s+back\b|\b(fail(ed)?[\s-]?over|fix|hot\s?fix|patch|workaround|revert)\s+(is\s+|was\s+)?(complete|completed|deployed|applied|in\s+place|live|rolled\s+out|released)\b|\b(reverted|failed\s+over)\b",
            @"\b(not|no|fails|failed\s+to|attempt\w*|cannot|unable|un|would|will|plan\w*|decid\w+|decision|initiat\w+|begin\w*|start\w*)\b"),
        new(MilestoneKind.Resolved,
            @"\bresolved\b|\ball[\s-]clear\b|\b(incident|outage)\s+(is\s+|was\s+)?(closed|over|ended)\b|\b(all\s+systems?|all\s+services?|services?|systems?|fully|everything)\s+(is\s+|are\s+|were\s+|was\s+|have\s+|has\s+)?(fully\s+)?(recovered|restored|operational|back\s+to\s+normal|back\s+up)\b|\bfull(y)?\s+(recovery|recovered|restored)\b|\bservice\s+restored\b|\b(returned|back)\s+to\s+normal\b",
            @"\b(not|no|un|partial\w*|partly|some|mostly|never|until|marked\s+prematurely|dns|hostname)\b"),
    ]);

    /// <summary>
    /// The milestones that the words say, each the first event that says it, the resolution the last one (an incident may be reopened).
    /// Events without a known time say nothing.
    /// </summary>
    /// <param name="timeline">Events in any order.</param>
    public static Dictionary<MilestoneKind, DateTimeOffset> From(List<TimelineEvent> timeline)
    {
        Dictionary<MilestoneKind, DateTimeOffset> found = [];
        if (timeline.Count == 0)
        {
            return found;
        }

        foreach (Rule rule in Rules.Value)
        {
            bool last = rule.Kind == MilestoneKind.Resolved;
            foreach (TimelineEvent happened in timeline)
            {
                if (happened.Time is not { } time || (found.TryGetValue(rule.Kind, out DateTimeOffset best) && (last ? time <= best : time >= best)))
                {
                    continue;
                }

                if (rule.Says(happened.Description))
                {
                    found[rule.Kind] = time;
                }
            }
        }

        return found;
    }

    private sealed class Rule(MilestoneKind kind, string words, string except)
    {
        private readonly Regex words = new(words, Options);
        private readonly Regex except = new(except, Options);

        public MilestoneKind Kind { get; } = kind;

        public bool Says(string text) => words.IsMatch(text) && !except.IsMatch(text);
    }
}
