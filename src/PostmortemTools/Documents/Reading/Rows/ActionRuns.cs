using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads a list in which each value of an action item is an item of the list: <c>- Action: Rotate the keys</c>, then <c>- Owner: Jane</c>, and the next action below.</summary>
/// <param name="text">The document.</param>
/// <param name="cells">Reads the actions.</param>
/// <param name="fields">Reads the values.</param>
internal sealed class ActionRuns(string text, ActionItemCells cells, ActionFields fields)
{
    /// <summary>Whether a list is made so: it begins with an action, every item has a label, and one says who, until when or how far.</summary>
    public bool Are(ListBlock list)
    {
        bool hasValue = false;
        for (int i = 0; i < list.Children.Count; i++)
        {
            if (LineOf(list, i) is not { } line)
            {
                return false;
            }

            ActionColumn column = fields.ColumnOf(line, out int value);
            if (value == line.Start || value >= line.End || (i == 0 && column != ActionColumn.Action))
            {
                return false;
            }

            hasValue |= ActionFields.IsValue(column);
        }

        return hasValue;
    }

    /// <summary>Reads it.</summary>
    public void Read(ListBlock list, Action<ActionItem, RowPlace> add)
    {
        for (int i = 0; i < list.Children.Count;)
        {
            int next = i + 1;
            while (next < list.Children.Count && ColumnAt(list, next) != ActionColumn.Action)
            {
                next++;
            }

            (ActionItem item, RowPlace place) = One(list, i, next);
            add(item, place);
            i = next;
        }
    }

    private (ActionItem Item, RowPlace Place) One(ListBlock list, int from, int to)
    {
        TextSpan line = LineOf(list, from)!.Value;
        _ = fields.ColumnOf(line, out int value);
        TextSpan whole = TextLines.Around(text, list.Children[from].Start, list.Children[to - 1].End);
        ActionItem item = new();
        RowPlace place = new() { Shape = RowShape.Paragraph, Whole = whole, Head = whole, Item = new TextSpan(value, line.End) };
        cells.Line(place.Item, place, item, null, InlinePlace.Paragraph);
        for (int i = from + 1; i < to; i++)
        {
            ItemBlock block = (ItemBlock)list.Children[i];
            fields.Line(LineOf(list, i)!.Value, TextLines.Around(text, block.Marker.Start, block.End), place, item);
        }

        return (item, place);
    }

    private ActionColumn ColumnAt(ListBlock list, int index) => LineOf(list, index) is { } line ? fields.ColumnOf(line, out _) : ActionColumn.Other;

    /// <summary>What an item of one line says; null for another, or one with a box.</summary>
    private static TextSpan? LineOf(ListBlock list, int index) =>
        list.Children[index] is ItemBlock { Box.IsEmpty: true, Children: [ParagraphBlock { LineCount: 1 } only] } ? only.LineAt(0) : null;
}
