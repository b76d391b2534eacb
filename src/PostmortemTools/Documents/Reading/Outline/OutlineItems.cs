using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>
/// Finds the items that stand for headings: in some houses a document is one list, <c>- **Key events**</c> with the events nested in it,
/// <c>- **Review actions**:</c> with the actions. Only what stands before any heading but the title counts.
/// </summary>
internal static class OutlineItems
{
    /// <summary>One such item alone may be anything.</summary>
    private const int Fewest = 2;

    /// <summary>The items and what they say; null where there are none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="headings">What headings mean.</param>
    public static Dictionary<ItemBlock, OutlineLabel>? Find(string text, List<Block> blocks, Headings headings)
    {
        Dictionary<ItemBlock, OutlineLabel>? found = null;
        bool hasMember = false;
        for (int i = 0; i < blocks.Count && blocks[i] is not HeadingBlock { Level: > 1 }; i++)
        {
            if (blocks[i] is not ListBlock list)
            {
                continue;
            }

            bool goesOn = i + 1 < blocks.Count && blocks[i + 1] is not HeadingBlock;
            for (int j = 0; j < list.Children.Count; j++)
            {
                ItemBlock item = (ItemBlock)list.Children[j];
                if (LabelOf(text, item) is { } span && (item.Children.Count > 1 || j + 1 < list.Children.Count || goesOn))
                {
                    SectionKind kind = headings.Find(text, span.Start, span.End);
                    (found ??= [])[item] = new OutlineLabel(kind, span, IsSection: true);
                    hasMember |= OutlineLabels.MayBe(kind);
                }
            }
        }

        return hasMember && found!.Count >= Fewest ? found : null;
    }

    /// <summary>The words of the first line of an item, where it is nothing but a label.</summary>
    private static TextSpan? LabelOf(string text, ItemBlock item) =>
        item is { Box.IsEmpty: true, Children: [ParagraphBlock { LineCount: 1 } paragraph, ..] } ? LabelLine.Words(text, paragraph.LineAt(0)) : null;
}
