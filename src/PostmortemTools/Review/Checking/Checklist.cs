using System.Globalization;
using PostmortemTools.Review.Reports;

namespace PostmortemTools.Review.Checking;

/// <summary>What has to be done before a postmortem is finished: a table that one extends by a line.</summary>
internal static class Checklist
{
    private static readonly (string Name, Func<Postmortem, DateTime, (ChecklistState State, string Details)> Look)[] Table =
    [
        ("Timeline created", (postmortem, _) => Counted(postmortem.Timeline.Count, "event", "The timeline is empty.")),
        ("Root cause identified", (postmortem, _) => Said(postmortem.RootCause, "The root cause is not written down.")),
        ("Contributing factors documented", (postmortem, _) => Counted(postmortem.ContributingFactors.Count, "contributing factor", "No contributing factor is written down.")),
        ("Action items with owners", (postmortem, _) => Owners(postmortem)),
        ("Lessons learned captured", (postmortem, _) => Counted(postmortem.Lessons.Count, "lesson", "No lesson is written down.")),
        ("Postmortem meeting held", (postmortem, today) => Day(postmortem.ReviewRecord.MeetingHeld, today, "Held on", "It is to be held on", "MeetingHeld")),
        ("Document shared widely", (postmortem, today) => Shared(postmortem.ReviewRecord, today)),
        ("Follow-up scheduled", (postmortem, _) => postmortem.ReviewRecord.FollowUpOn is { } day ? (ChecklistState.Done, $"On {Text(day)}.") : Ask("FollowUpOn")),
    ];

    /// <summary>The checklist of a postmortem.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="today">The day for which it is asked what has happened already.</param>
    public static IEnumerable<ChecklistItem> Of(Postmortem postmortem, DateTime today)
    {
        foreach ((string name, Func<Postmortem, DateTime, (ChecklistState State, string Details)> look) in Table)
        {
            (ChecklistState state, string details) = look(postmortem, today);
            yield return new ChecklistItem { Name = name, State = state, Details = details, PostmortemTitle = postmortem.ToString(), Path = postmortem.Source?.Path };
        }
    }

    private static (ChecklistState State, string Details) Counted(int count, string thing, string missing) =>
        count > 0 ? (ChecklistState.Done, ReportText.Number(count, thing) + ".") : (ChecklistState.Open, missing);

    private static (ChecklistState State, string Details) Said(string? text, string missing) =>
        string.IsNullOrWhiteSpace(text) ? (ChecklistState.Open, missing) : (ChecklistState.Done, "It is written down.");

    /// <summary>Items that will not be done need nobody.</summary>
    private static (ChecklistState State, string Details) Owners(Postmortem postmortem)
    {
        List<ActionItem> items = postmortem.ActionItems.FindAll(item => item.Status != ActionItemStatus.WontDo);
        List<ActionItem> without = items.FindAll(item => string.IsNullOrWhiteSpace(item.Owner));
        return items.Count == 0 ? (ChecklistState.Open, "There is no action item.")
            : without.Count == 0 ? (ChecklistState.Done, $"{ReportText.Number(items.Count, "action item")}, each with an owner.")
            : (ChecklistState.Open, string.Format(CultureInfo.InvariantCulture, "{0} of {1} {2} no owner: {3}.", without.Count, ReportText.Number(items.Count, "action item"), without.Count == 1 ? "has" : "have",
                string.Join(", ", without.Select(item => postmortem.ActionItems.IndexOf(item) + 1))));
    }

    private static (ChecklistState State, string Details) Shared(ReviewRecord record, DateTime today)
    {
        (ChecklistState state, string details) = Day(record.SharedOn, today, "Shared on", "It is to be shared on", "SharedOn");
        return record.SharedWith.Count == 0 ? (state, details)
            : record.SharedOn is null ? (ChecklistState.Done, $"Shared with {string.Join(", ", record.SharedWith)}.")
            : (state, $"{details.TrimEnd('.')} with {string.Join(", ", record.SharedWith)}.");
    }

    private static (ChecklistState State, string Details) Day(DateTime? day, DateTime today, string past, string coming, string parameter) =>
        day is not { } known ? Ask(parameter)
        : known <= today ? (ChecklistState.Done, $"{past} {Text(known)}.")
        : (ChecklistState.Open, $"{coming} {Text(known)}.");

    private static (ChecklistState State, string Details) Ask(string parameter) => (ChecklistState.AskAPerson, $"Record it with Set-Postmortem -{parameter}.");

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
