using System.Text.RegularExpressions;
using PostmortemTools.Time;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Finds the zone that a heading or column names: <c>Timeline (all times in PST)</c>, <c>Time [UTC+2]</c>, <c>Europe/Berlin</c>, <c>Pacific Time</c>.</summary>
internal static class ZoneText
{
    private static readonly HashSet<string> Abbreviations = new(ZoneAbbreviations.Names.Concat(["UTC", "GMT", "MEZ", "MESZ"]), StringComparer.Ordinal);

    private static readonly HashSet<string> Regions = new(StringComparer.Ordinal) { "Pacific", "Eastern", "Central", "Mountain" };

    private static readonly Regex BehindRegion = new(@"\G (Standard |Daylight )?Time\b", RegexOptions.CultureInvariant);

    /// <summary>The first zone as written; null where there is none. Abbreviations count in capitals only: <c>est</c> and <c>cat</c> are words.</summary>
    public static string? Find(string text) => Find(text, 0, text.Length);

    /// <summary>The same for a part of a text.</summary>
    public static string? Find(string text, int start, int end)
    {
        // Its name has a capital letter first, which most characters are not.
        for (int at = Capital(text, start, end); at < end; at = Capital(text, at, end))
        {
            if (at > start && text[at - 1] != '_' && IsWord(text[at - 1]))
            {
                at++;
                continue;
            }

            int close = at;
            while (close < end && IsWord(text[close]))
            {
                close++;
            }

            // The marks of emphasis are no part of a name: _All times in America/New_York_.
            int last = close;
            while (last > at && text[last - 1] == '_')
            {
                last--;
            }

            if (last - at <= 40 && Read(text, at, last, end) is { } zone)
            {
                return zone;
            }

            at = close;
        }

        return null;
    }

    /// <summary>Where the next capital letter of ASCII is; the end where there is none.</summary>
    private static int Capital(string text, int start, int end)
    {
#if NET
        int length = text.AsSpan(start, end - start).IndexOfAnyInRange('A', 'Z');
        return length < 0 ? end : start + length;
#else
        int at = start;
        while (at < end && text[at] is < 'A' or > 'Z')
        {
            at++;
        }

        return at;
#endif
    }

    private static string? Read(string text, int start, int close, int end)
    {
        int slash = text.IndexOf('/', start, close - start) - start;
        if (slash < 0 && close - start > 1 && !char.IsUpper(text[start + 1]))
        {
            // Most words with a capital letter have one.
            return InWords(text, start, close, end);
        }

        string word = text.Substring(start, close - start);
        if (slash > 0 && char.IsUpper(word[0]) && IanaZones.Contains(word))
        {
            return word;
        }

        // "PST/PDT" names one place by both of its zones.
        string first = slash < 0 ? word : word.Substring(0, slash);
        if (!Abbreviations.Contains(first))
        {
            return null;
        }

        return first is "UTC" or "GMT" && slash < 0 ? first + Offset(text, close, end) : first;
    }

    /// <summary>A zone in words, <c>Pacific Time</c>; alone it is one only in brackets: <c>(Pacific)</c>. Null where none stands there.</summary>
    private static string? InWords(string text, int start, int close, int end)
    {
        // Their lengths are few: most words are passed over by that alone.
        if (close - start is not (7 or 8) || !Regions.Contains(text.Substring(start, close - start)))
        {
            return null;
        }

        Match behind = BehindRegion.Match(text, close, end - close);
        bool isBracketed = start > 0 && close < end && (text[start - 1], text[close]) is ('(', ')') or ('[', ']');
        return behind.Success ? text.Substring(start, behind.Index + behind.Length - start) : isBracketed ? text.Substring(start, close - start) : null;
    }

    private static string Offset(string text, int start, int end)
    {
        int at = start;
        if (at >= end || !(text[at] is '+' or '-' or '−'))
        {
            return "";
        }

        at++;
        while (at < end && at - start <= 5 && (text[at] is (>= '0' and <= '9') or ':'))
        {
            at++;
        }

        return at - start > 1 ? text.Substring(start, at - start) : "";
    }

    private static bool IsWord(char c) => c is '/' or '_' || (c < 128 && char.IsLetter(c));

    /// <summary>The IANA names, by which a word with a slash is told from any other.</summary>
    private static class IanaZones
    {
        private static readonly HashSet<string> Known = new(TimeZones.Names, StringComparer.Ordinal);

        public static bool Contains(string name) => Known.Contains(name);
    }
}
