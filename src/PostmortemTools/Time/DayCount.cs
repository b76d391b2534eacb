using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads a number of days as a person types it: <c>7</c>, <c>7d</c>, <c>2w</c>, <c>10 days</c>.</summary>
internal static class DayCount
{
    /// <summary>A century; more is a slip of the finger.</summary>
    private const int Most = 36525;

    private const int MostDigits = 6;

    private static readonly Dictionary<string, int> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1, ["d"] = 1, ["day"] = 1, ["days"] = 1,
        ["w"] = 7, ["week"] = 7, ["weeks"] = 7,
    };

    /// <summary>Reads whole days.</summary>
    /// <param name="value">A number of days, a text, or a TimeSpan, which counts in whole days, a part of one as one.</param>
    /// <exception cref="PostmortemException">UnreadableDays.</exception>
    public static int Parse(object? value)
    {
        int? days = value switch
        {
            TimeSpan span => Math.Ceiling(span.TotalDays) is >= 0 and <= Most and { } whole ? (int)whole : null,
            string text => OfText(text.Trim()),
            { } number when Number.Is(number) => OfText(Number.Format(number)),
            _ => null,
        };
        return days is >= 0 and <= Most and { } known ? known : throw Error.UnreadableDays(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
    }

    private static int? OfText(string text)
    {
        int at = 0;
        int number = 0;
        for (; at < text.Length && at < MostDigits && text[at] is >= '0' and <= '9'; at++)
        {
            number = (10 * number) + (text[at] - '0');
        }

        return at > 0 && Units.TryGetValue(text.Substring(at).Trim(), out int unit) ? number * unit : null;
    }
}
