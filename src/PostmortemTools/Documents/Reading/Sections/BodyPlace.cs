using PostmortemTools.Documents.Reading.Fields;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Sections;

/// <summary>Where a text of blocks stands: below a heading, in one piece or several, or behind a label.</summary>
internal sealed class BodyPlace
{
    /// <summary>The pieces, in order, without white space around them; one that is empty where there is room for a text and none is written.</summary>
    public required IReadOnlyList<TextSpan> Pieces { get; init; }

    /// <summary>What stands at the beginning of the document before any section and belongs to the text, too; empty where nothing does.</summary>
    public TextSpan Opening { get; init; }

    /// <summary>The section; null where the text stands behind a label or at the beginning of the document.</summary>
    public OutlineSection? Section { get; init; }

    /// <summary>The label; null where the text stands below a heading.</summary>
    public FieldPlace? Field { get; init; }

    /// <summary>The level of the heading that the text stands under.</summary>
    public int Level { get; init; }
}
