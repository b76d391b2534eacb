namespace PostmortemTools.Review;

/// <summary>By what a document is reviewed.</summary>
internal sealed record ReviewOptions
{
    /// <summary>The day on which it is asked: what is overdue depends on it.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>The zone that times without one are in, where the house has settled that; null where it has not.</summary>
    public string? TimeZone { get; init; }

    /// <summary>How much a rule matters in this house; null where the house does not say.</summary>
    public Func<string, DiagnosticSeverity?> Severity { get; init; } = _ => null;
}
