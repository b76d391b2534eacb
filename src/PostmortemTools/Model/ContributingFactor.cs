namespace PostmortemTools;

/// <summary>Something that made the incident possible, likelier or worse.</summary>
public sealed class ContributingFactor
{
    /// <summary>The factor in a few words, as inline text.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>What about it, as inline text; null where the title says it all.</summary>
    public string? Description { get; set; }

    /// <summary>Particulars, each inline text.</summary>
    public List<string> Details { get; set => field = value ?? []; } = [];

    /// <summary>Title and description.</summary>
    public override string ToString() => string.IsNullOrEmpty(Description) ? Title : $"{Title}: {Description}";
}
