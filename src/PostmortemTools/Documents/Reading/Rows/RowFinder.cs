using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Makes the places of rows: where an item, a row of a table, a paragraph or a heading with its text begins and ends.</summary>
internal static class RowFinder
{
    /// <summary>The place of an item of a list; null where it has no text of its own.</summary>
    public static RowPlace? Item(string text, ListBlock list, int index)
    {
        ItemBlock item = (ItemBlock)list.Children[index];
        if (item.Children is not [ParagraphBlock first, ..])
        {
            return null;
        }

        bool isLast = index + 1 == list.Children.Count;
        int start = LineStart(text, item.Marker.Start);
        int end = isLast ? TextLines.Next(text, item.End) : LineStart(text, list.Children[index + 1].Start);
        int textStart = item.Box.IsEmpty ? first.Start : SourceText.Trim(text, item.Box.End, first.End).Start;
        return new RowPlace
        {
            Shape = RowShape.ListItem,
            Whole = new TextSpan(start, Math.Max(start, end)),
            Head = new TextSpan(start, TextLines.Next(text, first.End)),
            Item = new TextSpan(Math.Min(textStart, first.End), first.End),
            Marker = item.Marker,
            Box = item.Box,
        };
    }

    /// <summary>The place of a row of a table.</summary>
    public static RowPlace Row(string text, TableBlock table, TableRow row)
    {
        TextSpan line = TextLines.Around(text, row.Line.Start, row.Line.End);
        return new RowPlace { Shape = RowShape.TableRow, Whole = line, Head = line, Table = table, Row = row };
    }

    /// <summary>The place of a paragraph that is a row by itself; the blank lines behind it go with it.</summary>
    public static RowPlace Paragraph(string text, ParagraphBlock paragraph)
    {
        TextSpan lines = TextLines.Around(text, paragraph.Start, paragraph.End);
        int end = lines.End;
        while (end < text.Length && TextLines.IsBlank(text, end))
        {
            end = TextLines.Next(text, end);
        }

        return new RowPlace { Shape = RowShape.Paragraph, Whole = new TextSpan(lines.Start, end), Head = lines, Item = new TextSpan(paragraph.Start, paragraph.End) };
    }

    /// <summary>The place of a heading with all that stands below it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="section">The heading.</param>
    /// <param name="isWhole">Whether the heading alone makes the row: another one like it has no text below.</param>
    public static RowPlace Section(string text, OutlineSection section, bool isWhole = false)
    {
        int head = section.BodyStart;
        if (!isWhole && section.Blocks is [ParagraphBlock first, ..])
        {
            head = TextLines.Next(text, first.End);
        }

        return new RowPlace { Shape = RowShape.Heading, Whole = new TextSpan(section.Start, section.End), Head = new TextSpan(section.Start, head), Item = section.Title };
    }

    /// <summary>Where the line of an item begins; an item within a line (<c>- - x</c>) begins at its marker.</summary>
    private static int LineStart(string text, int marker)
    {
        int start = TextLines.Start(text, marker);
        for (int i = start; i < marker; i++)
        {
            if (text[i] is not (' ' or '\t' or '>'))
            {
                return marker;
            }
        }

        return start;
    }
}
