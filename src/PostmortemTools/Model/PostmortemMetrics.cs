namespace PostmortemTools;

/// <summary>
/// How long things took. Each is the time between two milestones, null where one of them is unknown or they are the wrong
/// way round: never zero for unknown, never negative. Time to detect and duration count from the start of the impact;
/// time to acknowledge, mitigate and resolve from detection, as PagerDuty's analytics count from the trigger of the incident.
/// </summary>
public sealed class PostmortemMetrics
{
    internal PostmortemMetrics(IReadOnlyDictionary<MilestoneKind, DateTimeOffset> milestones)
    {
        TimeToDetect = Between(MilestoneKind.Started, MilestoneKind.Detected);
        TimeToAcknowledge = Between(MilestoneKind.Detected, MilestoneKind.Acknowledged);
        TimeToMitigate = Between(MilestoneKind.Detected, MilestoneKind.Mitigated);
        TimeToResolve = Between(MilestoneKind.Detected, MilestoneKind.Resolved);
        Duration = Between(MilestoneKind.Started, MilestoneKind.Resolved);

        TimeSpan? Between(MilestoneKind from, MilestoneKind to) =>
            milestones.TryGetValue(from, out DateTimeOffset start) && milestones.TryGetValue(to, out DateTimeOffset end) && end >= start ? end - start : null;
    }

    /// <summary>From <see cref="MilestoneKind.Started"/> to <see cref="MilestoneKind.Detected"/>.</summary>
    public TimeSpan? TimeToDetect { get; }

    /// <summary>From <see cref="MilestoneKind.Detected"/> to <see cref="MilestoneKind.Acknowledged"/>.</summary>
    public TimeSpan? TimeToAcknowledge { get; }

    /// <summary>From <see cref="MilestoneKind.Detected"/> to <see cref="MilestoneKind.Mitigated"/>.</summary>
    public TimeSpan? TimeToMitigate { get; }

    /// <summary>From <see cref="MilestoneKind.Detected"/> to <see cref="MilestoneKind.Resolved"/>.</summary>
    public TimeSpan? TimeToResolve { get; }

    /// <summary>From <see cref="MilestoneKind.Started"/> to <see cref="MilestoneKind.Resolved"/>.</summary>
    public TimeSpan? Duration { get; }
}
