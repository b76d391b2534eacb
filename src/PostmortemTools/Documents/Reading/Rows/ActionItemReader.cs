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
internal sealed class ActionItemReader
{
    private readonly string text;
    private readonly bool mayBeOurs;
    private readonly ActionItemCells cells;
    private readonly ActionEntries entries;
    private readonly ActionRuns runs;
    private readonly ActionBlocks blocks;

    /// <summary>Begins to read.</summary>
    /// <param name="text">The document.</param>
    /// <param name="dues">Reads the days on which they are due.</param>
    /// <param name="people">Whom the document names.</param>
    /// <param name="mayBeOurs">Whether one of our templates may have made the document: then the action stands alone in its cell, whatever its words.</param>
    public ActionItemReader(string text, DueDates dues, KnownPeople people, bool mayBeOurs = false)
    {
        (this.text, this.mayBeOurs) = (text, mayBeOurs);
        cells = new ActionItemCells(text, dues, people);
        ActionFields fields = new(text, cells);
        ActionLines lines = new(text, cells);
        entries = new ActionEntries(text, cells, fields, lines);
        runs = new ActionRuns(text, cells, fields);
        blocks = new ActionBlocks(text, fields, entries, lines, List);
    }

    /// <summary>Reads a section and the groups within it.</summary>
    public void Read(OutlineSection section, Action<ActionItem, RowPlace> add)
    {
        List<(OutlineSection Group, RowLabel? Label, ActionItemType? Type, bool IsItem)> groups = [];
        Collect(section, null, null, groups);
        foreach ((OutlineSection group, RowLabel? label, ActionItemType? type, bool isItem) in groups)
        {
            if (isItem)
            {
                (ActionItem item, RowPlace place) = entries.Heading(group);
                Grouped(item, place, label, type, add);
            }
            else if (group.Blocks.Exists(block => block is TableBlock table && ActionTable.IsOne(text, table)))
            {
                for (int i = 0; i < group.Blocks.Count; i++)
                {
                    if (group.Blocks[i] is TableBlock table)
                    {
                        ActionGroupName? name = i > 0 ? blocks.NameOf(group.Blocks[i - 1]) : null;
                        Table(table, (item, place) => Named(item, place, name, label, type, add));
                    }
                }
            }
            else
            {
                blocks.Read(group.Blocks, (item, place, name) => Named(item, place, name, label, type, add));
            }
        }
    }

    private void Collect(OutlineSection section, RowLabel? label, ActionItemType? type, List<(OutlineSection Group, RowLabel? Label, ActionItemType? Type, bool IsItem)> groups, bool? isProse = null)
    {
        groups.Add((section, label, type, IsItem: false));
        bool isAllProse = isProse ?? (section.Sections.Count > 0 && !entries.HasRows(section));
        HashSet<OutlineSection>? items = entries.Of(section, isAllProse);
        foreach (OutlineSection inner in section.Sections)
        {
            string heading = inner.Title.In(text);
            if (items?.Contains(inner) == true)
            {
                groups.Add((inner, label, type, IsItem: true));
            }
            else if (!inner.IsTaken && heading.IndexOf("checklist", StringComparison.OrdinalIgnoreCase) < 0)
            {
                Collect(inner, LabelOf(heading, new TextSpan(inner.Start, inner.BodyStart)) ?? label, TypeOf(heading) ?? type, groups, isAllProse);
            }
        }
    }

    /// <summary>The name of a group as it gives its items a status; null where it gives them none.</summary>
    private static RowLabel? LabelOf(string name, TextSpan lines) => StatusMarks.ReadHeading(name) is { } status ? new RowLabel(status, lines) : null;

    private static ActionItemType? TypeOf(string name) => ActionTypeWords.Find(name);

    private static void Named(ActionItem item, RowPlace place, ActionGroupName? name, RowLabel? label, ActionItemType? type, Action<ActionItem, RowPlace> add) =>
        Grouped(item, place, (name is null ? null : LabelOf(name.Name, name.Lines)) ?? label, (name is null ? null : TypeOf(name.Name)) ?? type, add);

    private static void Grouped(ActionItem item, RowPlace place, RowLabel? label, ActionItemType? type, Action<ActionItem, RowPlace> add)
    {
        // A box that is not ticked says less than a heading that says "done".
        if (item.Status is null || (label is not null && place[RowField.Status] is null && item.Status == ActionItemStatus.Planned))
        {
            item.Status = item.StatusText is null ? label?.Status ?? item.Status : item.Status;
        }

        item.Type ??= type;
        place.Label ??= label;
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
        if (runs.Are(list))
        {
            runs.Read(list, add);
            return;
        }

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
            if (block.Children.Count > 1)
            {
                entries.Below(block.Children, 1, place, item, withNote: false);
            }

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
        item.Children.Count > 1 && item.Box.IsEmpty && item.Children.Exists(block => block is ListBlock nested && nested.Children.Exists(inner => inner is ItemBlock below && (!below.Box.IsEmpty || IsGroup(below))))
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

        rows.ForEach(row => Grouped(row.Item, row.Place, LabelOf(name, default), TypeOf(name), add));
    }

    private bool IsNone(TextSpan item) => item.Length < 12 && ActionLineReader.IsNothing(item.In(text).TrimEnd('.'));
}
