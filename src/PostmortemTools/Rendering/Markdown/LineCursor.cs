namespace PostmortemTools.Rendering.Markdown;

/// <summary>One line of Markdown, looked at from behind the markers of the quotations and lists that it stands in.</summary>
internal sealed class LineCursor
{
    /// <summary>The elements that open a block of HTML by their name alone (CommonMark 0.31, section 4.6, condition 6).</summary>
    private static readonly HashSet<string> HtmlElements = new(
        ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption "
            + "figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol "
            + "optgroup option p param search section summary table tbody td tfoot th thead title tr track ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>How blocks of HTML begin and end that go on over blank lines (conditions 1, 2, 3 and 5).</summary>
    public static readonly (string Start, string End)[] HtmlBlocks =
    [
        ("<script", "</script>"), ("<pre", "</pre>"), ("<style", "</style>"), ("<textarea", "</textarea>"), ("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"),
    ];

    private readonly string text;
    private int at;
    private char ruleMark;
    private int ruleStart;

    public LineCursor(string text)
    {
        this.text = text;
        SkipBlanks();
    }

    /// <summary>The column of the first character that is no blank, counted from behind the markers of quotations and list items.</summary>
    public int Indent { get; private set; }

    public bool IsBlank => at >= text.Length;

    public bool IsThematicBreak => text[at] is '-' or '*' or '_' && IsOnlyMarks(text[at]) && CountOf(text[at]) >= 3;

    /// <summary>Whether the line begins a declaration, <c>&lt;!DOCTYPE</c> (CommonMark 0.31, section 4.6, condition 4).</summary>
    public bool StartsDeclaration => StartsWith("<!") && at + 2 < text.Length && text[at + 2] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Whether the line begins a block of HTML that has an end of its own.</summary>
    public bool StartsHtml => StartsDeclaration || HtmlBlocks.Any(block => StartsWith(block.Start));

    /// <summary>Goes behind the mark of one quotation, where there is one.</summary>
    public bool SkipQuote()
    {
        if (IsBlank || text[at] != '>' || Indent > 3)
        {
            return false;
        }

        at++;
        Indent = 0;
        if (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        SkipBlanks();
        return true;
    }

    /// <summary>Goes behind the blanks that stand below the marker of a list item, where there are so many.</summary>
    public bool SkipIndent(int columns)
    {
        if (Indent < columns)
        {
            return false;
        }

        Indent -= columns;
        return true;
    }

    /// <summary>Goes behind the marker of a list item; the columns count from its content on.</summary>
    /// <param name="width">The columns from the marker to the content.</param>
    public void Advance(int width)
    {
        int content = Indent + width;
        while (at < text.Length && Indent < content)
        {
            Indent += text[at++] == '\t' ? 4 - (Indent % 4) : 1;
        }

        SkipBlanks();
        Indent = Math.Max(0, Indent - content);
    }

    public int Run(char mark)
    {
        int end = at;
        while (end < text.Length && text[end] == mark)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Whether nothing but one character follows, and blanks at the end.</summary>
    public bool IsOnly(char mark)
    {
        int end = at + Run(mark);
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end == text.Length;
    }

    /// <summary>
    /// Whether the rest is one character and blanks. Asked for behind each marker of a line of many, so the end is looked for once.
    /// </summary>
    private bool IsOnlyMarks(char mark)
    {
        if (mark != ruleMark)
        {
            ruleMark = mark;
            ruleStart = text.Length;
            while (ruleStart > at && (text[ruleStart - 1] == mark || text[ruleStart - 1] is ' ' or '\t'))
            {
                ruleStart--;
            }
        }

        return at >= ruleStart;
    }

    /// <summary>How often the character stands in the rest, as far as three.</summary>
    private int CountOf(char mark)
    {
        int count = 0;
        for (int i = at; i < text.Length && count < 3; i++)
        {
            count += text[i] == mark ? 1 : 0;
        }

        return count;
    }

    public bool StartsWith(string start) => string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool Contains(string part) => text.IndexOf(part, at, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a block of HTML ends in the line: one of the first four kinds ends with the closing tag of any of them.</summary>
    public bool EndsHtml(string end) =>
        end[0] == '<' ? HtmlBlocks.Any(block => block.End[0] == '<' && Contains(block.End)) : Contains(end);

    /// <summary>The character of an opening fence, or NUL.</summary>
    public char FenceMark()
    {
        char mark = text[at];
        return mark is '`' or '~' && Run(mark) is int run and >= 3 && (mark == '~' || text.IndexOf('`', at + run) < 0) ? mark : '\0';
    }

    /// <summary>1 to 6 for a heading with hashes, else 0.</summary>
    public int HeadingLevel()
    {
        int run = Run('#');
        return run is >= 1 and <= 6 && IsBlankAt(at + run) ? run : 0;
    }

    /// <summary>1 or 2 for the underline of a heading, else 0.</summary>
    public int UnderlineLevel() => text[at] switch
    {
        '=' when IsOnly('=') => 1,
        '-' when IsOnly('-') => 2,
        _ => 0,
    };

    /// <summary>The columns from the marker to the item's content, or 0 for no list item.</summary>
    /// <param name="interrupts">Whether a paragraph is open: then only an item with text, and of numbers only 1, begins a list.</param>
    public int ListMarkerWidth(bool interrupts)
    {
        int width = text[at] is '-' or '+' or '*' ? 1 : NumberWidth(interrupts);
        if (width == 0 || !IsBlankAt(at + width))
        {
            return 0;
        }

        int content = at + width;
        int column = Indent + width;
        while (content < text.Length && text[content] is ' ' or '\t')
        {
            column += text[content++] == '\t' ? 4 - (column % 4) : 1;
        }

        if (content == text.Length)
        {
            return interrupts ? 0 : width + 1;
        }

        int blanks = column - Indent - width;
        return width + (blanks > 4 ? 1 : blanks);
    }

    /// <summary>Whether the line begins a block that ends a paragraph further in.</summary>
    public bool StartsBlock =>
        Indent <= 3 && (text[at] == '>' || FenceMark() != '\0' || HeadingLevel() > 0 || IsThematicBreak || ListMarkerWidth(false) > 0 || StartsHtml || StartsHtmlElement(false));

    /// <summary>Whether the line begins a block of HTML that goes on to the next blank line.</summary>
    /// <param name="mayBeAnyTag">Whether a line that is one complete tag of any name begins one, as it does outside a paragraph.</param>
    public bool StartsHtmlElement(bool mayBeAnyTag)
    {
        if (text[at] != '<')
        {
            return false;
        }

        int start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        bool named = end > start && (end == text.Length || text[end] is ' ' or '\t' or '>' or '/') && HtmlElements.Contains(text.Substring(start, end - start));
        return named || (mayBeAnyTag && InlineHtml.IsOnlyTag(text, at));
    }

    private int NumberWidth(bool interrupts)
    {
        int end = at;
        while (end < text.Length && end - at < 9 && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        bool number = end > at && end < text.Length && text[end] is '.' or ')';
        return number && !(interrupts && text.Substring(at, end - at) != "1") ? end - at + 1 : 0;
    }

    private bool IsBlankAt(int index) => index >= text.Length || text[index] is ' ' or '\t';

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            Indent += text[at++] == '\t' ? 4 - (Indent % 4) : 1;
        }
    }
}
