using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Finds the day of a time that was typed without one, or without its year.</summary>
internal static class DayChoice
{
    /// <summary>The day that the time belongs to, on the clocks of its zone.</summary>
    /// <exception cref="PostmortemException">Nothing says which day it is.</exception>
    public static DateTime Of(TypedTime typed, Zone zone, TimeContext context)
    {
        if (typed.Day is { } whole)
        {
            return whole;
        }

        DateTimeOffset? near = context.Previous is { } previous ? zone.Show(previous)
            : context.Date is { } date ? zone.Map(date.Date.AddHours(12)).First
            : null;
        if (typed.Parts.HasDate)
        {
            DateTimeOffset anchor = near ?? throw Error.TimeWithoutYear(typed.Text);
            return Nearest(SameDayOfYears(typed, anchor.Year), typed, zone, anchor);
        }

        if (context.Previous is not null)
        {
            DateTime today = near!.Value.Date;
            return Nearest([today.AddDays(-1), today, today.AddDays(1)], typed, zone, near.Value);
        }

        return typed.Parts.Midnight ? throw Error.AmbiguousTime(typed.Text) : (context.Date ?? throw Error.TimeWithoutDate(typed.Text)).Date;
    }

    /// <summary>The same month and day of the year, the one before and the one after, where they exist.</summary>
    private static DateTime[] SameDayOfYears(TypedTime typed, int year)
    {
        TypedParts parts = typed.Parts;
        DateTime[] days = [.. Enumerable.Range(year - 1, 3)
            .Where(candidate => CalendarDay.Exists(candidate, parts.Month ?? 0, parts.Day ?? 0))
            .Select(candidate => new DateTime(candidate, parts.Month ?? 0, parts.Day ?? 0))
            .Where(day => parts.Weekday is null || parts.Weekday == day.DayOfWeek)];
        return days.Length > 0 ? days : throw NoSuchDay(typed, year);
    }

    private static PostmortemException NoSuchDay(TypedTime typed, int year) =>
        Error.ImpossibleDate("The date in", typed.Text, CalendarDay.Wrong(year, typed.Parts.Month ?? 0, typed.Parts.Day ?? 0)
            ?? $"it is no {typed.Parts.Weekday} in {year}, nor in the year before or after");

    /// <summary>The nearest; the later where two are equally near. The days must be in order.</summary>
    private static DateTime Nearest(DateTime[] days, TypedTime typed, Zone zone, DateTimeOffset anchor)
    {
        (DateTime Day, TimeSpan Distance) best = (default, TimeSpan.MaxValue);
        foreach (DateTime day in days)
        {
            WallClock clock = zone.Map(day + typed.Clock);
            TimeSpan first = (clock.First - anchor).Duration();
            TimeSpan last = (clock.Last - anchor).Duration();
            TimeSpan distance = first < last ? first : last;
            best = distance <= best.Distance ? (day, distance) : best;
        }

        return best.Day;
    }
}
