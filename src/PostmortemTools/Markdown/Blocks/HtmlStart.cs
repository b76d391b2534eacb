namespace PostmortemTools.Markdown.Blocks;

/// <summary>How blocks of raw HTML begin and end (CommonMark 0.31, section 4.6).</summary>
internal static class HtmlStart
{
    /// <summary>The end of a block that goes on to the next blank line.</summary>
    public const string BlankLine = "";

    /// <summary>The elements that open a block by their name alone (condition 6).</summary>
    private static readonly HashSet<string> Elements = new(
        ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption "
            + "figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol "
            + "optgroup option p param search section summary table tbody td tfoot th thead title tr track ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Blocks that go on over blank lines (conditions 1, 2, 3 and 5).</summary>
    private static readonly (string Start, string End)[] Long =
    [
        ("<!--", "-->"), ("<script", "</script>"), ("<pre", "</pre>"), ("<style", "</style>"), ("<textarea", "</textarea>"), ("<?", "?>"), ("<![CDATA[", "]]>"),
    ];

    /// <summary>What ends the block that begins here; null where none does.</summary>
    /// <param name="line">The line, at its first character.</param>
    /// <param name="text">The document.</param>
    /// <param name="inParagraph">Whether a paragraph is open, which a tag of any other name does not end.</param>
    public static string? EndOf(in LineReader line, string text, bool inParagraph)
    {
        if (line.Next != '<')
        {
            return null;
        }

        foreach ((string start, string end) in Long)
        {
            if (line.StartsWith(start))
            {
                return end;
            }
        }

        if (line.Peek(1) == '!' && IsLetter(line.Peek(2)))
        {
            return ">";
        }

        int from = line.Peek(1) == '/' ? 2 : 1;
        int length = 0;
        while (IsLetter(line.Peek(from + length)) || (length > 0 && line.Peek(from + length) is (>= '0' and <= '9') or '-'))
        {
            length++;
        }

        if (length == 0)
        {
            return null;
        }

        bool named = line.Peek(from + length) is '\0' or ' ' or '\t' or '>' or '/' && length <= 10 && Elements.Contains(text.Substring(line.At + from, length));
        return named || (!inParagraph && IsOnlyTag(line, text)) ? BlankLine : null;
    }

    /// <summary>Whether a block ends in this line.</summary>
    public static bool EndsIn(in LineReader line, string end) => end == BlankLine ? line.IsBlank : line.Contains(end);

    /// <summary>Whether the line is one tag and nothing else (condition 7). Quotes within it are not looked into.</summary>
    private static bool IsOnlyTag(in LineReader line, string text)
    {
        TextSpan rest = line.Rest;
        int close = text.IndexOf('>', rest.Start, rest.Length);
        return close == rest.End - 1 && text.IndexOf("://", rest.Start, rest.Length, StringComparison.Ordinal) < 0;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
