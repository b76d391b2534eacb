namespace PostmortemTools.Documents.Reading.Places;

/// <summary>What a row of a list is in the document.</summary>
internal enum RowShape
{
    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A heading and what stands below it.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>One of several lines of a paragraph, or a part of a line before a break.</summary>
    Line,

    /// <summary>A label in front of a list of values: it is no row that can be copied.</summary>
    Field,
}
