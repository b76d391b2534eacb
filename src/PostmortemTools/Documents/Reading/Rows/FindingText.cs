using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>What an item of a list of findings says.</summary>
internal sealed class FindingText
{
    /// <summary>The finding in a few words.</summary>
    public string Title { get; set; } = "";

    /// <summary>What about it; null where the title says it all.</summary>
    public string? Description { get; set; }

    /// <summary>The mark before it; empty where there is none.</summary>
    public TextSpan Mark { get; set; }

    /// <summary>What is nested in it.</summary>
    public List<string> Details { get; } = [];
}
