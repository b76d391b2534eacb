using System.Globalization;

namespace PostmortemTools.Errors;

/// <summary>What was decided about a time.</summary>
internal static partial class Warning
{
    /// <summary>The nearest day is not that of the event before.</summary>
    public static string DayMoved(string text, DateTime day, DateTimeOffset before) =>
        $"'{text.Trim()}' was taken to be on {Iso.FormatDate(day)}, the day nearest to the event added before ({Shown(before)}). If another day is meant, write it with the time: '{Iso.FormatDate(before.Date)} {text.Trim()}'.";

    /// <summary>The first event is not on the postmortem's date.</summary>
    public static string NotThePostmortemsDay(string text, DateTime day, string zone, DateTime date) =>
        $"'{text.Trim()}' is on {Iso.FormatDate(day)} in {zone}, and the postmortem's date is {Iso.FormatDate(date)}. If another day is meant, write it with the time: '{Iso.FormatDate(date)} {text.Trim()}'.";

    /// <summary>An abbreviation says an offset that did not hold where it is used.</summary>
    public static string ZoneTakenLiterally(string abbreviation, DateTimeOffset time, string home, DateTimeOffset atHome) =>
        $"{abbreviation} was taken literally, as UTC{Offset(time)}; clocks in {home} were at UTC{Offset(atHome)} on {Iso.FormatDate(time.Date)}. If the local time there is meant, write the zone's name: '{Clock(time)} {home}'.";

    private static string Shown(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Clock(DateTimeOffset time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Offset(DateTimeOffset time) => time.ToString("zzz", CultureInfo.InvariantCulture);
}
