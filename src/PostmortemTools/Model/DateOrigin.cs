namespace PostmortemTools;

/// <summary>Where in a document the day of the incident was found.</summary>
public enum DateOrigin
{
    /// <summary>A labelled line: <c>**Date:** 2024-01-15</c>.</summary>
    Field,

    /// <summary>A table of such values.</summary>
    Table,

    /// <summary>A section of its own.</summary>
    Section,

    /// <summary>The data at the head of the file.</summary>
    FrontMatter,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The text near the beginning; a guess.</summary>
    Prose,

    /// <summary>The first event of the timeline; a guess.</summary>
    FirstEvent,

    /// <summary>The name of the file; a guess.</summary>
    FileName,
}
