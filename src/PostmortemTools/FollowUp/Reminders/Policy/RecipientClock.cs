using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Time;

namespace PostmortemTools.FollowUp.Reminders.Policy;

/// <summary>What clock and calendar of a recipient show during a run.</summary>
internal sealed class RecipientClock
{
    /// <summary>No house has more days off in a row: what looks for the next working day gives up after these many steps.</summary>
    private const int MostSteps = 1000;

    private readonly WorkTimes times;
    private readonly DateTime local;
    private readonly bool isDay;

    /// <summary>Looks at clock and calendar.</summary>
    public RecipientClock(WorkTimes times, ReminderTime time)
    {
        this.times = times;
        isDay = time.IsDay;
        local = time.In(times.TimeZone);
        NextWorkingDay = times.Calendar.NextWorkingDay(local);
    }

    /// <summary>The day.</summary>
    public DateTime Today => local.Date;

    /// <summary>The first working day after it.</summary>
    public DateTime NextWorkingDay { get; }

    /// <summary>Whether the recipient may be disturbed now.</summary>
    public bool IsFree => IsFreeAt(local);

    /// <summary>Why the recipient may not be disturbed now, for a log; null where that is no matter.</summary>
    public string? WhyNot => IsFree ? null : times.Calendar.IsWorkingDay(local) ? $"quiet hours {times.QuietHours} in {times.TimeZone}" : $"no working day in {times.TimeZone}";

    /// <summary>The next moment at which the recipient may be disturbed, by the recipient's own clock.</summary>
    public DateTimeOffset FreeAt
    {
        get
        {
            DateTime at = local;
            for (int steps = 0; steps < MostSteps && !IsFreeAt(at); steps++)
            {
                at = !times.Calendar.IsWorkingDay(at) ? times.Calendar.NextWorkingDay(at)
                    : at.Date + times.QuietHours.To + (times.QuietHours.To <= at.TimeOfDay ? TimeSpan.FromDays(1) : TimeSpan.Zero);
            }

            return TimeZones.Of(times.TimeZone).Map(at).First;
        }
    }

    private bool IsFreeAt(DateTime at) => times.Calendar.IsWorkingDay(at) && (isDay || !times.QuietHours.Has(at.TimeOfDay));
}
