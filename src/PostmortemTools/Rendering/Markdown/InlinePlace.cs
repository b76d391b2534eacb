namespace PostmortemTools.Rendering.Markdown;

/// <summary>Where in a line of Markdown a text lands: decides what in it would change the structure.</summary>
[Flags]
internal enum InlinePlace
{
    /// <summary>Within a paragraph, behind other text.</summary>
    Paragraph = 0,

    /// <summary>Where a block begins: the first thing in a line or in a list item.</summary>
    BlockStart = 1,

    /// <summary>Between <c>**</c> and <c>**</c>.</summary>
    Bold = 2,

    /// <summary>In a heading.</summary>
    Heading = 4,

    /// <summary>In a cell of a table.</summary>
    TableCell = 8,

    /// <summary>Between the brackets of a link.</summary>
    LinkText = 16,
}
