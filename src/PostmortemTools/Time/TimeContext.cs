namespace PostmortemTools.Time;

/// <summary>What a time that is typed without a date or a zone is understood by.</summary>
internal sealed class TimeContext
{
    /// <summary>The document's zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The day of the incident, or null.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The time of the event added before, or null.</summary>
    public DateTimeOffset? Previous { get; init; }
}
