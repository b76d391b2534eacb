namespace PostmortemTools.Evidence;

/// <summary>What the caller knows and the evidence does not say.</summary>
internal sealed class EvidenceOptions
{
    /// <summary>The zone of times that name none: an IANA name.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Called for a time that names no zone; null where the caller said the zone.</summary>
    public Action? ZoneAssumed { get; init; }

    /// <summary>The day of the incident, for times without a date; null where the caller did not say.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The source that every event gets, whatever the evidence says; empty for none, null where the caller did not say.</summary>
    public string? Source { get; init; }

    /// <summary>The source of an event: what the caller said, else what the evidence says, else the given one.</summary>
    public string? SourceOf(string? written, string otherwise) => (Source ?? written ?? otherwise) is { Length: > 0 } source ? source : null;
}
