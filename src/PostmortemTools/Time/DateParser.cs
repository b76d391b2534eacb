using System.Management.Automation;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads a calendar date, such as the day something is due.</summary>
internal static class DateParser
{
    /// <summary>Reads a date: a text, a DateTime or a DateTimeOffset, whose time of day is left away.</summary>
    /// <param name="value">What was given; PowerShell may have wrapped it.</param>
    /// <param name="what">How messages begin: "-DueDate", "The date".</param>
    /// <returns>Midnight of that day, of unspecified kind.</returns>
    /// <exception cref="PostmortemException">It is no date, an impossible one, or could be two.</exception>
    public static DateTime Parse(object? value, string what) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null => throw Error.EmptyDate(what),
        string text => ParseText(text, what),
        DateTime date => Sensible(date, what),
        DateTimeOffset time => Sensible(time.DateTime, what),
        { } number when Number.Is(number) => throw Error.NumberAsDate(what, number),
        { } other => throw Error.UnreadableDate(what, other.ToString() ?? ""),
    };

    private static DateTime ParseText(string typed, string what)
    {
        string text = TypedText.Clean(typed) ?? throw Error.UnreadableDate(what, typed);
        if (text.Length == 0)
        {
            throw Error.EmptyDate(what);
        }

        int at = 0;
        TypedParts parts = default;
        DatePatterns.MatchWeekday(text, ref at, ref parts);
        if (!DatePatterns.Match(text, ref at, ref parts))
        {
            throw Error.UnreadableDate(what, typed);
        }

        DateTime day = CalendarDay.Of(parts, typed, what) ?? throw Error.DateWithoutYear(what, typed);
        if (at < text.Length)
        {
            CheckTime(typed, what);
        }

        return day;
    }

    /// <summary>The time of day of a date-time must be right before it is left away.</summary>
    private static void CheckTime(string typed, string what)
    {
        try
        {
            if (!TypedZone.IsKnown(TypedTime.Read(typed).ZoneText))
            {
                throw Error.UnreadableDate(what, typed);
            }
        }
        catch (PostmortemException unreadable) when (unreadable.Id == nameof(Error.UnreadableTime))
        {
            throw Error.UnreadableDate(what, typed);
        }
    }

    private static DateTime Sensible(DateTime date, string what) =>
        CalendarDay.Wrong(date.Year, date.Month, date.Day) is { } why ? throw Error.ImpossibleDate(what, Iso.FormatDate(date), why) : Iso.Day(date);
}
