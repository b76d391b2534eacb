using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Timeline;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>
/// Reads the values of an action item that stand in lines of their own below it, each behind a label: <c>- **Owner:** Jane</c> among nested
/// bullets, below a heading or in the lines of a paragraph.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="cells">Reads the values.</param>
internal sealed class ActionFields(string text, ActionItemCells cells)
{
    /// <summary>A longer label is a sentence.</summary>
    private const int LongestLabel = 24;

    /// <summary>What says who, until when or how far, a bit each.</summary>
    private const int Assigning = (1 << (int)ActionColumn.Owner) | (1 << (int)ActionColumn.DueDate) | (1 << (int)ActionColumn.Priority) | (1 << (int)ActionColumn.Status) | (1 << (int)ActionColumn.Done) | (1 << (int)ActionColumn.Link);

    private static readonly char[] Colons = [':', '：'];

    private static readonly char[] Digits = [.. "0123456789 "];

    /// <summary>Whether a block is made of such lines: half of them are known at least, each once, and one says who, until when or how far.</summary>
    /// <param name="block">A list or a paragraph.</param>
    /// <param name="from">How many lines of it are no values.</param>
    public bool Are(Block block, int from = 0)
    {
        if (!MayBegin(block, from))
        {
            return false;
        }

        int known = 0;
        int lines = 0;
        int said = 0;
        foreach ((TextSpan line, _) in LinesOf(block, from))
        {
            ActionColumn column = ColumnOf(line, out int value);
            int bit = column == ActionColumn.Other ? 0 : 1 << (int)column;
            if ((lines == 0 && value == line.Start) || (said & bit) != 0)
            {
                return false;
            }

            (known, lines, said) = (known + (bit == 0 ? 0 : 1), lines + 1, said | bit);
        }

        return (said & Assigning) != 0 && known * 2 >= lines;
    }

    /// <summary>Whether the first line may have a label: most blocks are passed over by this alone.</summary>
    private bool MayBegin(Block block, int from) => block switch
    {
        ListBlock { Children: [ItemBlock { Children: [ParagraphBlock first, ..] }, ..] } => HasColon(first.Start, first.End),
        ParagraphBlock paragraph => from > 0 || HasColon(paragraph.Start, paragraph.End),
        _ => false,
    };

    private bool HasColon(int start, int end) => text.IndexOfAny(Colons, start, Math.Min(end - start, LongestLabel)) > start;

    /// <summary>Reads the values of a block.</summary>
    /// <param name="block">A list or a paragraph.</param>
    /// <param name="place">Gets their slots.</param>
    /// <param name="item">Gets the values.</param>
    /// <param name="from">How many lines of it are no values.</param>
    public void Read(Block block, RowPlace place, ActionItem item, int from = 0)
    {
        foreach ((TextSpan line, TextSpan whole) in LinesOf(block, from))
        {
            Line(line, whole, place, item);
        }
    }

    /// <summary>Reads the value of one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="whole">The whole lines that nothing else stands in; empty where something does.</param>
    /// <param name="place">Gets its slot.</param>
    /// <param name="item">Gets the value.</param>
    public void Line(TextSpan line, TextSpan whole, RowPlace place, ActionItem item)
    {
        if (FieldOf(ColumnOf(line, out int value), item) is not { } field || (place[field] is not null && !(field == RowField.Link && HeadingKey.IsLink(text, place))))
        {
            if (!whole.IsEmpty)
            {
                place.AddOwn(whole);
            }
        }
        else if (HasSeveral(line))
        {
            cells.Labels(line, place, item);
        }
        else
        {
            cells.Cell(field, new TextSpan(value, ValueEnd(line, value)), place, item, InlinePlace.Paragraph);
            place[field] = place[field]!.Value with { IsLine = !whole.IsEmpty };
        }
    }

    /// <summary>The words of the label that the first line of an item begins with, without its number: <c>ai</c> of <c>**AI2:** Rotate the keys</c>; null where it has none, or the label of a value.</summary>
    public string? Opening(ParagraphBlock paragraph)
    {
        TextSpan line = paragraph.LineAt(0);
        if (IsValue(ColumnOf(line, out int value)) || value == line.Start)
        {
            return null;
        }

        string words = Wording.Of(text, line.Start, text.IndexOfAny(Colons, line.Start)).Key.TrimEnd(Digits);
        return words.Length > 0 ? words : null;
    }

    /// <summary>The lines of a paragraph, or what each item of a list begins with; with the whole lines of each that nothing else stands in, empty where something does.</summary>
    private IEnumerable<(TextSpan Line, TextSpan Whole)> LinesOf(Block block, int from)
    {
        if (block is ListBlock list)
        {
            foreach (ItemBlock item in list.Children.OfType<ItemBlock>())
            {
                TextSpan line = item.Children is [ParagraphBlock first, ..] && item.Box.IsEmpty ? new TextSpan(first.Start, first.End) : item.Marker;
                yield return (line, TextLines.Around(text, item.Marker.Start, item.End));
            }
        }
        else if (block is ParagraphBlock paragraph)
        {
            List<TextSpan> lines = TimelineLines.Of(text, paragraph);
            for (int i = from; i < lines.Count; i++)
            {
                bool isAlone = lines.Count == paragraph.Lines.Count;
                yield return (TimelineLines.TrimBreak(text, lines[i]), isAlone ? TextLines.Around(text, lines[i].Start, lines[i].End) : default);
            }
        }
    }

    /// <summary>Whether a column says who, until when or how far.</summary>
    public static bool IsValue(ActionColumn column) => column != ActionColumn.Other && (Assigning & (1 << (int)column)) != 0;

    /// <summary>What the label of a line says, and where the value begins; other where it has none.</summary>
    public ActionColumn ColumnOf(TextSpan line, out int value)
    {
        value = line.Start;
        int colon = text.IndexOfAny(Colons, line.Start, Math.Min(line.Length, LongestLabel));
        if (colon <= line.Start)
        {
            return ActionColumn.Other;
        }

        value = colon + 1;
        while (value < line.End && text[value] is '*' or '_' or ' ')
        {
            value++;
        }

        ActionColumn column = ActionColumns.Find(text.Substring(line.Start, colon - line.Start));
        if (column != ActionColumn.Done || IsAnswer(value, line.End))
        {
            return column;
        }

        // "Done: roll it back" is something that was done, "Done:" the name of a group.
        value = line.Start;
        return ActionColumn.Other;
    }

    /// <summary>Whether all that stands behind <c>Done:</c> says whether it is, or when it was.</summary>
    private bool IsAnswer(int start, int end)
    {
        if (start >= end)
        {
            // The line, perhaps the document, ends there.
            return false;
        }

        TextSpan bare = new TextSpan(start, ValueEnd(new TextSpan(start, end), start)).Trim(text);
        while (bare.Length > 0 && text[bare.End - 1] is '*' or '_' or '.')
        {
            bare = new TextSpan(bare.Start, bare.End - 1);
        }

        if (bare.IsEmpty)
        {
            return false;
        }

        string value = bare.In(text);
        return (StatusMarks.FindMark(value, 0, out _, out int mark) && mark == value.Length)
            || StatusWords.ToActionItemStatus(value) is not null
            || (AnswerWords.Of([value]).Read(value, out bool isAll) is not null && isAll)
            || DueText.End(text, bare.Start, bare.End) == bare.End;
    }

    /// <summary>Where a value ends: before what closes the emphasis that was opened before its label.</summary>
    private int ValueEnd(TextSpan line, int value)
    {
        int end = line.End;
        bool isOpen = text[line.Start] is '*' or '_' && text.IndexOfAny(['*', '_'], line.Start, value - line.Start) is var first && text.LastIndexOfAny(['*', '_'], value - 1, value - line.Start) <= first + 1;
        while (isOpen && end > value && text[end - 1] is '*' or '_')
        {
            end--;
        }

        return end;
    }

    private bool HasSeveral(TextSpan line)
    {
        ActionLine said = new();
        ActionLabels.Read(text, line.Start, Math.Min(line.End, line.Start + ActionText.Longest), said);
        return (said.Owner is null ? 0 : 1) + (said.DueDate is null ? 0 : 1) + (said.Priority is null ? 0 : 1) + (said.Status is null ? 0 : 1) + (said.Link is null ? 0 : 1) + (said.Type is null ? 0 : 1) > 1;
    }

    private static RowField? FieldOf(ActionColumn column, ActionItem item) => column switch
    {
        ActionColumn.Action => item.Action.Length == 0 ? RowField.Text : RowField.Note,
        ActionColumn.Owner => RowField.Owner,
        ActionColumn.DueDate => RowField.DueDate,
        ActionColumn.Priority => RowField.Priority,
        ActionColumn.Status or ActionColumn.Done => RowField.Status,
        ActionColumn.Type => RowField.Type,
        ActionColumn.Link => RowField.Link,
        ActionColumn.Note => RowField.Note,
        _ => null,
    };
}
