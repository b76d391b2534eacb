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
    private readonly DocumentBlock document;
    private readonly BlockTree tree;
    private readonly OpenCode code;
    private readonly OpenHtml html;
    private readonly OpenText prose;

    private BlockParser(string text)
    {
        this.text = text;
        document = new DocumentBlock(text.Length);
        tree = new BlockTree(document);
        code = new OpenCode(text, document, tree);
        html = new OpenHtml(tree);
        prose = new OpenText(text, tree);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">Any text; it need not be Markdown.</param>
    public static DocumentBlock Parse(string text)
    {
        BlockParser parser = new(text);
        parser.document.End = text.Length;
        int at = FrontMatterReader.Read(text, parser.document);
        int firstReturn = text.IndexOf('\r');
        while (at < text.Length)
        {
            int end = firstReturn < 0 ? text.IndexOf('\n', at) : text.IndexOfAny(LineEnds, at);
            end = end < 0 ? text.Length : end;
            parser.Line(new TextSpan(at, end));
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return parser.document;
    }

    private void Line(TextSpan span)
    {
        LineReader line = new(text, span);
        int matched = MatchContainers(ref line);
        bool inside = matched == tree.Depth;
        if (inside && (code.Takes(line, span) || html.Takes(line)))
        {
            return;
        }

        if (line.IsBlank)
        {
            tree.CloseFrom(matched);
            CloseLeaf();
            return;
        }

        if (!inside && prose.IsParagraph && !BeginsBlock(line))
        {
            // A lazy line: the paragraph goes on without the markers of its containers.
            prose.Add(line);
            return;
        }

        if (!inside)
        {
            tree.CloseFrom(matched);
            CloseLeaf();
        }

        Blocks(ref line, span);
    }

    /// <summary>Goes behind the markers of the open containers, as many as the line has; returns their number.</summary>
    private int MatchContainers(ref LineReader line)
    {
        int matched = 1;
        for (; matched < tree.Depth; matched++)
        {
            switch (tree[matched])
            {
                case QuoteBlock when line.SkipQuote():
                    continue;
                case ListBlock:
                    continue;
                case ItemBlock item when line.IsBlank ? !(item.StartsBlank && item.Children.Count == 0) : line.Indent >= item.ContentIndent:
                    line.TakeIndent(line.IsBlank ? 0 : item.ContentIndent);
                    continue;
                case ItemBlock item when line.Indent >= 2 && ((ListBlock)tree[matched - 1]).IsOrdered && line.MarkerLength() == 1:
                    // Bullets that are set in below a number, but not as far as its text.
                    line.TakeIndent(line.Indent);
                    continue;
            }

            break;
        }

        return matched;
    }

    private void Blocks(ref LineReader line, TextSpan span)
    {
        while (true)
        {
            if (line.Indent >= 4 && !prose.IsParagraph)
            {
                CloseLeaf();
                code.OpenIndented(line, span);
                return;
            }

            char next = line.Next;
            if (line.Indent >= 4 || (next > '~' || (IsPlain(next) && !prose.IsParagraph)))
            {
                prose.Add(line);
                return;
            }

            if (tree.Depth > 2 * Deepest)
            {
                document.TooDeepAt = document.TooDeepAt < 0 ? line.At : document.TooDeepAt;
                prose.Add(line);
                return;
            }

            int start = line.At;
            if (next == '>' && line.SkipQuote())
            {
                CloseLeaf();
                tree.Open(new QuoteBlock(), start);
                tree.ExtendOpen(start + 1);
            }
            else if (BeginsLeaf(line))
            {
                return;
            }
            else if (!BeginsItem(ref line))
            {
                prose.Add(line);
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
            CloseLeaf();
            code.OpenFence(line, mark);
            return true;
        }

        if (line.HeadingLevel() is var level and > 0)
        {
            AddHeading(line, level);
            return true;
        }

        if (prose.IsUnderlinedBy(line) || prose.BeginsTable(line))
        {
            return true;
        }

        if (line.IsBreak())
        {
            CloseLeaf();
            tree.Add(new BreakBlock(), line.At, line.Rest.End);
            return true;
        }

        if (HtmlStart.EndOf(line, text, prose.IsParagraph) is { } end)
        {
            CloseLeaf();
            html.Open(line, end);
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
        ListBlock? list = tree.Innermost as ListBlock;
        if (prose.IsParagraph && list is null && (blank || (marker > 1 && !(marker == 2 && line.Next == '1'))))
        {
            // A number other than 1 at the beginning of a line is most often a number.
            return false;
        }

        CloseLeaf();
        if (list is not null && list.Mark != mark)
        {
            tree.CloseList();
            list = null;
        }

        if (list is null)
        {
            tree.Open(new ListBlock { Mark = mark }, line.At);
        }

        int columns = line.ContentColumns(marker);
        ItemBlock item = new() { Marker = new TextSpan(line.At, line.At + marker), ContentIndent = line.Indent + columns, StartsBlank = blank };
        tree.Open(item, line.At);
        line.SkipMarker(marker, columns);
        if (blank)
        {
            tree.ExtendOpen(item.Marker.End);
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
        tree.Add(heading, rest.Start, rest.End);
    }

    private void CloseLeaf()
    {
        prose.Close();
        code.Close();
        html.Close();
    }

    private static bool BeginsBlock(LineReader line) =>
        line.Indent <= 3 && (line.Next == '>' || line.FenceMark() != '\0' || line.HeadingLevel() > 0 || line.IsBreak() || line.MarkerLength() > 0);
}
