using System.Text.RegularExpressions;
using PostmortemTools.Time;

namespace PostmortemTools.Evidence.Csv;

/// <summary>When a row happened, as one text, whether it stands in one column or in two.</summary>
internal static class CsvTime
{
    private static readonly Regex MidnightEnding = new(@"[T ]00:00(:00(\.0+)?)?Z?$", RegexOptions.CultureInvariant);

    /// <summary>The text of the time; empty where the row has none.</summary>
    public static string Of(string[] cells, CsvColumns columns)
    {
        string? time = columns.Text(cells, CsvRole.Time);
        string? date = columns.Text(cells, CsvRole.Date);
        return (time, date) switch
        {
            (null, null) => columns.Text(cells, CsvRole.TimeText) ?? "",
            (null, _) => date!,
            (_, null) => time!,
            _ => BeginsWithClock(time!) ? $"{MidnightEnding.Replace(date!, "")} {time}" : time!,
        };
    }

    /// <summary>Whether a text begins with a time of day, such as 14:32 or 2 PM, rather than with a date.</summary>
    private static bool BeginsWithClock(string text)
    {
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is 1 or 2 && !NumericDate.TryRead(text, out _) && digits < text.Length && (text[digits] is ':' or '.' or 'h' || HasHalf(text, digits));
    }

    private static bool HasHalf(string text, int from) =>
        text.Substring(from).TrimStart() is { Length: >= 2 } rest && rest[0] is 'a' or 'A' or 'p' or 'P' && rest[1] is 'm' or 'M' or '.';
}
