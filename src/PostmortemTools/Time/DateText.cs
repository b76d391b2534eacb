using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads the text of a calendar day. English names of months and weekdays; the culture does not matter.</summary>
internal static class DateText
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Month = "(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private const string Weekday = @"^(?:(?<w>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The forms, most specific first: a table that one extends by a line.</summary>
    private static readonly Lazy<Regex[]> Forms = new(() =>
    [
        new(Weekday + @"(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$", Options),
        new(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$", Options),
        new(Weekday + @"(?<d>\d{1,2})(?:st|nd|rd|th)?[\s\-.]+(?:of\s+)?" + Month + @"(?:[\s,\-]+(?<y>\d{4}))?$", Options),
        new(Weekday + Month + @"[\s\-]+(?<d>\d{1,2})(?:st|nd|rd|th)?(?:[\s,\-]+(?<y>\d{4}))?$", Options),
        new(Weekday + @"(?<a>\d{1,2})[/.\-](?<b>\d{1,2})[/.\-](?<y>\d{4})$", Options),
    ]);

    /// <summary>Whether a text has the form of a date, possible or not.</summary>
    public static bool LooksLikeDate(string text) => Forms.Value.Any(form => form.IsMatch(text.Trim()));

    /// <summary>Reads a day.</summary>
    /// <param name="text">The date alone.</param>
    /// <param name="whole">What was typed, for a message.</param>
    /// <param name="near">Where the year is left out, it is the one that brings the day nearest to this; null allows no leaving out.</param>
    /// <exception cref="PostmortemException">It is no date, an impossible one, or could mean more than one.</exception>
    public static DateTime Read(string text, string whole, DateTime? near)
    {
        Match match = Forms.Value.Select(form => form.Match(text.Trim())).FirstOrDefault(found => found.Success) ?? throw Error.UnreadableDate(whole);
        if (match.Groups["a"].Success)
        {
            return Checked(EitherWay(match, whole), match, whole);
        }

        int month = match.Groups["mon"].Success
            ? (MonthNames.IndexOf(match.Groups["mon"].Value.Substring(0, 3).ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1
            : Number(match.Groups["m"]);
        int day = Number(match.Groups["d"]);
        if (match.Groups["y"].Success)
        {
            return Checked(Day(Number(match.Groups["y"]), month, day, whole), match, whole);
        }

        DateTime nearest = near ?? throw Error.UnreadableDate(whole);
        return Checked(
            Enumerable.Range(nearest.Year - 1, 3).Where(year => IsDay(year, month, day)).Select(year => new DateTime(year, month, day))
                .OrderBy(date => (date - nearest).Duration()).Select(date => (DateTime?)date).FirstOrDefault() ?? Day(nearest.Year, month, day, whole),
            match,
            whole);
    }

    /// <summary>Day and month in figures, of which one must be too great for a month.</summary>
    private static DateTime EitherWay(Match match, string whole)
    {
        int first = Number(match.Groups["a"]);
        int second = Number(match.Groups["b"]);
        int year = Number(match.Groups["y"]);
        if (first <= 12 && second <= 12 && first != second)
        {
            throw Error.AmbiguousDate(whole, Iso.FormatDate(Day(year, second, first, whole)), Iso.FormatDate(Day(year, first, second, whole)));
        }

        return second > 12 ? Day(year, first, second, whole) : Day(year, second, first, whole);
    }

    private static DateTime Day(int year, int month, int day, string whole)
    {
        if (year is < 1900 or > 2199)
        {
            throw Error.ImpossibleDate(whole, $"the year {year} is none of 1900 to 2199");
        }

        if (month is < 1 or > 12)
        {
            throw Error.ImpossibleDate(whole, $"there is no month {month}");
        }

        int last = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= last
            ? new DateTime(year, month, day)
            : throw Error.ImpossibleDate(whole, $"{year.ToString("0000", CultureInfo.InvariantCulture)}-{month.ToString("00", CultureInfo.InvariantCulture)} has {last} days");
    }

    private static DateTime Checked(DateTime date, Match match, string whole)
    {
        string weekday = match.Groups["w"].Value;
        return weekday.Length == 0 || date.DayOfWeek.ToString().StartsWith(weekday.Substring(0, 3), StringComparison.OrdinalIgnoreCase)
            ? date
            : throw Error.ImpossibleDate(whole, $"{Iso.FormatDate(date)} was a {date.DayOfWeek}");
    }

    private static bool IsDay(int year, int month, int day) => year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
