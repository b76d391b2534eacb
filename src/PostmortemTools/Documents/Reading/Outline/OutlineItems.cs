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
    private const int Longest = 60;

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
                    (found ??= [])[item] = new OutlineLabel(kind, span);
                    hasMember |= OutlineLabels.MayBe(kind);
                }
            }
        }

        return hasMember && found!.Count >= Fewest ? found : null;
    }

    /// <summary>The words of the first line of an item, where it is nothing but a label.</summary>
    private static TextSpan? LabelOf(string text, ItemBlock item)
    {
        if (!item.Box.IsEmpty || item.Children.Count == 0 || item.Children[0] is not ParagraphBlock { LineCount: 1 } paragraph)
        {
            return null;
        }

        TextSpan line = paragraph.LineAt(0);
        if (line.Length is < 5 or > Longest)
        {
            return null;
        }

        int end = text[line.End - 1] is ':' or '：' ? line.End - 1 : line.End;
        bool isBold = end - line.Start > 4 && string.CompareOrdinal(text, line.Start, "**", 0, 2) == 0 && text.IndexOf("**", line.Start + 2, end - line.Start - 2, StringComparison.Ordinal) == end - 2;
        if (isBold)
        {
            int last = text[end - 3] is ':' or '：' ? end - 3 : end - 2;
            return new TextSpan(line.Start + 2, last).Trim(text);
        }

        bool isPlain = end < line.End && char.IsLetter(text[line.Start]) && text.IndexOf(text[end], line.Start, line.Length) == end;
        return isPlain ? new TextSpan(line.Start, end) : null;
    }
}
