namespace PostmortemTools.Archive.Measuring;

/// <summary>Measures postmortems one by one, all together or in groups, and keeps none of them.</summary>
internal sealed class PostmortemMeasure
{
    private readonly DateTime asOf;
    private readonly PostmortemGrouping[] by;
    private readonly Grouping grouping;
    private readonly SeverityLabels labels = new();
    private readonly SortedDictionary<Group, GroupTally> tallies;

    /// <summary>Creates a measure.</summary>
    /// <param name="by">What groups are made by; what is named twice counts once.</param>
    /// <param name="asOf">The day that is asked about.</param>
    public PostmortemMeasure(IEnumerable<PostmortemGrouping> by, DateTime asOf)
    {
        this.asOf = Iso.Day(asOf);
        this.by = [.. by.Distinct()];
        grouping = new Grouping(this.by);
        tallies = new SortedDictionary<Group, GroupTally>(new GroupOrder(this.by));
        if (this.by.Length == 0)
        {
            Tally(new Group());
        }
    }

    /// <summary>Measures one more.</summary>
    public void Add(Postmortem postmortem)
    {
        PostmortemMetrics metrics = postmortem.Metrics;
        if (postmortem.Severity is { } severity)
        {
            labels.Add(severity);
        }

        foreach (Group group in grouping.Of(postmortem))
        {
            Tally(group).Add(postmortem, metrics);
        }
    }

    /// <summary>What the groups come to, in their order; one row where nothing is grouped, even of no postmortem.</summary>
    public IEnumerable<PostmortemMeasurement> Results() => tallies.Values.Select(tally => tally.Result(by, labels));

    private GroupTally Tally(Group group)
    {
        if (!tallies.TryGetValue(group, out GroupTally? tally))
        {
            tally = new GroupTally(group, asOf);
            tallies.Add(group, tally);
        }

        return tally;
    }
}
