using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Prose;

/// <summary>Tells lines of a chat from what the document says: a name and a time in brackets come first, as in <c>jane [9:05 AM]</c>.</summary>
internal static class ChatLine
{
    /// <summary>The longest name that is looked behind.</summary>
    private const int LongestName = 40;

    /// <summary>Whether a line is one.</summary>
    public static bool Is(string text, TextSpan line)
    {
        int open = text.IndexOf('[', line.Start, Math.Min(line.Length, LongestName));
        if (open <= line.Start)
        {
            return false;
        }

        int at = open + 1;
        int hours = Digits(text, ref at, line.End);
        if (hours is 0 or > 2 || at >= line.End || text[at] != ':')
        {
            return false;
        }

        at++;
        return Digits(text, ref at, line.End) == 2 && text.IndexOf(']', at, Math.Min(line.End - at, 8)) >= 0 && char.IsLetter(text[line.Start]);
    }

    private static int Digits(string text, ref int at, int end)
    {
        int start = at;
        while (at < end && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }
}
