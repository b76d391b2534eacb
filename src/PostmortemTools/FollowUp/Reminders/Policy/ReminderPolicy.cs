using PostmortemTools.Configuration.Reminders;

namespace PostmortemTools.FollowUp.Reminders.Policy;

/// <summary>
/// Which moment has come for an item. Days count by the calendar. What would come on a day on which the recipient does not work comes on the
/// last working day before it where the item is not due yet or due on it, so that there is time left, and on the next one where it is overdue.
/// </summary>
/// <param name="settings">What the house wants.</param>
internal sealed class ReminderPolicy(ReminderSettings settings)
{
    private readonly int lastAfter = settings.After.Count > 0 ? settings.After.Max() : 0;

    /// <summary>How many days before the due date the first moment can come, however many days off lie between.</summary>
    public int Earliest { get; } = settings.Before.Count > 0 ? settings.Before.Max() : 0;

    /// <summary>The last moment that has come; earlier ones that were missed are made up for by it. Null before the first.</summary>
    /// <param name="due">The day the item is due.</param>
    /// <param name="clock">The recipient's clock; it shows a day on which the recipient works.</param>
    public StageMark? Reached(DateTime due, RecipientClock clock)
    {
        int late = (clock.Today - due).Days;
        int lateNext = (clock.NextWorkingDay - due).Days;
        int? last = null;
        foreach (int days in settings.Before)
        {
            Take(-days, -days < lateNext);
        }

        Take(0, settings.OnDue && lateNext > 0);
        foreach (int days in settings.After)
        {
            // Nobody can be told on the due date that it is past, whatever the policy says.
            Take(Math.Max(days, 1), Math.Max(days, 1) <= late);
        }

        if (settings.RepeatEvery is > 0 and { } every && late > lastAfter)
        {
            int repeated = lastAfter + ((late - lastAfter) / every * every);
            Take(repeated, repeated > lastAfter);
        }

        return last is { } offset ? StageMark.At(offset) : null;

        void Take(int offset, bool isReached) => last = isReached && (last is null || offset > last) ? offset : last;
    }

    /// <summary>The escalation, where it has come; else null.</summary>
    /// <param name="due">The day the item is due.</param>
    /// <param name="clock">The manager's clock.</param>
    public StageMark? Escalated(DateTime due, RecipientClock clock) =>
        settings.EscalateAfter is { } days && (clock.Today - due).Days >= Math.Max(days, 1) ? StageMark.Escalation : null;
}
