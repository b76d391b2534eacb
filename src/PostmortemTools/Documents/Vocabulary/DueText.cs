using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Finds where the text of a date ends. What date it is, is for others to say.</summary>
internal static class DueText
{
    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august",
        "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december",
    };

    /// <summary>
    /// Where the date that begins at a place ends; the place itself where none begins.
    /// It is one such as <c>2024-02-01</c>, <c>1/2/2024</c>, <c>1.2.24</c>, <c>Feb 1st, 2024</c> or <c>1 February</c>.
    /// </summary>
    public static int End(string text, int start, int end)
    {
        int word = WordEnd(text, start, end);
        if (word == start)
        {
            return start;
        }

        int second = Next(text, word, end);
        int secondEnd = WordEnd(text, second, end);
        if (IsDigit(text[start]))
        {
            int numeric = NumericEnd(text, start, end);
            return numeric > start ? numeric : IsDay(text, start, word) && IsMonth(text, second, secondEnd) ? Year(text, secondEnd, end) : start;
        }

        return IsMonth(text, start, word) && IsDay(text, second, secondEnd) ? Year(text, secondEnd, end) : start;
    }

    private static int NumericEnd(string text, int start, int end)
    {
        int at = start;
        int separators = 0;
        while (at < end && at - start < 11 && (IsDigit(text[at]) || (TextCursor.PlainHyphen(text[at]) is '-' or '/' or '.' && at + 1 < end && IsDigit(text[at + 1]))))
        {
            separators += IsDigit(text[at]) ? 0 : 1;
            at++;
        }

        return separators == 2 && at - start >= 6 && (at == end || !char.IsLetterOrDigit(text[at])) ? at : start;
    }

    private static int Year(string text, int at, int end)
    {
        int year = Next(text, at, end);
        int close = WordEnd(text, year, end);
        return close - year == 4 && IsDigit(text[year]) && IsDigit(text[close - 1]) ? close : at;
    }

    private static bool IsMonth(string text, int start, int end) => end - start is >= 3 and <= 9 && Months.Contains(text.Substring(start, end - start));

    private static bool IsDay(string text, int start, int end) =>
        end > start && IsDigit(text[start]) && (end - start == 1 || (end - start <= 4 && (IsDigit(text[start + 1]) || end - start == 3)))
        && (end - start <= 2 || text.Substring(end - 2, 2).ToUpperInvariant() is "ST" or "ND" or "RD" or "TH");

    private static int Next(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or ',' or '.')
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
