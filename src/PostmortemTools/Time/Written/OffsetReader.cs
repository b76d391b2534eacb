namespace PostmortemTools.Time.Written;

/// <summary>Reads a time that counts from the beginning: <c>T+5m</c>, <c>T-10 min</c>, <c>+00:05</c>, <c>T0</c>.</summary>
internal static class OffsetReader
{
    private const int SecondsOfHour = 3600;

    private static readonly (string Unit, int Seconds)[] Units =
    [
        ("seconds", 1), ("second", 1), ("secs", 1), ("sec", 1), ("s", 1),
        ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("m", 60),
        ("hours", 3600), ("hour", 3600), ("hrs", 3600), ("hr", 3600), ("h", 3600),
        ("days", 86400), ("day", 86400), ("d", 86400),
    ];

    /// <summary>Reads one; moves only where there is one.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="offset">How long after the beginning; null where the unit is not said.</param>
    public static bool TryRead(ref TextCursor cursor, out TimeSpan? offset)
    {
        offset = null;
        TextCursor at = cursor;
        bool isNamed = at.Now is 'T' or 't' && !char.IsLetter(at.Ahead(1));
        at.At += isNamed ? 1 : 0;
        if (isNamed && at.Take('0') && !at.IsInsideWord() && !(at.Now is ':' or '.' or '-' && TextCursor.IsDigit(at.Ahead(1))))
        {
            offset = TimeSpan.Zero;
            cursor = at;
            return true;
        }

        at = isNamed ? Behind(cursor) : at;
        _ = isNamed && at.Blanks();
        if (at.Now is not ('+' or '-' or '\u2212' or '\u2013'))
        {
            return false;
        }

        bool isBefore = at.Now != '+';
        at.At++;
        _ = isNamed && at.Blanks();
        if (!Length(ref at, isNamed, out offset))
        {
            return false;
        }

        offset = isBefore ? -offset : offset;
        cursor = at;
        return true;
    }

    private static TextCursor Behind(TextCursor cursor)
    {
        cursor.At++;
        return cursor;
    }

    /// <summary><c>1:05</c>, <c>00:05:10</c>, <c>1h30m</c>, <c>1h30</c>, <c>5 min</c>; a number alone only behind a T.</summary>
    private static bool Length(ref TextCursor at, bool isNamed, out TimeSpan? length)
    {
        length = null;
        int digits = at.DigitRun();
        if (digits is 0 or > 4)
        {
            return false;
        }

        int number = at.Number(digits);
        if (at.Now == ':' && at.DigitRunAt(1) == 2)
        {
            at.At++;
            TimeSpan total = new(number, at.Number(2), 0);
            if (at.Now == ':' && at.DigitRunAt(1) == 2)
            {
                at.At++;
                total += TimeSpan.FromSeconds(at.Number(2));
            }

            length = total;
            return !at.IsInsideWord();
        }

        TimeSpan sum = TimeSpan.Zero;
        bool hasUnit = false;
        while (Unit(ref at, out int seconds))
        {
            hasUnit = true;
            sum += TimeSpan.FromSeconds((double)number * seconds);
            TextCursor next = at;
            next.Blanks();
            digits = next.DigitRun();
            if (digits is 0 or > 4)
            {
                break;
            }

            TextCursor before = at;
            number = next.Number(digits);
            at = next;
            TextCursor unit = at;
            if (!Unit(ref unit, out _))
            {
                // "1h30" leaves the unit of the minutes out.
                bool isMinutes = seconds == SecondsOfHour && before.At + digits == next.At && digits <= 2 && !next.IsInsideWord();
                sum += isMinutes ? TimeSpan.FromMinutes(number) : TimeSpan.Zero;
                at = isMinutes ? next : before;
                break;
            }
        }

        length = hasUnit || number == 0 ? sum : null;
        return (hasUnit || isNamed) && !at.IsInsideWord();
    }

    private static bool Unit(ref TextCursor cursor, out int seconds)
    {
        TextCursor at = cursor;
        at.Blanks();
        int length = 0;
        while (at.Ahead(length) is >= 'a' and <= 'z' or >= 'A' and <= 'Z' && length < 9)
        {
            length++;
        }

        foreach ((string unit, int size) in Units)
        {
            if (unit.Length == length && string.Compare(unit, 0, at.Text, at.At, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                at.At += length;
                cursor = at;
                seconds = size;
                return true;
            }
        }

        seconds = 0;
        return false;
    }
}
