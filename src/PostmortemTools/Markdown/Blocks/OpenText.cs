namespace PostmortemTools.Markdown.Blocks;

/// <summary>The paragraph or table that is open, if one is: a table begins as a paragraph and goes on like one.</summary>
internal sealed class OpenText(string text, BlockTree tree)
{
    private ParagraphBlock? paragraph;
    private TableBlock? table;

    /// <summary>Whether a paragraph is open.</summary>
    public bool IsParagraph => paragraph is not null;

    /// <summary>Ends it.</summary>
    public void Close() => (paragraph, table) = (null, null);

    /// <summary>Takes a line that begins no other block.</summary>
    public void Add(LineReader line)
    {
        TextSpan rest = line.Rest;
        if (table is not null)
        {
            if (TableRow.HasPipe(text, rest))
            {
                table.Rows.Add(TableRow.Split(text, rest));
                tree.Extend(table, rest.End);
                return;
            }

            table = null;
        }

        if (paragraph is null)
        {
            paragraph = new ParagraphBlock();
            tree.Add(paragraph, rest.Start, rest.End);
        }

        paragraph.Add(rest);
        tree.Extend(paragraph, rest.End);
    }

    /// <summary>Makes a table of the last line of the paragraph, where this line is the row of dashes below it.</summary>
    public bool BeginsTable(LineReader line)
    {
        if (paragraph is null || line.Next is not ('|' or ':' or '-'))
        {
            return false;
        }

        TextSpan rest = line.Rest;
        TextSpan titles = paragraph.Lines[paragraph.Lines.Count - 1];
        if (!TableRow.IsDelimiter(text, rest) || !TableRow.HasPipe(text, titles))
        {
            return false;
        }

        paragraph.RemoveLastLine();
        if (paragraph.Lines.Count == 0)
        {
            tree.RemoveLast();
        }
        else
        {
            paragraph.End = paragraph.Lines[paragraph.Lines.Count - 1].End;
        }

        paragraph = null;
        table = new TableBlock { Header = TableRow.Split(text, titles), Delimiter = TableRow.Split(text, rest) };
        tree.Add(table, titles.Start, rest.End);
        return true;
    }

    /// <summary>Makes a heading of the paragraph, where this line underlines it.</summary>
    public bool IsUnderlinedBy(LineReader line)
    {
        if (paragraph is null || line.UnderlineLevel() is not (var level and > 0))
        {
            return false;
        }

        HeadingBlock heading = new() { Level = level, Content = new TextSpan(paragraph.Start, paragraph.End), IsUnderlined = true };
        Close();
        tree.RemoveLast();
        tree.Add(heading, heading.Content.Start, line.Rest.End);
        return true;
    }
}
