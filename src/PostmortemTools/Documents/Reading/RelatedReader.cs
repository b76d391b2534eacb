using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>Reads the other incidents that a document names: an item each.</summary>
internal static class RelatedReader
{
    /// <summary>Reads a section and those within it.</summary>
    public static void Read(string text, OutlineSection section, Action<RelatedIncident, RowPlace> add)
    {
        foreach (Block block in section.Blocks.Concat(section.Within().Where(inner => !inner.IsTaken).SelectMany(inner => inner.Blocks)))
        {
            if (block is TableBlock table)
            {
                new RelatedTable(text, table).Read(add);
            }

            if (block is not ListBlock list)
            {
                continue;
            }

            for (int i = 0; i < list.Children.Count; i++)
            {
                if (RowFinder.Item(text, list, i) is { } place && !place.Item.IsEmpty && !SourceText.IsPlaceholder(text, place.Item))
                {
                    place[RowField.Text] = new Slot(place.Item, InlinePlace.Paragraph);
                    add(RelatedText.Read(SourceText.OneLine(text, place.Item)), place);
                }
            }
        }
    }
}
