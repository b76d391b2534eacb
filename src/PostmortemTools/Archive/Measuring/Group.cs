namespace PostmortemTools.Archive.Measuring;

/// <summary>What the postmortems of one group have in common; null for what is unknown, or not asked for.</summary>
internal sealed record Group
{
    public Severity? Severity { get; init; }

    public string? Service { get; init; }

    public string? Month { get; init; }

    public string? Quarter { get; init; }

    public int? Year { get; init; }

    public PostmortemStatus? Status { get; init; }
}
