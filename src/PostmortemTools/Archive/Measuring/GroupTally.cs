namespace PostmortemTools.Archive.Measuring;

/// <summary>Counts the postmortems of one group, and keeps a few numbers of each and no postmortem.</summary>
/// <param name="group">The group.</param>
/// <param name="asOf">The day that is asked about.</param>
internal sealed class GroupTally(Group group, DateTime asOf)
{
    private readonly Sample detect = new();
    private readonly Sample acknowledge = new();
    private readonly Sample mitigate = new();
    private readonly Sample resolve = new();
    private readonly Sample duration = new();
    private readonly ActionItemTally actionItems = new(asOf);
    private int count;

    /// <summary>Counts one more.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="metrics">Its metrics, which are costly to compute.</param>
    public void Add(Postmortem postmortem, PostmortemMetrics metrics)
    {
        count++;
        detect.Add(metrics.TimeToDetect?.Ticks);
        acknowledge.Add(metrics.TimeToAcknowledge?.Ticks);
        mitigate.Add(metrics.TimeToMitigate?.Ticks);
        resolve.Add(metrics.TimeToResolve?.Ticks);
        duration.Add(metrics.Duration?.Ticks);
        actionItems.Add(postmortem);
    }

    /// <summary>What they come to.</summary>
    /// <param name="by">What the group is made by.</param>
    /// <param name="labels">What the levels of severity are called.</param>
    public PostmortemMeasurement Result(IReadOnlyList<PostmortemGrouping> by, SeverityLabels labels) => new()
    {
        By = by,
        Severity = group.Severity is { } severity ? labels.Of(severity) : null,
        Service = group.Service,
        Month = group.Month,
        Quarter = group.Quarter,
        Year = group.Year,
        Status = group.Status,
        Count = count,
        TimeToDetect = detect.Durations(),
        TimeToAcknowledge = acknowledge.Durations(),
        TimeToMitigate = mitigate.Durations(),
        TimeToResolve = resolve.Durations(),
        Duration = duration.Durations(),
        ActionItems = actionItems.Result(),
        AsOf = asOf,
    };
}
