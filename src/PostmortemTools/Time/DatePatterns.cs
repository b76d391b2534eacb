namespace PostmortemTools.Time;

/// <summary>How a person writes a date; the first pattern that fits is taken.</summary>
internal static class DatePatterns
{
    private static readonly string[] Patterns =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyyMMdd",
        "D~N~,~yyyy",
        "D~N~yyyy",
        "D-N-yyyy",
        "D/N/yyyy",
        "N~D~,~yyyy",
        "N~D yyyy",
        "N~D",
        "D~N",
        "p/q/yyyy",
        "p.q.yyyy",
        "p-q-yyyy",
    ];

    /// <summary>Reads a date; leaves everything as it was where there is none.</summary>
    public static bool Match(string text, ref int at, ref TypedParts parts) => !IsClock(text, at) && Pattern.MatchAny(Patterns, text, ref at, ref parts);

    /// <summary>Reads a weekday in front of a date, with the comma or space behind it.</summary>
    public static void MatchWeekday(string text, ref int at, ref TypedParts parts)
    {
        string word = Pattern.Letters(text, at);
        if (CalendarNames.Weekday(word) is { } weekday)
        {
            parts.Weekday = weekday;
            at += word.Length;
            while (at < text.Length && text[at] is ',' or '.' or ' ')
            {
                at++;
            }
        }
    }

    /// <summary>A number and a colon begin a time and no date: most of what is typed need not be compared with any date.</summary>
    private static bool IsClock(string text, int at)
    {
        int end = at;
        while (end < text.Length && Pattern.IsDigit(text[end]))
        {
            end++;
        }

        return end > at && end < text.Length && text[end] == ':';
    }
}
