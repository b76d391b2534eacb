using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Fields;

/// <summary>Finds the value of a field whose label or heading has a list below it: a name in each item, or the value that is ticked among all that there are.</summary>
internal static class FieldLists
{
    /// <summary>Fields that have several values.</summary>
    private static readonly HashSet<FieldKind> Several = [FieldKind.Authors, FieldKind.Services, FieldKind.Tags, FieldKind.RelatedIncidents];

    /// <summary>The field; null where the list is none that says it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="kind">What the label says.</param>
    /// <param name="shape">In what form the field stands if the list has only one item.</param>
    /// <param name="label">The label.</param>
    /// <param name="list">The list.</param>
    /// <param name="lines">The whole lines that go when the field goes.</param>
    public static FieldPlace? Of(string text, FieldKind kind, FieldShape shape, TextSpan label, ListBlock list, TextSpan lines)
    {
        List<RowPlace> items = [];
        for (int i = 0; i < list.Children.Count; i++)
        {
            if (list.Children[i] is not ItemBlock { Children: [ParagraphBlock only] } || FieldLabel.TryRead(text, only.Start, only.End, out _) || RowFinder.Item(text, list, i) is not { Item.IsEmpty: false } item)
            {
                return null;
            }

            items.Add(item);
        }

        if (items.TrueForAll(item => !item.Box.IsEmpty))
        {
            return items.FindAll(item => text[item.Box.Start + 1] != ' ') switch
            {
                [] when items.Count > 1 => Place(FieldShape.Choice, new TextSpan(items[0].Item.Start, items[0].Item.Start)) with { Items = items, Parts = [] },
                [var ticked] => Place(FieldShape.Choice, ticked.Item) with { Items = items },
                _ => null,
            };
        }

        if (items.Exists(item => !item.Box.IsEmpty))
        {
            return null;
        }

        return Several.Contains(kind) ? Place(FieldShape.List, new TextSpan(items[0].Item.Start, items[items.Count - 1].Item.End)) with { Parts = items.ConvertAll(item => item.Item), Items = items }
            : items.Count == 1 ? Place(shape, items[0].Item)
            : null;

        FieldPlace Place(FieldShape form, TextSpan value) => new(kind, form, label, new Slot(value, InlinePlace.Paragraph), lines) { Parts = [value] };
    }
}
