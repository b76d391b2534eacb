using System.ComponentModel;
using PostmortemTools.Rendering.Timing;

namespace PostmortemTools.Display;

/// <summary>The rows of the card that a postmortem is shown as. Public because the views of a module see public types only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PostmortemCard
{
    private const int ShownActions = 5;

    /// <summary>How far it has come, as written or in plain words; empty where unknown.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static string Status(Postmortem postmortem) =>
        TerminalText.Of(postmortem.StatusText ?? (postmortem.Status is { } status ? StatusWords.Text(status) : ""));

    /// <summary>How far it has come, as written or in plain words; empty where unknown.</summary>
    /// <param name="item">The action item.</param>
    public static string Status(ActionItem item) =>
        TerminalText.Of(item.StatusText ?? (item.Status is { } status ? StatusWords.Text(status) : ""));

    /// <summary>The known milestones, one in a line, in the document's zone; the date where it is another than the document's.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static string Milestones(Postmortem postmortem)
    {
        DocumentClock clock = new(postmortem);
        return string.Join("\n", postmortem.Milestones.Current()
            .OrderBy(milestone => milestone.Key)
            .Select(milestone => $"{milestone.Key,-12} {clock.Next(milestone.Value)}{(postmortem.Milestones.IsStated(milestone.Key) ? "" : " (inferred)")}"));
    }

    /// <summary>One milestone with its date; empty where unknown.</summary>
    /// <param name="milestones">The milestones.</param>
    /// <param name="kind">Which.</param>
    public static string Milestone(Milestones milestones, MilestoneKind kind) =>
        milestones[kind] is { } time ? TerminalText.Moment(time) + (milestones.IsStated(kind) ? "" : " (inferred)") : "";

    /// <summary>The known metrics, one in a line.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static string Metrics(Postmortem postmortem)
    {
        PostmortemMetrics metrics = postmortem.Metrics;
        (string Name, TimeSpan? Length)[] rows =
        [
            ("Time to detect", metrics.TimeToDetect), ("Time to acknowledge", metrics.TimeToAcknowledge), ("Time to mitigate", metrics.TimeToMitigate),
            ("Time to resolve", metrics.TimeToResolve), ("Duration", metrics.Duration),
        ];
        return string.Join("\n", rows.Where(row => row.Length is not null).Select(row => $"{row.Name,-19} {TerminalText.Length(row.Length)}"));
    }

    /// <summary>How much of what there is; lists that are empty are left out.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static string Contents(Postmortem postmortem)
    {
        int findings = postmortem.WentWell.Count + postmortem.WentWrong.Count + postmortem.GotLucky.Count + postmortem.Lessons.Count + postmortem.Prevention.Findings.Count;
        (int Count, string One, string Several)[] rows =
        [
            (postmortem.Timeline.Count, "timeline event", "timeline events"),
            (postmortem.ContributingFactors.Count, "contributing factor", "contributing factors"),
            (findings, "finding", "findings"),
            (postmortem.ActionItems.Count, "action item", "action items"),
            (postmortem.RelatedIncidents.Count, "related incident", "related incidents"),
            (postmortem.Sections.Count, "further section", "further sections"),
        ];
        return string.Join(", ", rows.Where(row => row.Count > 0).Select(row => $"{row.Count} {(row.Count == 1 ? row.One : row.Several)}"));
    }

    /// <summary>The first open action items, one in a line, each with its number, owner, day and priority.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static string OpenActions(Postmortem postmortem)
    {
        List<string> lines = [];
        int open = 0;
        for (int i = 0; i < postmortem.ActionItems.Count; i++)
        {
            ActionItem item = postmortem.ActionItems[i];
            if (item.IsOpen && open++ < ShownActions)
            {
                string[] about = [item.Owner ?? "", item.DueDate is null ? "" : "due " + TerminalText.Date(item.DueDate), item.Priority ?? ""];
                string known = string.Join(", ", about.Where(part => part.Length > 0));
                lines.Add($"{item.Number ?? i + 1}. {TerminalText.Of(item.Action)}{(known.Length > 0 ? $" ({TerminalText.Of(known)})" : "")}");
            }
        }

        if (open > ShownActions)
        {
            lines.Add($"and {open - ShownActions} more");
        }

        return string.Join("\n", lines);
    }
}
