using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Checks a date as typed and says why it cannot be, or which two days it could be.</summary>
internal static class CalendarDay
{
    /// <summary>Incidents outside these years are slips of the finger.</summary>
    public const int FirstYear = 1900;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2200;

    /// <summary>The day, or null where no date or no year was typed.</summary>
    /// <param name="parts">What was typed.</param>
    /// <param name="typed">The text it was typed in.</param>
    /// <param name="what">How messages begin: "-DueDate", "The date in".</param>
    /// <exception cref="PostmortemException">There is no such day, or it could be two.</exception>
    public static DateTime? Of(TypedParts parts, string typed, string what)
    {
        if (parts.Year is not { } year)
        {
            return null;
        }

        (int month, int day) = parts is { First: { } first, Second: { } second } ? MonthAndDay(year, first, second, typed, what) : (parts.Month ?? 0, parts.Day ?? 0);
        if (Wrong(year, month, day) is { } why)
        {
            throw Error.ImpossibleDate(what, typed, why);
        }

        DateTime date = new(year, month, day);
        return parts.Weekday is { } weekday && weekday != date.DayOfWeek
            ? throw Error.ImpossibleDate(what, typed, $"{Iso.FormatDate(date)} is a {date.DayOfWeek}, not a {weekday}")
            : date;
    }

    /// <summary>Whether there is such a day.</summary>
    public static bool Exists(int year, int month, int day) => Wrong(year, month, day) is null;

    /// <summary>Why there is no such day; null where there is.</summary>
    public static string? Wrong(int year, int month, int day) =>
        year is < FirstYear or > LastYear ? $"the year {year:0000} is before {FirstYear} or after {LastYear}"
        : month is < 1 or > 12 ? $"there is no month {month}"
        : day < 1 ? "days of a month count from 1"
        : day > DateTime.DaysInMonth(year, month) ? $"{CalendarNames.MonthOf(month)} {year} has {DateTime.DaysInMonth(year, month)} days"
        : null;

    private static (int Month, int Day) MonthAndDay(int year, int first, int second, string typed, string what)
    {
        bool dayFirst = Exists(year, second, first);
        bool monthFirst = Exists(year, first, second);
        return (dayFirst, monthFirst) switch
        {
            (true, true) when first != second => throw Error.AmbiguousDate(what, typed, new DateTime(year, second, first), new DateTime(year, first, second)),
            (false, true) => (first, second),
            // Where neither is right, the number above 12 is the day, and the message is about the day.
            (false, false) when second > 12 => (first, second),
            _ => (second, first),
        };
    }
}
