using System.Globalization;
using System.Management.Automation;

namespace PostmortemTools.Errors;

/// <summary>Times, dates and zones that cannot be understood.</summary>
internal static partial class Error
{
    private const string TimeExamples = "Write '14:32', '2:32 PM PST', '2024-01-15 14:32' or '2024-01-15T14:32:05Z'";

    private const string DateExample = "Write it as '2024-01-15'";

    /// <summary>No time was given.</summary>
    public static PostmortemException EmptyTime() =>
        New(ErrorCategory.InvalidArgument, null, $"The time is empty. {TimeExamples}.");

    /// <summary>A number in place of a time.</summary>
    public static PostmortemException NumberAsTime(object number, string? meant) =>
        New(ErrorCategory.InvalidArgument, number,
            $"The time is the number {Invariant(number)}: PowerShell makes a number of 14.15 or 1415 without quotes. Write the time with a colon and in quotes: '{meant ?? "14:15"}'.");

    /// <summary>A length of time in place of a time.</summary>
    public static PostmortemException DurationAsTime(TimeSpan duration) =>
        New(ErrorCategory.InvalidArgument, duration,
            $"The time is a TimeSpan ({duration.ToString("c", CultureInfo.InvariantCulture)}), which is a length of time and not a moment. Give a text such as '14:32', a DateTime or a DateTimeOffset.");

    /// <summary>An object that is no time.</summary>
    public static PostmortemException NoTime(object value) =>
        New(ErrorCategory.InvalidArgument, value, $"The time is a {value.GetType().FullName}. Give a text such as '14:32', a DateTime or a DateTimeOffset.");

    /// <summary>A text that is no time.</summary>
    public static PostmortemException UnreadableTime(string text, string? meant) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' cannot be read as a time.{(meant is null ? "" : $" Did you mean '{meant}'?")} {TimeExamples}.");

    /// <summary>A date with no time of day.</summary>
    public static PostmortemException DateWithoutTime(string text) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Short(text)}' is a date and has no time of day. Write both: '{Short(text)} 14:32'.");

    /// <summary>A time of day that does not exist.</summary>
    public static PostmortemException ImpossibleTime(string text, string why) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Short(text)}' is no time: {why}.");

    /// <summary>Midnight of which day's end.</summary>
    public static PostmortemException AmbiguousTime(string text) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Short(text)}' could be the beginning or the end of the day. Write '00:00' or '24:00'.");

    /// <summary>A time with no date where nothing says the day.</summary>
    public static PostmortemException TimeWithoutDate(string text) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' has no date, and nothing else says the day. Give it with -Date 2024-01-15 (of New-Postmortem, or of Import-TimelineEvent), or write the date before the time: '2024-01-15 {Short(text)}'.");

    /// <summary>A date with no year where nothing says the year.</summary>
    public static PostmortemException TimeWithoutYear(string text) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' has no year, and the postmortem has no date. Give the postmortem its date (New-Postmortem ... -Date 2024-01-15), or write the whole date: '2024-01-15 14:32'.");

    /// <summary>A local time that a clock change skips.</summary>
    public static PostmortemException SkippedTime(string text, string zone, DateTime from, DateTime to, DateTimeOffset before) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' did not happen in {zone}: clocks there went forward from {Clock(from)} to {Clock(to)} on {Iso.FormatDate(from)}. Write a time that did, or say by which clock it was: '{Typed(before)}' is the one before the change.");

    /// <summary>A local time that a clock change repeats.</summary>
    public static PostmortemException RepeatedTime(string text, string zone, DateTimeOffset first, DateTimeOffset last) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' happened twice in {zone}, because clocks went back on that day. Write '{Typed(first)}' for the first or '{Typed(last)}' for the second.");

    /// <summary>A zone that nobody knows.</summary>
    public static PostmortemException UnknownTimeZone(string name, string? nearest) =>
        New(ErrorCategory.InvalidArgument, name,
            $"'{Short(name)}' is no known time zone.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} Write an IANA name such as 'America/New_York', UTC, or an offset between '-14:00' and '+14:00'.");

    /// <summary>An abbreviation with several meanings.</summary>
    public static PostmortemException AmbiguousZone(string text, IReadOnlyList<string> meanings) =>
        New(ErrorCategory.InvalidArgument, text,
            $"'{Short(text)}' could be {string.Join(" or ", meanings)}. Write the offset or the name of the zone instead, or give the postmortem its -TimeZone.");

    /// <summary>A date that could be two days.</summary>
    public static PostmortemException AmbiguousDate(string what, string text, DateTime dayFirst, DateTime monthFirst) =>
        New(ErrorCategory.InvalidArgument, text,
            $"{what} '{Short(text)}' could be {LongDate(dayFirst)} or {LongDate(monthFirst)}. Write it as '{Iso.FormatDate(dayFirst)}' or '{Iso.FormatDate(monthFirst)}'.");

    /// <summary>A date that does not exist.</summary>
    public static PostmortemException ImpossibleDate(string what, string text, string why) =>
        New(ErrorCategory.InvalidArgument, text, $"{what} '{Short(text)}' cannot be: {why}. Write a date that exists, such as '2024-01-15'.");

    /// <summary>No date was given.</summary>
    public static PostmortemException EmptyDate(string what) =>
        New(ErrorCategory.InvalidArgument, null, $"{what} is empty. {DateExample}.");

    /// <summary>A number in place of a date.</summary>
    public static PostmortemException NumberAsDate(string what, object number) =>
        New(ErrorCategory.InvalidArgument, number,
            $"{what} is the number {Invariant(number)}: without quotes PowerShell makes a number of 20240115, and computes 2024-01-15. Write it in quotes: '2024-01-15'.");

    /// <summary>A text or object that is no date.</summary>
    public static PostmortemException UnreadableDate(string what, string text) =>
        New(ErrorCategory.InvalidArgument, text, $"{what} '{Short(text)}' cannot be read as a date. {DateExample} or '15 Jan 2024'.");

    /// <summary>A date with no year.</summary>
    public static PostmortemException DateWithoutYear(string what, string text) =>
        New(ErrorCategory.InvalidArgument, text, $"{what} '{Short(text)}' has no year. {DateExample} or '15 Jan 2024'.");

    /// <summary>No number of days.</summary>
    public static PostmortemException UnreadableDays(string text) =>
        New(ErrorCategory.InvalidArgument, text, $"'{Short(text)}' cannot be read as a number of days. Write 7, 7d, 2w, or give a TimeSpan.");

    /// <summary>Enough of a text to know it again, without what a terminal would obey.</summary>
    private static string Short(string text) => Excerpt(text, most: 60);

    /// <summary>The beginning of a text, without what a terminal would obey.</summary>
    internal static string Excerpt(string text, int most)
    {
        string visible = new([.. text.Take(most).Select(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format ? '\ufffd' : c)]);
        return text.Length <= most ? visible : $"{visible}...";
    }

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string LongDate(DateTime date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Typed(DateTimeOffset time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd HH:mmzzz" : "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
