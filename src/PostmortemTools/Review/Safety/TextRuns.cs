using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>The runs of characters in a text that keys, tokens and addresses are made of; in code and addresses of links too: what must not be shared must not stand there either.</summary>
internal static class TextRuns
{
    private static readonly bool[] Parts = [.. Enumerable.Range(0, 128).Select(c => IsOfRuns((char)c))];

    /// <summary>The runs that have a character in them, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The character; one that runs are made of.</param>
    public static IEnumerable<TextSpan> With(string text, char mark)
    {
        for (int at = text.IndexOf(mark); at >= 0;)
        {
            TextSpan run = Around(text, at);
            yield return run;
            at = run.End < text.Length ? text.IndexOf(mark, run.End) : -1;
        }
    }

    /// <summary>The runs that have a dot between two digits, in order.</summary>
    public static IEnumerable<TextSpan> WithDottedNumber(string text)
    {
        for (int at = text.IndexOf('.'); at >= 0; at = at < text.Length ? text.IndexOf('.', at) : -1)
        {
            bool isInNumber = at > 0 && at + 1 < text.Length && text[at - 1] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9';
            if (!isInNumber)
            {
                at++;
                continue;
            }

            TextSpan run = Around(text, at);
            yield return run;
            at = run.End;
        }
    }

    /// <summary>The runs of so many characters or more, in order.</summary>
    public static IEnumerable<TextSpan> OfLength(string text, int shortest)
    {
        int start = 0;
        while (start + shortest <= text.Length)
        {
            // From the back: what is no part of a run moves its beginning as far as can be.
            int last = start + shortest - 1;
            while (last >= start && IsPart(text[last]))
            {
                last--;
            }

            if (last >= start)
            {
                start = last + 1;
                continue;
            }

            int end = start + shortest;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private static TextSpan Around(string text, int at)
    {
        int start = at;
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        int end = at + 1;
        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool IsPart(char c) => c < Parts.Length && Parts[c];

    private static bool IsOfRuns(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '@' or '+' or '%';
}
