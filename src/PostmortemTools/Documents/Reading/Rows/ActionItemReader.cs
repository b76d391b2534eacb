using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>
/// Reads action items: the rows of a section's tables; where it has none, the items of its lists. What a heading says of all items
/// below it (<c>### Detection</c>, <c>### Done</c>) holds for each that does not say otherwise.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="dues">Reads the days on which they are due.</param>
/// <param name="people">Whom the document names.</param>
/// <param name="mayBeOurs">Whether one of our templates may have made the document: then the action stands alone in its cell, whatever its words.</param>
internal sealed class ActionItemReader(string text, DueDates dues, KnownPeople people, bool mayBeOurs = false)
{
    /// <summary>A longer label is a sentence.</summary>
    private const int LongestLabel = 24;

    private readonly ActionItemCells cells = new(text, dues, people);

    /// <summary>Reads a section and the groups within it.</summary>
    public void Read(OutlineSection section, Action<ActionItem, RowPlace> add)
    {
        List<(OutlineSection Group, ActionItemStatus? Status, ActionItemType? Type)> groups = [];
        Collect(section, null, null, groups);
        foreach ((OutlineSection group, ActionItemStatus? status, ActionItemType? type) in groups)
        {
            bool hasTable = group.Blocks.Exists(block => block is TableBlock table && ActionTable.IsOne(text, table));
            foreach (Block block in group.Blocks)
            {
                switch (block)
                {
                    case TableBlock table when hasTable:
                        Table(table, (item, place) => Grouped(item, place, status, type, add));
                        break;
                    case ListBlock list when !hasTable:
                        List(list, (item, place) => Grouped(item, place, status, type, add));
                        break;
                }
            }
        }
    }

    private void Collect(OutlineSection section, ActionItemStatus? status, ActionItemType? type, List<(OutlineSection Group, ActionItemStatus? Status, ActionItemType? Type)> groups)
    {
        groups.Add((section, status, type));
        foreach (OutlineSection inner in section.Sections)
        {
            string heading = inner.Title.In(text);
            if (!inner.IsTaken && heading.IndexOf("checklist", StringComparison.OrdinalIgnoreCase) < 0)
            {
                Collect(inner, StatusMarks.ReadHeading(heading) ?? status, ActionTypeWords.Find(heading) ?? type, groups);
            }
        }
    }

    private static void Grouped(ActionItem item, RowPlace place, ActionItemStatus? status, ActionItemType? type, Action<ActionItem, RowPlace> add)
    {
        // A box that is not ticked says less than a heading that says "done".
        if (item.Status is null || (status is not null && place[RowField.Status] is null && item.Status == ActionItemStatus.Planned))
        {
            item.Status = item.StatusText is null ? status ?? item.Status : item.Status;
        }

        item.Type ??= type;
        add(item, place);
    }

    private void Table(TableBlock table, Action<ActionItem, RowPlace> add)
    {
        ActionTable columns = ActionTable.Of(text, table);
        bool isOurs = mayBeOurs && OwnDocument.IsActionTable(text, table);
        foreach (TableRow row in table.Rows)
        {
            RowPlace place = RowFinder.Row(text, table, row);
            ActionItem item = new();
            if (columns.Read(row, place, item, cells, isOurs))
            {
                add(item, place);
            }
        }
    }

    private void List(ListBlock list, Action<ActionItem, RowPlace> add)
    {
        for (int i = 0; i < list.Children.Count; i++)
        {
            ItemBlock block = (ItemBlock)list.Children[i];
            if (IsGroup(block))
            {
                Group(list, i, add);
                continue;
            }

            if (RowFinder.Item(text, list, i) is not { } place || place.Item.IsEmpty || SourceText.IsPlaceholder(text, place.Item) || IsNone(place.Item))
            {
                continue;
            }

            ActionItem item = new();
            cells.Line(place.Item, place, item, null, InlinePlace.BlockStart | InlinePlace.ListItem);
            Nested(block, place, item);
            if (!place.Box.IsEmpty)
            {
                bool isTicked = text[place.Box.Start + 1] != ' ';
                if (isTicked || item.Status is null)
                {
                    item.StatusText = null;
                    item.Status = isTicked ? ActionItemStatus.Done : ActionItemStatus.Planned;
                }
            }

            add(item, place);
        }
    }

    /// <summary>Whether an item is the name of a group: the boxes are those of items below it, and it says nothing that only an item does.</summary>
    private bool IsGroup(ItemBlock item) =>
        item.Box.IsEmpty && item.Children.Exists(block => block is ListBlock nested && nested.Children.Exists(inner => inner is ItemBlock below && (!below.Box.IsEmpty || IsGroup(below))))
        && !(item.Children[0] is ParagraphBlock first && ActionLine.Read(text, first.Start, first.End) is var said && (said.DueDate ?? said.Link) is not null);

    /// <summary>Reads the items of a group. The name of a group goes with the last of its items: alone, it would be one itself.</summary>
    private void Group(ListBlock list, int index, Action<ActionItem, RowPlace> add)
    {
        ItemBlock group = (ItemBlock)list.Children[index];
        RowPlace? named = RowFinder.Item(text, list, index);
        string name = named is null ? "" : SourceText.OneLine(text, named.Item);
        List<(ActionItem Item, RowPlace Place)> rows = [];
        foreach (ListBlock nested in group.Children.OfType<ListBlock>())
        {
            List(nested, (item, place) => rows.Add((item, place)));
        }

        if (named is not null && group.Children.Count == 2)
        {
            RowGroup whole = new(named.Whole, rows.Count);
            rows.ForEach(row => row.Place.Add(whole));
        }

        rows.ForEach(row => Grouped(row.Item, row.Place, StatusMarks.ReadHeading(name), ActionTypeWords.Find(name), add));
    }

    /// <summary>What is nested below an item with a label of its own: <c>- **Owner:** Jane</c>.</summary>
    private void Nested(ItemBlock item, RowPlace place, ActionItem said)
    {
        foreach (Block block in item.Children)
        {
            if (block is not ListBlock list)
            {
                continue;
            }

            for (int i = 0; i < list.Children.Count; i++)
            {
                if (RowFinder.Item(text, list, i) is { Item: { IsEmpty: false } line } && text.IndexOf(':', line.Start, Math.Min(line.Length, LongestLabel)) is var colon and > 0
                    && FieldOf(ActionColumns.Find(text.Substring(line.Start, colon - line.Start))) is { } field && place[field] is null)
                {
                    int start = colon + 1;
                    while (start < line.End && text[start] is '*' or '_' or ' ')
                    {
                        start++;
                    }

                    cells.Cell(field, new TextSpan(start, line.End), place, said, InlinePlace.Paragraph);
                }
            }
        }
    }

    private static RowField? FieldOf(ActionColumn column) => column switch
    {
        ActionColumn.Owner => RowField.Owner,
        ActionColumn.DueDate => RowField.DueDate,
        ActionColumn.Priority => RowField.Priority,
        ActionColumn.Status or ActionColumn.Done => RowField.Status,
        ActionColumn.Type => RowField.Type,
        ActionColumn.Link => RowField.Link,
        ActionColumn.Note => RowField.Note,
        _ => null,
    };

    private bool IsNone(TextSpan item) => item.Length < 12 && ActionLineReader.IsNothing(item.In(text).TrimEnd('.'));
}
