using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>Tells a text at the beginning of a document, below no heading of its own, that sums up what follows from a line or two that do not.</summary>
internal static class OpeningProse
{
    private const int Shortest = 40;

    /// <summary>Whether some blocks are such a text.</summary>
    public static bool IsOne(IEnumerable<Block> blocks) => blocks.Any(block => block is ParagraphBlock paragraph && paragraph.End - paragraph.Start >= Shortest);
}
