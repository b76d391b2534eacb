namespace PostmortemTools.Rendering.Markdown;

/// <summary>What at the beginning of a text would make it another block than a paragraph.</summary>
internal static class BlockStart
{
    /// <summary>
    /// The place of the character to escape, or -1 where the text is a paragraph as it stands. Backslashes before that character are
    /// looked past: a text that looks escaped already has to be told from one that we escaped.
    /// </summary>
    /// <param name="text">A text that begins with no blank.</param>
    public static int EscapeAt(string text)
    {
        int start = Backslashes(text, 0);
        if (start == text.Length)
        {
            return -1;
        }

        switch (text[start])
        {
            case '#':
                int hashes = Run(text, start);
                return hashes <= 6 && IsBlankAt(text, start + hashes) ? start : -1;
            case '-' or '+' or '*' or '_' or '=':
                return (text[start] is '-' or '+' or '*' && IsBlankAt(text, start + 1)) || IsRule(text, start) ? start : -1;
            case '>':
                return start;
            case '~':
                return Run(text, start) >= 3 ? start : -1;
            case '[':
                return IsTask(text, start) || IsDefinition(text, start) ? start : -1;
            case >= '0' and <= '9' when start == 0:
                return NumberEnd(text);
            default:
                return -1;
        }
    }

    private static int NumberEnd(string text)
    {
        int end = 0;
        while (end < text.Length && end < 9 && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        end = Backslashes(text, end);
        return end < text.Length && text[end] is '.' or ')' && IsBlankAt(text, end + 1) ? end : -1;
    }

    private static int Backslashes(string text, int at)
    {
        while (at < text.Length && text[at] == '\\')
        {
            at++;
        }

        return at;
    }

    /// <summary>A line of one character and blanks: a thematic break, or the underline of a heading.</summary>
    private static bool IsRule(string text, int start)
    {
        char mark = text[start];
        int count = 0;
        for (int i = start; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == mark)
            {
                count++;
            }
            else if (text[i] is not (' ' or '\t') || mark == '=')
            {
                return false;
            }
        }

        return mark == '=' || (count >= 3 && mark != '+');
    }

    private static bool IsTask(string text, int start) =>
        start + 2 < text.Length && text[start + 1] is ' ' or 'x' or 'X' && text[start + 2] == ']' && IsBlankAt(text, start + 3);

    private static bool IsDefinition(string text, int start)
    {
        int close = text.IndexOf(']', start);
        return close > start + 1 && close + 1 < text.Length && text[close + 1] == ':';
    }

    private static int Run(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    private static bool IsBlankAt(string text, int at) => at >= text.Length || text[at] is ' ' or '\t' or '\n' or '\r';
}
