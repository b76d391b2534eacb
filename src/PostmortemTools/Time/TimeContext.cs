namespace PostmortemTools.Time;

/// <summary>What a time that says too little is read against.</summary>
internal sealed class TimeContext
{
    /// <summary>The zone of a time that names none: the document's.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The postmortem's date; null where it has none.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The time of the event that was added before; null where this is the first.</summary>
    public DateTimeOffset? Previous { get; init; }
}
