using System.Globalization;
using PostmortemTools.FollowUp.Reminders.Planning;

namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>Counts what became of a run, and says it in one line.</summary>
internal sealed class RunTally
{
    private readonly Dictionary<ReminderOutcome, int> outcomes = [];
    private int strangers;

    /// <summary>How many files could not be read, or places were empty that were thought to hold postmortems.</summary>
    public bool HasMissedSome { get; set; }

    /// <summary>Why nothing could be sent, or nothing more; null where all went its way.</summary>
    public string? Broken { get; set; }

    /// <summary>
    /// What the process should say: 0 where all is well, 1 where a reminder failed, may not have arrived or reaches nobody, or a file could not be read,
    /// 2 where the run could not do its work.
    /// </summary>
    public int ExitCode => Broken is not null ? 2
        : HasMissedSome || Count(ReminderOutcome.Failed) + Count(ReminderOutcome.Unknown) + Count(ReminderOutcome.Unreachable) > 0 ? 1
        : 0;

    /// <summary>Counts a reminder.</summary>
    public void Add(ReminderDelivery delivery) => outcomes[delivery.Outcome] = Count(delivery.Outcome) + 1;

    /// <summary>Counts the owners whom nobody knows.</summary>
    public void Add(ReminderPlan plan) => strangers += plan.Strangers.Count();

    /// <summary>One line that makes sense by itself.</summary>
    /// <param name="source">What was looked at.</param>
    /// <param name="isRehearsal">Whether nothing was sent.</param>
    public string Summary(ReminderSource source, bool isRehearsal)
    {
        List<string> parts = [];
        Say(Count(ReminderOutcome.Failed), "failed (the next run tries again)");
        Say(Count(ReminderOutcome.Unknown), "in doubt (not sent again)");
        Say(Count(ReminderOutcome.Unreachable), "reach nobody");
        Say(Count(ReminderOutcome.Held), "held for quiet hours or days off");
        Say(Count(ReminderOutcome.Suspended), "suspended");
        Say(strangers, strangers == 1 ? "owner unknown" : "owners unknown");
        string undated = source.Undated > 0 ? $" ({source.Undated.ToString(CultureInfo.InvariantCulture)} without a due date)" : "";
        string seen = $"{Number(source.Documents, "postmortem")}, {Number(source.OpenItems, "open action item")}{undated}";
        string sent = isRehearsal ? "nothing sent (-WhatIf)" : Number(Count(ReminderOutcome.Sent), "reminder") + " sent";
        string files = HasMissedSome ? "; not everything that was asked for could be read or found" : "";
        return $"{seen}: {string.Join(", ", parts.Prepend(sent))}{files}{(Broken is null ? "" : $"; stopped: {Broken}")}";

        void Say(int count, string what)
        {
            if (count > 0)
            {
                parts.Add($"{count.ToString(CultureInfo.InvariantCulture)} {what}");
            }
        }
    }

    private int Count(ReminderOutcome outcome) => outcomes.TryGetValue(outcome, out int count) ? count : 0;

    private static string Number(int count, string what) => string.Format(CultureInfo.InvariantCulture, "{0} {1}{2}", count, what, count == 1 ? "" : "s");
}
