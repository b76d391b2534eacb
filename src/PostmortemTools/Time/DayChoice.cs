using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Finds the day of a time that was typed without one: the one that brings it nearest to the event before, the first one the incident's.</summary>
internal static class DayChoice
{
    /// <summary>Places a time of day.</summary>
    /// <param name="clock">The time of day, from midnight; a whole day is the midnight that ends it.</param>
    /// <param name="text">As typed.</param>
    /// <param name="zone">The zone that it was typed in.</param>
    /// <param name="context">The event before and the incident's date.</param>
    /// <param name="warnings">What was said so far.</param>
    public static TimeReading Place(TimeSpan clock, string text, ITimeSource zone, TimeContext context, List<string> warnings)
    {
        DateTime local = context.Previous is { } previous ? Nearest(clock, zone.ToLocal(previous).DateTime)
            : context.Date is { } date ? date + clock
            : throw Error.TimeWithoutDate(text);
        DateTimeOffset time = zone.Resolve(local, warnings);
        if (context.Previous is { } before)
        {
            DateTimeOffset shown = TimeZones.InZone(time, context.TimeZone);
            DateTimeOffset shownBefore = TimeZones.InZone(before, context.TimeZone);
            if (shown.Date != shownBefore.Date)
            {
                warnings.Add(Warning.MovedDay(text, Minutes(shown), Minutes(shownBefore)));
            }
        }

        return new TimeReading(time, text, warnings);
    }

    /// <summary>Of the day before, the same and the next, the one nearest; of two as near the later.</summary>
    private static DateTime Nearest(TimeSpan clock, DateTime previous)
    {
        DateTime best = previous.Date + clock;
        foreach (int days in (int[])[1, -1])
        {
            DateTime other = previous.Date.AddDays(days) + clock;
            TimeSpan distance = (other - previous).Duration();
            TimeSpan bestDistance = (best - previous).Duration();
            if (distance < bestDistance || (distance == bestDistance && other > best))
            {
                best = other;
            }
        }

        return best;
    }

    private static string Minutes(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
