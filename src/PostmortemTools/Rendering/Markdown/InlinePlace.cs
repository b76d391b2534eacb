namespace PostmortemTools.Rendering.Markdown;

/// <summary>Where in a line of Markdown a text lands: decides what in it would change the structure, or be read as something else.</summary>
[Flags]
internal enum InlinePlace : ushort
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

    /// <summary>In a list of names with commas between them.</summary>
    Listed = 32,

    /// <summary>Before a colon and a blank.</summary>
    Label = 64,

    /// <summary>Where a finding begins, which may have a mark (<c>✅</c>) before it.</summary>
    Finding = 128,

    /// <summary>Beside or between parentheses of the line: one in the text that has no partner is escaped.</summary>
    Parentheses = 256,

    /// <summary>Where any parenthesis would be taken for one of the line's.</summary>
    NoParentheses = 512,

    /// <summary>The only thing in a list item; an empty item would be taken for something else.</summary>
    ListItem = 1024,

    /// <summary>Where a bracket at the beginning would be taken for one of the line's: a date, a link, a definition.</summary>
    NoBracket = 2048,

    /// <summary>In a line of a block of code, where nothing is escaped.</summary>
    Code = 4096,
}
