using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>The runs of characters in a text that keys, tokens and addresses are made of.</summary>
internal static class TextRuns
{
    /// <summary>All of them, in order, code and addresses of links too: what must not be shared must not stand there either.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isPart = i < text.Length && IsPart(text[i]);
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                yield return new TextSpan(start, i);
                start = -1;
            }
        }
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '@' or '+' or '%';
}
