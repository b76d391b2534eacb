using System.Globalization;

namespace PostmortemTools;

/// <summary>Times and dates as data has them: ISO 8601, whatever the culture.</summary>
internal static class Iso
{
    /// <summary><c>2024-01-15T14:32:00Z</c> or with its offset; seconds always, fractions where there are any.</summary>
    public static string Format(DateTimeOffset time) =>
        time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary><c>2024-01-15</c>.</summary>
    public static string FormatDate(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2024-01</c>.</summary>
    public static string FormatMonth(DateTime date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary><c>2024-Q1</c>.</summary>
    public static string FormatQuarter(DateTime date) => string.Format(CultureInfo.InvariantCulture, "{0:yyyy}-Q{1}", date, ((date.Month - 1) / 3) + 1);

    /// <summary>The calendar day of a moment or date: midnight, of no zone.</summary>
    public static DateTime Day(DateTime date) => DateTime.SpecifyKind(date.Date, DateTimeKind.Unspecified);
}
