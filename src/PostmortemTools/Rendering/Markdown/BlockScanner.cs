namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Follows the block structure of Markdown line by line (CommonMark 0.31, chapters 4 and 5), as far as is needed to know
/// which headings stand at the top level and what is still open at the end.
/// </summary>
internal sealed class BlockScanner(string text)
{
    private const int Quotation = -1;

    /// <summary>The quotations and list items that are open, outermost first: of an item, the column where its content begins.</summary>
    private readonly List<int> open = [];

    /// <summary>Which of them are quotations: a blank line ends those, and no list item.</summary>
    private readonly List<int> quotations = [];
    private Fence? fence;
    private Html? html;
    private int paragraphStart = -1;

    public string[] Lines { get; } = text.Split('\n');

    /// <summary>The headings that are in no list and no quotation, in order.</summary>
    public List<BlockHeading> Headings { get; } = [];

    /// <summary>The line that closes what is open at the end, or nothing. What is open in a list or a quotation ends with it.</summary>
    public string Closing => open.Count > 0 ? "" : fence is { } code ? new string(code.Mark, code.Length) : html?.End ?? "";

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
        int matched = Match(line);
        bool inside = matched == open.Count;
        if (inside && (BelongsToFence(line) || BelongsToHtml(line)))
        {
            return;
        }

        if (!inside && !line.IsBlank && paragraphStart >= 0 && !line.StartsBlock)
        {
            // A lazy line: the paragraph goes on without the markers of its containers.
            return;
        }

        if (!inside)
        {
            open.RemoveRange(matched, open.Count - matched);
            while (quotations.Count > 0 && quotations[quotations.Count - 1] >= matched)
            {
                quotations.RemoveAt(quotations.Count - 1);
            }

            fence = null;
            html = null;
            paragraphStart = -1;
        }

        if (line.IsBlank)
        {
            paragraphStart = -1;
            return;
        }

        Block(number, line);
    }

    /// <summary>Goes behind the markers of the open containers, as many as the line has; returns their number.</summary>
    private int Match(LineCursor line)
    {
        int matched = 0;
        while (matched < open.Count)
        {
            if (line.IsBlank)
            {
                return NextQuotation(matched);
            }

            int container = open[matched];
            if (container == Quotation ? !line.SkipQuote() : !line.SkipIndent(container))
            {
                break;
            }

            matched++;
        }

        return matched;
    }

    /// <summary>The place of the first quotation from one place on, or the number of containers.</summary>
    private int NextQuotation(int from)
    {
        int found = quotations.BinarySearch(from);
        int index = found < 0 ? ~found : found;
        return index < quotations.Count ? quotations[index] : open.Count;
    }

    private bool BelongsToFence(LineCursor line)
    {
        if (fence is not { } code)
        {
            return false;
        }

        if (line.Indent <= 3 && line.Run(code.Mark) >= code.Length && line.IsOnly(code.Mark))
        {
            fence = null;
        }

        return true;
    }

    private bool BelongsToHtml(LineCursor line)
    {
        if (html is not { } tag)
        {
            return false;
        }

        bool ends = tag.End is { } end ? line.EndsHtml(end) : line.IsBlank;
        html = ends ? null : html;
        return tag.End is not null || !ends;
    }

    private void Block(int number, LineCursor line)
    {
        while (!line.IsBlank)
        {
            if (line.Indent >= 4)
            {
                // Indented code, or a line that goes on with the paragraph.
                return;
            }

            if (line.SkipQuote())
            {
                quotations.Add(open.Count);
                open.Add(Quotation);
                paragraphStart = -1;
                continue;
            }

            if (line.FenceMark() is char mark && mark != '\0')
            {
                fence = new Fence(mark, line.Run(mark));
                paragraphStart = -1;
                return;
            }

            if (line.HeadingLevel() is int level and > 0)
            {
                AddHeading(number, number, level);
                return;
            }

            if (paragraphStart >= 0 && line.UnderlineLevel() is int under and > 0)
            {
                AddHeading(paragraphStart, number, under);
                return;
            }

            if (OpensHtml(line) || line.IsThematicBreak)
            {
                paragraphStart = -1;
                return;
            }

            int marker = line.ListMarkerWidth(paragraphStart >= 0);
            if (marker == 0)
            {
                paragraphStart = paragraphStart < 0 ? number : paragraphStart;
                return;
            }

            open.Add(line.Indent + marker);
            paragraphStart = -1;
            line.Advance(marker);
        }
    }

    private void AddHeading(int first, int last, int level)
    {
        if (open.Count == 0)
        {
            Headings.Add(new BlockHeading(first, last, level));
        }

        paragraphStart = -1;
    }

    private bool OpensHtml(LineCursor line)
    {
        foreach ((string start, string end) in LineCursor.HtmlBlocks)
        {
            if (line.StartsWith(start))
            {
                html = line.EndsHtml(end) ? null : new Html(end);
                return true;
            }
        }

        if (line.StartsDeclaration)
        {
            html = line.EndsHtml(">") ? null : new Html(">");
            return true;
        }

        if (!line.StartsHtmlElement(mayBeAnyTag: paragraphStart < 0))
        {
            return false;
        }

        html = new Html(null);
        return true;
    }

    private readonly record struct Fence(char Mark, int Length);

    /// <summary>Raw HTML that goes on to its end, or to a blank line where it has none of its own.</summary>
    private readonly record struct Html(string? End);
}
