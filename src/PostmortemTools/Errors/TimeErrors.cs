using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Times, dates and zones that cannot be understood, or could be understood in more than one way.</summary>
internal static partial class Error
{
    private const string TimeForms = "Times are written '14:32', '2:32 PM', '14:32 CET', '09:15 America/New_York' or '2024-01-15T14:32:00Z'.";

    /// <summary>No time was given.</summary>
    public static PostmortemException EmptyTime() => New(ErrorCategory.InvalidArgument, null, $"The time is empty. {TimeForms}");

    /// <summary>PowerShell made a number of an unquoted time.</summary>
    public static PostmortemException NumberAsTime(object number) =>
        New(ErrorCategory.InvalidArgument, number, $"{Shown(number)} is a number, which is what PowerShell makes of a time without a colon. Write the time with a colon, '14:15'.");

    /// <summary>PowerShell made a number of an unquoted date.</summary>
    public static PostmortemException NumberAsDate(object number) =>
        New(ErrorCategory.InvalidArgument, number, $"{Shown(number)} is a number, not a date. Write the date as '2024-01-15'.");

    /// <summary>A duration where a moment is wanted.</summary>
    public static PostmortemException DurationAsTime(object duration) =>
        New(ErrorCategory.InvalidArgument, duration, $"{Shown(duration)} is a duration, not a time of day. {TimeForms}");

    /// <summary>A text that is no time.</summary>
    public static PostmortemException UnreadableTime(string text, string hint = "") =>
        New(ErrorCategory.InvalidArgument, text, $"'{Cut(text)}' is no time that can be read.{hint} {TimeForms}");

    /// <summary>A text that is no date.</summary>
    public static PostmortemException UnreadableDate(string text) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Cut(text)}' is no date that can be read. Dates are written '2024-01-15', '15 Jan 2024' or 'January 15, 2024'.");

    /// <summary>A time that no clock shows.</summary>
    public static PostmortemException ImpossibleTime(string text, string why) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Cut(text)}' is no time of day: {why}.");

    /// <summary>A day that no calendar has.</summary>
    public static PostmortemException ImpossibleDate(string text, string why) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Cut(text)}' is no day of the calendar: {why}.");

    /// <summary>Day and month could be either way round.</summary>
    public static PostmortemException AmbiguousDate(string text, string dayFirst, string monthFirst) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Cut(text)}' could be {dayFirst} (day first) or {monthFirst} (month first). Write the one that is meant.");

    /// <summary>An abbreviation that several zones share.</summary>
    public static PostmortemException AmbiguousTimeZone(string abbreviation, IEnumerable<string> meanings) =>
        New(ErrorCategory.InvalidArgument, abbreviation, $"The zone '{abbreviation}' is ambiguous: {string.Join("; ", meanings)}. Write the zone's IANA name or an offset.");

    /// <summary>A zone that nobody knows.</summary>
    public static PostmortemException UnknownTimeZone(string name, IEnumerable<string> known) =>
        New(ErrorCategory.InvalidArgument, name, $"There is no time zone '{Cut(name)}'.{NearestName.Hint(name, known)} Zones have IANA names, such as 'UTC', 'Europe/Berlin' or 'America/New_York'.");

    /// <summary>A local time that a clock change skipped.</summary>
    public static PostmortemException SkippedTime(string local, string zone, string gapStart, string gapEnd) =>
        New(ErrorCategory.InvalidArgument, local, $"{local} did not happen in {zone}: the clocks went from {gapStart} to {gapEnd}. Write another time, or give its offset.");

    /// <summary>A local time that a clock change repeated.</summary>
    public static PostmortemException RepeatedTime(string local, string zone, string first, string second) =>
        New(ErrorCategory.InvalidArgument, local, $"{local} happened twice in {zone}, as the clocks were set back. Write '{first}' for the first or '{second}' for the second.");

    /// <summary>A time of day without anything to say which day.</summary>
    public static PostmortemException TimeWithoutDate(string text) =>
        New(ErrorCategory.InvalidArgument, text, $"'{text}' has no date, and neither has the postmortem. Give the postmortem one with -Date, or write the date before the time: '2024-01-15 14:32'.");

    private static string Shown(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Cut(string text) => text.Length <= 60 ? text : text.Remove(60) + "...";
}
