using System.Globalization;

namespace PostmortemTools.Evidence.Timing;

/// <summary>
/// Reads a count since 1970: the number of digits tells seconds, milliseconds, microseconds and nanoseconds apart,
/// for every time between 2001 and 2286.
/// </summary>
internal static class EpochMoment
{
    private const int MostFractionDigits = 9;

    private static readonly DateTimeOffset Epoch = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads <c>1705329120</c>, <c>1705329120.123456</c>, <c>1705329120123</c>, ...</summary>
    public static bool TryRead(string text, out DateTimeOffset time)
    {
        time = default;
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        bool hasFraction = digits == 10 && digits < text.Length && text[digits] == '.';
        if (digits is not (10 or 13 or 16 or 19) || text[0] == '0' || (digits != text.Length && !hasFraction)
            || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count)
            || text.Length - digits - 1 > MostFractionDigits)
        {
            return false;
        }

        decimal ticksPerUnit = digits switch
        {
            10 => TimeSpan.TicksPerSecond,
            13 => TimeSpan.TicksPerMillisecond,
            16 => TimeSpan.TicksPerMillisecond / 1000m,
            _ => TimeSpan.TicksPerMillisecond / 1_000_000m,
        };
        time = Epoch.AddTicks((long)(count * ticksPerUnit));
        return true;
    }
}
