using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>Turns the times of a timeline into moments.</summary>
internal static class TimelineTimes
{
    /// <summary>The order of day and month in the dates of a timeline, where its own dates settle it.</summary>
    /// <param name="steps">What was read.</param>
    /// <param name="day">The day of the incident; null where unknown.</param>
    /// <param name="reason">Why it is not settled; null where it is, or no date needs it.</param>
    public static DateOrder? OrderOf(List<TimelineStep> steps, DateTime? day, out string? reason)
    {
        WrittenDateOrder order = new();
        foreach (TimelineStep step in steps)
        {
            if (step.Mention is { } mention)
            {
                order.Add(mention);
            }

            if (step.Day is { } date)
            {
                order.Add(date);
            }
        }

        DateOrder? settled = order.Settle(day);
        reason = order.Reason;
        return settled;
    }

    /// <summary>Gives the events their moments.</summary>
    /// <param name="steps">What was read.</param>
    /// <param name="zone">The document's zone.</param>
    /// <param name="day">The day of the incident; null where unknown.</param>
    /// <param name="order">The order of day and month; null where it is not settled.</param>
    /// <param name="doubt">Takes what is doubtful of an entry.</param>
    /// <returns>The day of the first entry whose day is known.</returns>
    public static DateTime? Settle(List<TimelineStep> steps, string zone, DateTime? day, DateOrder? order, Action<TimelineStep, TimeDoubt> doubt)
    {
        TimelineClock clock = new(zone, day, order);
        DateTime? first = null;
        foreach (TimelineStep step in steps)
        {
            if (step.Zone is { } named)
            {
                clock.Zone(named);
            }

            if (step.Day is { } date)
            {
                clock.Carry(date);
            }

            if (step.Event is null)
            {
                if (step.Mention is { Offset: not null } beginning)
                {
                    clock.Next(beginning);
                }
                else if (step.Mention is { } carried)
                {
                    clock.Carry(carried);
                }

                continue;
            }

            if (step.Mention is not { } mention)
            {
                continue;
            }

            WrittenReading reading = clock.Next(mention);
            step.Event.Time = reading.Time;
            first ??= reading.Day;
            if (reading.Doubt is { } said)
            {
                doubt(step, said);
            }
        }

        return first;
    }
}
