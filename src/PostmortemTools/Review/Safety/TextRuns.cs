using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>The runs of characters in a text that keys, tokens and addresses are made of; in code and addresses of links too: what must not be shared must not stand there either.</summary>
internal static class TextRuns
{
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

    /// <summary>The runs of so many characters or more, in order.</summary>
    public static IEnumerable<TextSpan> OfLength(string text, int shortest)
    {
        // A run that long has one of its characters at every so many places.
        for (int at = shortest - 1; at < text.Length;)
        {
            if (!IsPart(text[at]))
            {
                at += shortest;
                continue;
            }

            TextSpan run = Around(text, at);
            if (run.Length >= shortest)
            {
                yield return run;
            }

            at = run.End + shortest;
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

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '@' or '+' or '%';
}
