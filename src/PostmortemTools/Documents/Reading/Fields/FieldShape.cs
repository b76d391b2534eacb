namespace PostmortemTools.Documents.Reading.Fields;

/// <summary>In what form a document says a field.</summary>
internal enum FieldShape
{
    /// <summary>A line of a paragraph: <c>**Date:** 2024-01-15</c>.</summary>
    Line,

    /// <summary>An item of a list: <c>- **Date:** 2024-01-15</c>.</summary>
    ListItem,

    /// <summary>A row of a table whose first cell is the label.</summary>
    TableRow,

    /// <summary>A column of a table with one row.</summary>
    TableColumn,

    /// <summary>A section: the label is its heading, the value what stands below it.</summary>
    Section,

    /// <summary>Names below their label or heading, an item of a list each.</summary>
    List,

    /// <summary>A list below its label or heading of all values that there are, with a box each; the one that is ticked is meant.</summary>
    Choice,

    /// <summary>A heading that has its value behind a colon: <c>## Owner: @jane</c>.</summary>
    Heading,
}
