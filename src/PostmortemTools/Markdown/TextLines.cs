namespace PostmortemTools.Markdown;

/// <summary>Where the lines of a text begin and end, whatever ends them.</summary>
internal static class TextLines
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Where the line around a place begins.</summary>
    public static int Start(string text, int at)
    {
        int before = at > 0 ? text.LastIndexOfAny(LineEnds, at - 1) : -1;
        return before + 1;
    }

    /// <summary>Where the line around a place ends, before what ends it.</summary>
    public static int End(string text, int at)
    {
        int end = text.IndexOfAny(LineEnds, at);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the line behind the one around a place begins; the end of the text where it is the last.</summary>
    public static int Next(string text, int at)
    {
        int end = End(text, at);
        return end >= text.Length ? end : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

    /// <summary>The whole lines that a piece stands in, with the end of the last.</summary>
    public static TextSpan Around(string text, int start, int end) => new(Start(text, start), Next(text, Math.Max(start, end)));

    /// <summary>Whether nothing but blanks stands in the line around a place.</summary>
    public static bool IsBlank(string text, int at)
    {
        int end = End(text, at);
        for (int i = Start(text, at); i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of the line around a place, from 1.</summary>
    public static int Number(string text, int at)
    {
        int line = 1;
        for (int i = text.IndexOfAny(LineEnds); i >= 0 && i < at; i = text.IndexOfAny(LineEnds, i + 1))
        {
            line += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 0 : 1;
        }

        return line;
    }

    /// <summary>
    /// What ends the lines of a text: that of its first line, LF where it has only one. A CR alone does only where no LF stands in the text: a line that ended
    /// in CR would go on with the LF of a blank line behind it.
    /// </summary>
    public static string NewLineOf(string text)
    {
        int end = text.IndexOf('\n');
        return end < 0 ? text.IndexOf('\r') < 0 ? "\n" : "\r"
            : end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
    }
}
