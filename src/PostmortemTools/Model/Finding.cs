namespace PostmortemTools;

/// <summary>Something that went well or wrong, was lucky, was learned, or keeps the incident from coming back.</summary>
public sealed class Finding
{
    /// <summary>The finding in a few words, as inline text.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>What about it, as inline text; null where the title says it all.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is done; only a prevention can be. Null where it is not a thing to tick.</summary>
    public bool? Done { get; set; }

    /// <summary>Title and description.</summary>
    public override string ToString() => string.IsNullOrEmpty(Description) ? Title : $"{Title}: {Description}";
}
