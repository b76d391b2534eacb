namespace PostmortemTools;

/// <summary>A part of a postmortem that the model has no place of its own for, kept in order.</summary>
public sealed class Section
{
    /// <summary>The heading, as inline text.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>What stands below it before any sub-section, in Markdown; null where nothing does.</summary>
    public string? Body { get; set; }

    /// <summary>The heading's level: 2 for a section of the document, 3 and more for those within.</summary>
    public int Level { get; set; } = 2;

    /// <summary>The sections within this one.</summary>
    public List<Section> Sections { get; set => field = value ?? []; } = [];

    /// <summary>The heading.</summary>
    public override string ToString() => Title;
}
