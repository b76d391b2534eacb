using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PostmortemTools.Documents.Html;

/// <summary>
/// Reads tables line by line, as GitHub's specification has them (section 4.10): a header, a delimiter row, rows. The library's own
/// extension reads a whole table as one paragraph, which takes the square of its length and fails on a timeline of some thousand rows.
/// Other than in GitHub's, cells beyond the header's are kept, so that nothing of a row is lost.
/// </summary>
internal sealed class TableParser : BlockParser
{
    public TableParser() => OpeningCharacters = ['|', ':', '-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock paragraph || IsLazy(paragraph) || paragraph.Lines.Count == 0)
        {
            return BlockState.None;
        }

        string delimiters = processor.Line.ToString();
        if (TableRowText.Alignments(delimiters) is not { } alignments)
        {
            return BlockState.None;
        }

        StringLine header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        List<string> titles = TableRowText.Cells(header.Slice.ToString());
        if (titles.Count != alignments.Count)
        {
            return BlockState.None;
        }

        if (paragraph.Lines.Count == 1)
        {
            processor.Discard(paragraph);
        }
        else
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        }

        Table table = new(this) { Line = header.Line, Column = header.Column };
        table.ColumnDefinitions.AddRange(alignments.Select(alignment => new TableColumnDefinition { Alignment = alignment }));
        table.Add(Row(titles, isHeader: true));
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        string line = processor.Line.ToString();
        if (processor.IsCodeIndent || TableRowText.BeginsSomethingElse(line))
        {
            return BlockState.None;
        }

        ((Table)block).Add(Row(TableRowText.Cells(line), isHeader: false));
        return BlockState.ContinueDiscard;
    }

    /// <summary>Whether the line lacks what its containers need, such as a quote's &gt;, and could only continue the paragraph's text.</summary>
    private static bool IsLazy(ParagraphBlock paragraph)
    {
        for (ContainerBlock? parent = paragraph.Parent; parent is not (null or MarkdownDocument); parent = parent.Parent)
        {
            // A list that its item continues does not count as open while a line is read; its item does.
            if (parent is QuoteBlock or ListItemBlock && !parent.IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    private static TableRow Row(List<string> cells, bool isHeader)
    {
        TableRow row = new() { IsHeader = isHeader, IsOpen = false };
        foreach (string text in cells)
        {
            ParagraphBlock content = new() { IsOpen = false, Lines = new StringLineGroup(1) };
            content.Lines.Add(new StringSlice(text));
            InlineBudget.Hold(content);
            row.Add(new TableCell { content });
        }

        return row;
    }

    /// <summary>Writes a table within a box that scrolls when the page is narrow.</summary>
    internal sealed class Renderer : HtmlTableRenderer
    {
        protected override void Write(Markdig.Renderers.HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<div class=\"table\">");
            base.Write(renderer, table);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }
}
