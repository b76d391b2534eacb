namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Follows the block structure of Markdown line by line (CommonMark 0.31, chapters 4 and 5), as far as is needed to know
/// which headings stand at the top level and what is still open at the end.
/// </summary>
internal sealed class BlockScanner(string text)
{
    private readonly Stack<int> lists = new();
    private Fence? fence;
    private Html? html;
    private int paragraphStart = -1;

    public string[] Lines { get; } = text.Split('\n');

    /// <summary>The headings that are in no list and no quotation, in order.</summary>
    public List<BlockHeading> Headings { get; } = [];

    /// <summary>The line that closes what is open at the end, or nothing.</summary>
    public string Closing => fence is { } open ? open.Closing : html is { End: { } end } tag ? Prefix(tag.Quotes, tag.Offset) + end : "";

    public void Run()
    {
        for (int i = 0; i < Lines.Length; i++)
        {
            Next(i);
        }
    }

    private void Next(int number)
    {
        LineCursor line = new(Lines[number]);
        int quotes = line.SkipQuotes(fence?.Quotes ?? html?.Quotes ?? int.MaxValue);
        if (fence is { } open)
        {
            if (Continues(open, quotes, line))
            {
                return;
            }

            quotes += line.SkipQuotes(int.MaxValue);
        }

        if (html is { } tag)
        {
            if (Continues(tag, quotes, line))
            {
                return;
            }

            quotes += line.SkipQuotes(int.MaxValue);
        }

        if (line.IsBlank)
        {
            paragraphStart = -1;
            return;
        }

        Block(number, line, quotes);
    }

    /// <summary>Whether the line belongs to the open HTML; one that leaves its list or quotation ends it, as does a blank line where it has no end of its own.</summary>
    private bool Continues(Html open, int quotes, LineCursor line)
    {
        if (quotes < open.Quotes || (line.IsBlank ? open.End is null : line.Indent < open.Offset))
        {
            html = null;
            return false;
        }

        html = open.End is { } end && line.Contains(end) ? null : html;
        return true;
    }

    /// <summary>Whether the line belongs to the open fence; one that leaves the fence's list or quotation ends it.</summary>
    private bool Continues(Fence open, int quotes, LineCursor line)
    {
        if (quotes < open.Quotes || (!line.IsBlank && line.Indent < open.Offset))
        {
            fence = null;
            return false;
        }

        if (line.Indent - open.Offset <= 3 && line.Run(open.Mark) >= open.Length && line.IsOnly(open.Mark))
        {
            fence = null;
        }

        return true;
    }

    private void Block(int number, LineCursor line, int quotes)
    {
        while (lists.Count > 0 && line.Indent < lists.Peek() && (paragraphStart < 0 || line.StartsBlock(0)))
        {
            lists.Pop();
        }

        while (true)
        {
            int offset = lists.Count > 0 ? lists.Peek() : 0;
            bool top = lists.Count == 0 && quotes == 0;
            if (line.Indent - offset >= 4)
            {
                // Indented code, or a line that goes on with the paragraph.
                return;
            }

            if (line.FenceMark() is char mark && mark != '\0')
            {
                fence = new Fence(mark, line.Run(mark), offset, quotes);
                paragraphStart = -1;
                return;
            }

            if (line.HeadingLevel() is int level and > 0)
            {
                AddHeading(top, number, number, level);
                return;
            }

            if (paragraphStart >= 0 && line.UnderlineLevel() is int under and > 0 && top)
            {
                AddHeading(top, paragraphStart, number, under);
                return;
            }

            if (OpensHtml(line, offset, quotes))
            {
                paragraphStart = -1;
                return;
            }

            if (line.IsThematicBreak)
            {
                paragraphStart = -1;
                return;
            }

            int marker = line.ListMarkerWidth(paragraphStart >= 0 && lists.Count == 0);
            if (marker == 0)
            {
                paragraphStart = paragraphStart < 0 ? number : paragraphStart;
                return;
            }

            lists.Push(line.Indent + marker);
            paragraphStart = -1;
            line.Advance(marker);
            if (line.IsBlank)
            {
                return;
            }
        }
    }

    private void AddHeading(bool top, int first, int last, int level)
    {
        if (top)
        {
            Headings.Add(new BlockHeading(first, last, level));
        }

        paragraphStart = -1;
    }

    private bool OpensHtml(LineCursor line, int offset, int quotes)
    {
        foreach ((string start, string end) in LineCursor.HtmlBlocks)
        {
            if (line.StartsWith(start))
            {
                html = line.Contains(end, start.Length) ? null : new Html(end, offset, quotes);
                return true;
            }
        }

        if (line.StartsDeclaration)
        {
            html = line.Contains(">", 2) ? null : new Html(">", offset, quotes);
            return true;
        }

        if (!line.StartsHtmlElement(mayBeAnyTag: paragraphStart < 0))
        {
            return false;
        }

        html = new Html(null, offset, quotes);
        return true;
    }

    private static string Prefix(int quotes, int offset) => string.Concat(Enumerable.Repeat("> ", quotes)) + new string(' ', offset);

    private readonly record struct Fence(char Mark, int Length, int Offset, int Quotes)
    {
        public string Closing => Prefix(Quotes, Offset) + new string(Mark, Length);
    }

    /// <summary>Raw HTML that goes on to its end, or to a blank line where it has none of its own.</summary>
    private readonly record struct Html(string? End, int Offset, int Quotes);
}
