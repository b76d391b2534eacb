using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Reading;

/// <summary>What a house has settled that the reading of its documents needs.</summary>
internal sealed class ReadingOptions
{
    /// <summary>What holds where a house has settled nothing.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>What headings mean.</summary>
    public Headings Headings { get; init; } = Headings.BuiltIn;

    /// <summary>The zone of a document that states none, as an IANA name; null for UTC.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The house's own severity for one that was read.</summary>
    public Func<Severity, Severity> ResolveSeverity { get; init; } = severity => severity;
}
