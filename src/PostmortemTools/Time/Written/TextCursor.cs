using System.Runtime.CompilerServices;

namespace PostmortemTools.Time.Written;

/// <summary>A place in a part of a text. A copy is a bookmark: assigning it back returns there.</summary>
internal struct TextCursor(string text, int at, int end)
{
    private const int LongestWord = 16;

    public readonly string Text = text;

    /// <summary>Where the part ends.</summary>
    public readonly int End = end;

    public int At = at;

    /// <summary>The character here, a hyphen of any kind as <c>-</c>; nothing (U+0000) at the end.</summary>
    public readonly char Now => At < End ? PlainHyphen(Text[At]) : '\0';

    /// <summary>The character so many places on, a hyphen of any kind as <c>-</c>; nothing beyond the end.</summary>
    public readonly char Ahead(int places) => At + places < End ? PlainHyphen(Text[At + places]) : '\0';

    /// <summary>The character before this one; nothing at the beginning of the text.</summary>
    public readonly char Before => At > 0 ? Text[At - 1] : '\0';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A space of any width, on one line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' or '\u3000' or '\u2007';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>The hyphens of typography, which some editors put into dates, as the one on the keyboard.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char PlainHyphen(char c) => c is '\u2010' or '\u2011' ? '-' : c;

    /// <summary>Steps over one character where it is this one.</summary>
    public bool Take(char c)
    {
        if (Now != c || At >= End)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Steps over blanks; whether there were any.</summary>
    public bool Blanks()
    {
        int start = At;
        while (At < End && IsBlank(Text[At]))
        {
            At++;
        }

        return At > start;
    }

    /// <summary>Steps over blanks and what Markdown puts between the parts of a time: <c>**2024-01-15** 14:32</c>.</summary>
    public bool BlanksAndMarks()
    {
        int start = At;
        while (At < End && (IsBlank(Text[At]) || Text[At] is '*' or '_' or '`'))
        {
            At++;
        }

        return At > start;
    }

    /// <summary>How many digits follow, counted to nine at most.</summary>
    public readonly int DigitRun() => DigitRunAt(0);

    /// <summary>How many digits stand so many places on, counted to nine at most.</summary>
    public readonly int DigitRunAt(int places)
    {
        int count = 0;
        while (count < 9 && IsDigit(Ahead(places + count)))
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads so many digits, which must be there.</summary>
    public int Number(int digits)
    {
        int value = 0;
        for (; digits > 0; digits--)
        {
            value = (value * 10) + (Text[At++] - '0');
        }

        return value;
    }

    /// <summary>Reads a number of one or two digits, and no more; false, and nowhere else, where there is none.</summary>
    public bool ShortNumber(out int value)
    {
        int digits = DigitRun();
        value = digits is 1 or 2 ? Number(digits) : 0;
        return digits is 1 or 2;
    }

    /// <summary>Where the letters end that begin at a place. What is longer than any word of time is not followed to its end.</summary>
    public readonly int WordEnd(int from)
    {
        int last = Math.Min(End, from + LongestWord + 1);
        int end = from;
        while (end < last && char.IsLetter(Text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word or number goes on here, so that what ended here was only its beginning.</summary>
    public readonly bool IsInsideWord() => char.IsLetterOrDigit(Now);
}
