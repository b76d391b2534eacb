namespace PostmortemTools;

/// <summary>One thing that happened, and when.</summary>
public sealed class TimelineEvent
{
    /// <summary>When it happened; null where that cannot be known.</summary>
    public DateTimeOffset? Time { get; set; }

    /// <summary>The time as it was written or typed; null where it came as a time already.</summary>
    public string? TimeText { get; set; }

    /// <summary>What happened, as inline text.</summary>
    public string Description { get; set => field = value ?? ""; } = "";

    /// <summary>What sort of event it is (<c>alert</c>, <c>deploy</c>, <c>decision</c>, ...); null where nobody said.</summary>
    public string? Kind { get; set; }

    /// <summary>Who did it, a person or a system; null where nobody said.</summary>
    public string? Actor { get; set; }

    /// <summary>The system that the event was read from (<c>PagerDuty</c>); null where a person typed it.</summary>
    public string? Source { get; set; }

    /// <summary>The event's id in <see cref="Source"/>: the same pair is never added twice. Null where it has none.</summary>
    public string? SourceId { get; set; }

    /// <summary>Where to read more; null where there is nothing.</summary>
    public string? Link { get; set; }

    /// <summary>The time as known, and the description.</summary>
    public override string ToString() => $"{(Time is { } time ? Iso.Format(time) : TimeText)} {Description}".Trim();
}
