namespace PostmortemTools.Time.Written;

/// <summary>Reads dates and clocks that their writer left open: <c>2022-02-??</c>, <c>2023-MM-DD</c>, <c>14:??</c>, <c>--:--</c>, <c>2X:XX</c>.</summary>
internal static class OpenFormReader
{
    private const int MostLetters = 7;

    /// <summary>Whether a form can begin with this character.</summary>
    public static bool Begins(char c) => TextCursor.IsDigit(c) || c is '?' or 'X' or 'x' or 'Y' or 'y' or 'H' or 'h' or 'D' or 'd' or 'M' or 'm' or '-' or '_';

    /// <summary>Reads a date of three parts of which at least one is open.</summary>
    public static bool TryReadDate(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        int open = 0;
        if (!Part(ref at, "YyAa", MostLetters, ref open) || at.Now is not ('-' or '/' or '.'))
        {
            return false;
        }

        char sign = at.Now;
        at.At++;
        if (!Part(ref at, "MmDd", 4, ref open) || !at.Take(sign) || !Part(ref at, "DdYyJj", 4, ref open) || open == 0 || at.IsInsideWord())
        {
            return false;
        }

        point.IsOpen = true;
        cursor = at;
        return true;
    }

    /// <summary>Reads a clock of two or three parts of which at least one is open.</summary>
    public static bool TryReadClock(ref TextCursor cursor, ref WrittenPoint point)
    {
        TextCursor at = cursor;
        int open = 0;
        if (!Part(ref at, "Hh-", 2, ref open) || at.Now != ':')
        {
            return false;
        }

        at.At++;
        if (!Part(ref at, "Mm-", 2, ref open) || (at.Take(':') && !Part(ref at, "Ss-", 2, ref open)) || open == 0 || at.IsInsideWord())
        {
            return false;
        }

        point.IsOpen = true;
        cursor = at;
        return true;
    }

    /// <summary>Reads <c>???</c>, or an X that stands alone.</summary>
    public static bool TryReadMark(ref TextCursor cursor, bool allowsX)
    {
        TextCursor at = cursor;
        while (at.Now == '?' && at.At - cursor.At < MostLetters)
        {
            at.At++;
        }

        while (allowsX && at.Now is 'X' or 'x' && at.At - cursor.At < 4)
        {
            at.At++;
        }

        if (at.At == cursor.At || (at.Before == '?' && at.At - cursor.At == 1 && !allowsX) || at.IsInsideWord())
        {
            return false;
        }

        cursor = at;
        return true;
    }

    /// <summary>One part: digits, question marks, an X for a digit, or the letters of its name in a form.</summary>
    private static bool Part(ref TextCursor at, string letters, int most, ref int open)
    {
        int start = at.At;
        bool isOpen = false;
        for (; at.At - start < most; at.At++)
        {
            char c = at.Now;
            bool isYearSlash = c == '/' && most == MostLetters && at.At - start >= 2 && TextCursor.IsDigit(at.Ahead(1)) && TextCursor.IsDigit(at.Ahead(2)) && at.Ahead(3) == '-';
            if (!TextCursor.IsDigit(c) && !isYearSlash)
            {
                if (c is not ('?' or 'X' or 'x' or '_') && (c == '\0' || letters.IndexOf(c, 0) < 0))
                {
                    break;
                }

                isOpen = true;
            }
        }

        open += isOpen ? 1 : 0;
        // In 2.x.x there is no date.
        return at.At > start && (!isOpen || at.At - start > 1);
    }
}
