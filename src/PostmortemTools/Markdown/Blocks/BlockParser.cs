namespace PostmortemTools.Markdown.Blocks;

/// <summary>
/// Reads the block structure of Markdown with the place of every block: CommonMark 0.31, tables as GitHub has them, front matter.
/// Inline text is not looked at. Where CommonMark and a careful reader differ, the reader is right: a fence that nothing closes ends before
/// the next heading, a bullet set in below a number belongs to it, <c>##Heading</c> is one. Linear in the length of the text.
/// </summary>
internal sealed class BlockParser
{
    /// <summary>Containers within containers; what is nested deeper is text. People stop at five.</summary>
    private const int Deepest = 64;

    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly string text;
    private readonly DocumentBlock document = new();
    private readonly List<ContainerBlock> open = [];
    private readonly FenceEnds fences;
    private ParagraphBlock? paragraph;
    private TableBlock? table;
    private CodeBlock? code;
    private HtmlBlock? html;
    private char fenceMark;
    private int fenceLength;
    private bool fenceNeverCloses;
    private string htmlEnd = "";

    private BlockParser(string text)
    {
        this.text = text;
        fences = new FenceEnds(text);
        open.Add(document);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">Any text; it need not be Markdown.</param>
    public static DocumentBlock Parse(string text)
    {
        BlockParser parser = new(text);
        parser.document.End = text.Length;
        int at = FrontMatterReader.Read(text, parser.document);
        while (at < text.Length)
        {
            int end = text.IndexOfAny(LineEnds, at);
            end = end < 0 ? text.Length : end;
            parser.Line(new TextSpan(at, end));
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return parser.document;
    }

    private ContainerBlock Innermost => open[open.Count - 1];

    private void Line(TextSpan span)
    {
        LineReader line = new(text, span);
        int matched = MatchContainers(ref line);
        bool inside = matched == open.Count;
        if (inside && (GoesOnAsCode(line, span) || GoesOnAsHtml(line)))
        {
            return;
        }

        if (line.IsBlank)
        {
            CloseContainers(matched);
            CloseLeaf();
            return;
        }

        if (!inside && paragraph is not null && !BeginsBlock(line))
        {
            // A lazy line: the paragraph goes on without the markers of its containers.
            AddToParagraph(line);
            return;
        }

        if (!inside)
        {
            CloseContainers(matched);
            CloseLeaf();
        }

        Blocks(ref line, span);
    }

    /// <summary>Goes behind the markers of the open containers, as many as the line has; returns their number.</summary>
    private int MatchContainers(ref LineReader line)
    {
        int matched = 1;
        for (; matched < open.Count; matched++)
        {
            switch (open[matched])
            {
                case QuoteBlock when line.SkipQuote():
                    continue;
                case ListBlock:
                    continue;
                case ItemBlock item when line.IsBlank ? !(item.StartsBlank && item.Children.Count == 0) : line.Indent >= item.ContentIndent:
                    line.TakeIndent(line.IsBlank ? 0 : item.ContentIndent);
                    continue;
                case ItemBlock item when line.Indent >= 2 && ((ListBlock)open[matched - 1]).IsOrdered && line.MarkerLength() == 1:
                    // Bullets that are set in below a number, but not as far as its text.
                    line.TakeIndent(line.Indent);
                    continue;
            }

            break;
        }

        return matched;
    }

    private bool GoesOnAsCode(LineReader line, TextSpan span)
    {
        if (code is null)
        {
            return false;
        }

        if (!code.IsFenced)
        {
            if (line.IsBlank)
            {
                return true;
            }

            if (line.Indent < 4)
            {
                code = null;
                return false;
            }
        }
        else if (line.Indent <= 3 && line.Next == fenceMark && line.Run(fenceMark) >= fenceLength && line.IsOnly(fenceMark))
        {
            Extend(code, line.Rest.End);
            code = null;
            return true;
        }
        else if (fenceNeverCloses && line.HeadingLevel() > 0)
        {
            code = null;
            return false;
        }

        code.Lines.Add(new TextSpan(Math.Max(span.Start, line.At - Math.Max(0, line.Indent)), span.End));
        Extend(code, line.IsBlank ? code.End : line.Rest.End);
        return true;
    }

    private bool GoesOnAsHtml(LineReader line)
    {
        if (html is null)
        {
            return false;
        }

        bool ends = HtmlStart.EndsIn(line, htmlEnd);
        if (ends && htmlEnd == HtmlStart.BlankLine)
        {
            html = null;
            return false;
        }

        Extend(html, line.IsBlank ? html.End : line.Rest.End);
        html = ends ? null : html;
        return true;
    }

    private void Blocks(ref LineReader line, TextSpan span)
    {
        while (true)
        {
            if (line.Indent >= 4 && paragraph is null)
            {
                OpenCode(line, span);
                return;
            }

            char next = line.Next;
            if (line.Indent >= 4 || (next > '~' || (IsPlain(next) && paragraph is null)))
            {
                AddToParagraph(line);
                return;
            }

            if (open.Count > 2 * Deepest)
            {
                document.TooDeepAt = document.TooDeepAt < 0 ? line.At : document.TooDeepAt;
                AddToParagraph(line);
                return;
            }

            int start = line.At;
            if (next == '>' && line.SkipQuote())
            {
                CloseLeaf();
                Open(new QuoteBlock(), start);
            }
            else if (BeginsLeaf(line))
            {
                return;
            }
            else if (!BeginsItem(ref line))
            {
                AddToParagraph(line);
                return;
            }

            if (line.IsBlank)
            {
                return;
            }
        }
    }

    /// <summary>A character that begins nothing but a paragraph.</summary>
    private static bool IsPlain(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '(' or '[' or '"' or '\'' or '!' or '@';

    private bool BeginsLeaf(LineReader line)
    {
        if (line.FenceMark() is var mark and not '\0')
        {
            OpenFence(line, mark);
            return true;
        }

        if (line.HeadingLevel() is var level and > 0)
        {
            AddHeading(line, level);
            return true;
        }

        if (paragraph is not null && line.UnderlineLevel() is var under and > 0)
        {
            Underline(line, under);
            return true;
        }

        if (table is null && paragraph is not null && line.Next is '|' or ':' or '-' && BeginsTable(line))
        {
            return true;
        }

        if (line.IsBreak())
        {
            CloseLeaf();
            Add(new BreakBlock(), line.At, line.Rest.End);
            return true;
        }

        if (HtmlStart.EndOf(line, text, paragraph is not null) is { } end)
        {
            OpenHtml(line, end);
            return true;
        }

        return false;
    }

    private bool BeginsItem(ref LineReader line)
    {
        int marker = line.MarkerLength();
        if (marker == 0)
        {
            return false;
        }

        bool blank = line.At + marker >= line.Rest.End;
        char mark = marker == 1 ? line.Next : line.Peek(marker - 1);
        ListBlock? list = Innermost as ListBlock;
        if (paragraph is not null && list is null && (blank || (marker > 1 && !(marker == 2 && line.Next == '1'))))
        {
            // A number other than 1 at the beginning of a line is most often a number.
            return false;
        }

        CloseLeaf();
        if (list is not null && list.Mark != mark)
        {
            open.RemoveAt(open.Count - 1);
            list = null;
        }

        if (list is null)
        {
            Open(new ListBlock { Mark = mark }, line.At);
        }

        int columns = line.ContentColumns(marker);
        ItemBlock item = new() { Marker = new TextSpan(line.At, line.At + marker), ContentIndent = line.Indent + columns, StartsBlank = blank };
        Open(item, line.At);
        line.SkipMarker(marker, columns);
        if (blank)
        {
            ExtendAll(item.Marker.End);
            return true;
        }

        item.Box = Box(line);
        return true;
    }

    /// <summary>A box to tick at the beginning of an item. <c>[x](address)</c> is a link, <c>[]</c> nothing.</summary>
    private static TextSpan Box(LineReader line) =>
        line.Indent < 4 && line.Next == '[' && line.Peek(1) is ' ' or 'x' or 'X' && line.Peek(2) == ']' && line.IsBlankBehind(3)
            ? new TextSpan(line.At, line.At + 3)
            : default;

    private bool BeginsTable(LineReader line)
    {
        TextSpan rest = line.Rest;
        TextSpan titles = paragraph!.Lines[paragraph.Lines.Count - 1];
        if (!TableRow.HasPipe(text, titles) || !TableRow.IsDelimiter(text, rest))
        {
            return false;
        }

        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        if (paragraph.Lines.Count == 0)
        {
            Innermost.Children.RemoveAt(Innermost.Children.Count - 1);
        }
        else
        {
            paragraph.End = paragraph.Lines[paragraph.Lines.Count - 1].End;
        }

        paragraph = null;
        table = new TableBlock { Header = TableRow.Split(text, titles), Delimiter = TableRow.Split(text, rest) };
        Add(table, titles.Start, rest.End);
        return true;
    }

    private void AddToParagraph(LineReader line)
    {
        TextSpan rest = line.Rest;
        if (table is not null)
        {
            if (TableRow.HasPipe(text, rest))
            {
                table.Rows.Add(TableRow.Split(text, rest));
                Extend(table, rest.End);
                return;
            }

            table = null;
        }

        if (paragraph is null)
        {
            if (Innermost is ListBlock)
            {
                open.RemoveAt(open.Count - 1);
            }

            paragraph = new ParagraphBlock();
            Add(paragraph, rest.Start, rest.End);
        }

        paragraph.Lines.Add(rest);
        Extend(paragraph, rest.End);
    }

    private void AddHeading(LineReader line, int level)
    {
        CloseLeaf();
        TextSpan rest = line.Rest;
        int end = rest.End;
        while (end > rest.Start + level && text[end - 1] == '#')
        {
            end--;
        }

        // Hashes at the end belong to the heading only where a blank stands before them.
        end = end == rest.Start + level || text[end - 1] is ' ' or '\t' ? end : rest.End;
        HeadingBlock heading = new() { Level = level, Content = new TextSpan(rest.Start + level, end).Trim(text) };
        Add(heading, rest.Start, rest.End);
    }

    private void Underline(LineReader line, int level)
    {
        ParagraphBlock titled = paragraph!;
        CloseLeaf();
        Innermost.Children.RemoveAt(Innermost.Children.Count - 1);
        HeadingBlock heading = new() { Level = level, Content = new TextSpan(titled.Lines[0].Start, titled.End), IsUnderlined = true };
        Add(heading, titled.Start, line.Rest.End);
    }

    private void OpenFence(LineReader line, char mark)
    {
        CloseLeaf();
        int length = line.Run(mark);
        TextSpan rest = line.Rest;
        (fenceMark, fenceLength, fenceNeverCloses) = (mark, length, !fences.Closes(rest.End, mark, length));
        document.UnclosedFenceAt = fenceNeverCloses && document.UnclosedFenceAt < 0 ? line.At : document.UnclosedFenceAt;
        code = new CodeBlock { IsFenced = true, Info = new TextSpan(rest.Start + length, rest.End).Trim(text) };
        Add(code, rest.Start, rest.End);
    }

    private void OpenCode(LineReader line, TextSpan span)
    {
        CloseLeaf();
        code = new CodeBlock();
        code.Lines.Add(new TextSpan(Math.Max(span.Start, line.At), span.End));
        Add(code, line.At, line.Rest.End);
    }

    private void OpenHtml(LineReader line, string end)
    {
        CloseLeaf();
        HtmlBlock block = new();
        Add(block, line.At, line.Rest.End);
        (html, htmlEnd) = (end != HtmlStart.BlankLine && HtmlStart.EndsIn(line, end) ? null : block, end);
    }

    private void Open(ContainerBlock container, int start)
    {
        container.Start = start;
        container.End = start;
        Parent(container).Children.Add(container);
        open.Add(container);
    }

    /// <summary>A list holds items only, so that anything else ends it.</summary>
    private ContainerBlock Parent(Block block)
    {
        if (Innermost is ListBlock && block is not ItemBlock)
        {
            open.RemoveAt(open.Count - 1);
        }

        return Innermost;
    }

    private void Add(Block block, int start, int end)
    {
        block.Start = start;
        Parent(block).Children.Add(block);
        Extend(block, end);
    }

    private void Extend(Block block, int end)
    {
        block.End = end;
        ExtendAll(end);
    }

    private void ExtendAll(int end)
    {
        for (int i = 1; i < open.Count; i++)
        {
            open[i].End = end;
        }
    }

    private void CloseContainers(int matched)
    {
        if (matched < open.Count)
        {
            open.RemoveRange(matched, open.Count - matched);
        }
    }

    private void CloseLeaf() => (paragraph, table, code, html) = (null, null, null, null);

    private static bool BeginsBlock(LineReader line) =>
        line.Indent <= 3 && (line.Next == '>' || line.FenceMark() != '\0' || line.HeadingLevel() > 0 || line.IsBreak() || line.MarkerLength() > 0);
}
