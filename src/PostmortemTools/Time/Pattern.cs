namespace PostmortemTools.Time;

/// <summary>
/// The language that dates and times are described in:
/// <c>y M d H m s</c> are numbers (one letter: one or two digits; more letters: exactly so many digits),
/// <c>p q</c> the two numbers of which nobody knows which one is the month, <c>D</c> a day that may end in "th",
/// <c>N</c> a month's name, <c>f</c> a fraction, <c>t</c> AM or PM, <c>W</c> noon or midnight, <c>~</c> spaces or none.
/// Anything else stands for itself.
/// </summary>
internal static class Pattern
{
    private const string Numbers = "yMdHmspqD";

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private static readonly (string Text, TypedParts.DayHalf Half)[] Halves =
    [
        ("a.m.", TypedParts.DayHalf.Am), ("p.m.", TypedParts.DayHalf.Pm),
        ("am", TypedParts.DayHalf.Am), ("pm", TypedParts.DayHalf.Pm),
    ];

    /// <summary>Reads the first of the patterns that fits; leaves everything as it was where none does.</summary>
    public static bool MatchAny(string[] patterns, string text, ref int at, ref TypedParts parts)
    {
        foreach (string pattern in patterns)
        {
            if (Match(pattern, text, ref at, ref parts))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads one pattern; leaves everything as it was where it does not fit.</summary>
    public static bool Match(string pattern, string text, ref int at, ref TypedParts parts)
    {
        if (at < text.Length && Numbers.Contains(pattern[0]) && !IsDigit(text[at]))
        {
            return false;
        }

        TypedParts found = parts;
        int end = at;
        for (int i = 0; i < pattern.Length;)
        {
            int width = Numbers.Contains(pattern[i]) ? RunLength(pattern, i) : 1;
            if (!Step(pattern[i], width, text, ref end, ref found))
            {
                return false;
            }

            i += width;
        }

        if (end < text.Length && end > at && GoesOn(text[end - 1], text[end]))
        {
            return false;
        }

        at = end;
        parts = found;
        return true;
    }

    /// <summary>Reads one of the words there, whatever its case.</summary>
    public static bool Literal(string word, string text, ref int at)
    {
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        at += word.Length;
        return true;
    }

    /// <summary>The letters from here on, up to the first other character.</summary>
    public static string Letters(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end == at ? "" : text.Substring(at, end - at);
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool Step(char letter, int width, string text, ref int at, ref TypedParts parts) => letter switch
    {
        'N' => MonthName(text, ref at, ref parts),
        'f' => Fraction(text, ref at, ref parts),
        't' => Half(text, ref at, ref parts),
        'W' => Word(text, ref at, ref parts),
        '~' => Spaces(text, ref at),
        _ when Numbers.Contains(letter) => Number(letter, width, text, ref at, ref parts),
        _ => at < text.Length && char.ToUpperInvariant(text[at]) == char.ToUpperInvariant(letter) && ++at > 0,
    };

    private static bool Number(char letter, int width, string text, ref int at, ref TypedParts parts)
    {
        int value = 0;
        int digits = 0;
        int most = Math.Max(width, 2);
        while (digits < most && at < text.Length && IsDigit(text[at]))
        {
            value = (value * 10) + (text[at++] - '0');
            digits++;
        }

        if (digits == 0 || (width > 1 && digits != width))
        {
            return false;
        }

        switch (letter)
        {
            case 'y': parts.Year = value; break;
            case 'M': parts.Month = value; break;
            case 'd' or 'D': parts.Day = value; break;
            case 'H': parts.Hour = value; break;
            case 'm': parts.Minute = value; break;
            case 's': parts.Seconds = value; break;
            case 'p': parts.First = value; break;
            default: parts.Second = value; break;
        }

        return letter != 'D' || Ordinal(text, ref at);
    }

    /// <summary>Tells the ending of "15th" apart from the beginning of the next word.</summary>
    private static bool Ordinal(string text, ref int at)
    {
        string letters = Letters(text, at);
        at += Array.Exists(Ordinals, ending => ending.Equals(letters, StringComparison.OrdinalIgnoreCase)) ? letters.Length : 0;
        return true;
    }

    private static bool MonthName(string text, ref int at, ref TypedParts parts)
    {
        string letters = Letters(text, at);
        parts.Month = CalendarNames.Month(letters);
        at += letters.Length;
        at += parts.Month is not null && at < text.Length && text[at] == '.' ? 1 : 0;
        return parts.Month is not null;
    }

    /// <summary>Up to nine digits; what is finer than 100 ns is cut off.</summary>
    private static bool Fraction(string text, ref int at, ref TypedParts parts)
    {
        int digits = 0;
        int ticks = 0;
        while (digits < 9 && at < text.Length && IsDigit(text[at]))
        {
            ticks = digits < 7 ? (ticks * 10) + (text[at] - '0') : ticks;
            digits++;
            at++;
        }

        for (int i = digits; i < 7; i++)
        {
            ticks *= 10;
        }

        parts.FractionTicks = ticks;
        return digits > 0;
    }

    private static bool Half(string text, ref int at, ref TypedParts parts)
    {
        foreach ((string word, TypedParts.DayHalf half) in Halves)
        {
            if (Literal(word, text, ref at))
            {
                parts.Half = half;
                return true;
            }
        }

        return false;
    }

    private static bool Word(string text, ref int at, ref TypedParts parts)
    {
        string letters = Letters(text, at);
        parts.Midnight = letters.Equals("midnight", StringComparison.OrdinalIgnoreCase);
        parts.Hour = parts.Midnight ? 0 : letters.Equals("noon", StringComparison.OrdinalIgnoreCase) ? 12 : null;
        at += letters.Length;
        return parts.Hour is not null;
    }

    private static bool Spaces(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return true;
    }

    private static int RunLength(string pattern, int start)
    {
        int end = start;
        while (end < pattern.Length && pattern[end] == pattern[start])
        {
            end++;
        }

        return end - start;
    }

    /// <summary>A number or a word must not end in its middle.</summary>
    private static bool GoesOn(char last, char next) => (IsDigit(last) && IsDigit(next)) || (char.IsLetter(last) && char.IsLetter(next));
}
