namespace PostmortemTools.Evidence.Timing;

/// <summary>
/// Reads <c>2024-01-15T14:32:00.123Z</c> and its kin without allocating: most evidence is written so, and there can be a lot of it.
/// Whatever looks otherwise is left to the parser of times.
/// </summary>
internal static class IsoMoment
{
    private const int LeastLength = 16;
    private const int TickDigits = 7;

    /// <summary>Reads a date, a time of day, and an offset where there is one.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="local">The date and time as written.</param>
    /// <param name="offset">The offset from UTC; null where the text names none.</param>
    public static bool TryRead(string text, out DateTime local, out TimeSpan? offset)
    {
        (local, offset) = (default, null);
        if (!TryReadDate(text, out DateTime day) || text.Length < LeastLength || text[10] is not ('T' or 't' or ' ')
            || !Pair(text, 11, 23, out int hour) || text[13] != ':' || !Pair(text, 14, 59, out int minute))
        {
            return false;
        }

        int at = LeastLength;
        long ticks = 0;
        if (at < text.Length && text[at] == ':')
        {
            if (!Pair(text, at + 1, 59, out int second))
            {
                return false;
            }

            at += 3;
            ticks = second * TimeSpan.TicksPerSecond + Fraction(text, ref at);
        }

        local = day.AddTicks(hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute + ticks);
        return at == text.Length || TryReadOffset(text, at, out offset);
    }

    /// <summary>Whether a text begins with a date as ISO 8601 has it, and which.</summary>
    public static bool TryReadDate(string text, out DateTime day)
    {
        day = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Pair(text, 0, 99, out int century) || !Pair(text, 2, 99, out int year)
            || !Pair(text, 5, 12, out int month) || !Pair(text, 8, 31, out int date))
        {
            return false;
        }

        year += century * 100;
        if (year < 1 || month < 1 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, date, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    /// <summary>The ticks of a fraction of a second; digits beyond the seventh are finer than a tick and are passed over.</summary>
    private static long Fraction(string text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or ',') || !IsDigit(text[at + 1]))
        {
            return 0;
        }

        long ticks = 0;
        int digits = 0;
        for (at++; at < text.Length && IsDigit(text[at]); at++, digits++)
        {
            ticks = digits < TickDigits ? ticks * 10 + (text[at] - '0') : ticks;
        }

        for (; digits < TickDigits; digits++)
        {
            ticks *= 10;
        }

        return ticks;
    }

    /// <summary><c>Z</c>, <c>+01:00</c>, <c>+0100</c> or <c>+01</c>, with a blank before it or not.</summary>
    private static bool TryReadOffset(string text, int at, out TimeSpan? offset)
    {
        offset = null;
        at += text[at] == ' ' ? 1 : 0;
        int rest = text.Length - at;
        if (rest == 1 && text[at] is 'Z' or 'z')
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (rest is not (3 or 5 or 6) || text[at] is not ('+' or '-') || !Pair(text, at + 1, 14, out int hours))
        {
            return false;
        }

        int minutes = 0;
        if (rest > 3 && (!Pair(text, text.Length - 2, 59, out minutes) || (rest == 6 && text[at + 3] != ':') || (hours == 14 && minutes > 0)))
        {
            return false;
        }

        TimeSpan size = new(hours, minutes, 0);
        offset = text[at] == '-' ? -size : size;
        return true;
    }

    private static bool Pair(string text, int at, int most, out int value)
    {
        value = 0;
        if (at + 1 >= text.Length || !IsDigit(text[at]) || !IsDigit(text[at + 1]))
        {
            return false;
        }

        value = (text[at] - '0') * 10 + (text[at + 1] - '0');
        return value <= most;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
