using System.Runtime.CompilerServices;
using PostmortemTools.Archive.Measuring;
using Xunit;

namespace PostmortemTools.Tests.Archive.Measuring;

public sealed class PostmortemMeasureTests
{
    private static readonly DateTime Today = new(2024, 6, 30);

    private static readonly DateTimeOffset Noon = new(2024, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Times_are_those_of_the_milestones_and_unknown_where_one_is_missing()
    {
        Postmortem full = new();
        full.Milestones.Started = Noon;
        full.Milestones.Detected = Noon.AddMinutes(5);
        full.Milestones.Acknowledged = Noon.AddMinutes(7);
        full.Milestones.Mitigated = Noon.AddMinutes(25);
        full.Milestones.Resolved = Noon.AddMinutes(65);
        Postmortem half = new() { Timeline = [new() { Time = Noon, Description = "Alert: HighErrorRate" }, new() { Time = Noon.AddMinutes(20), Description = "All systems recovered" }] };

        PostmortemMeasurement row = Assert.Single(Measured([], full, half, new Postmortem()));
        Assert.Equal(3, row.Count);
        Assert.Equal((1, 2, TimeSpan.FromMinutes(5)), (row.TimeToDetect.Count, row.TimeToDetect.Unknown, row.TimeToDetect.Median));
        Assert.Equal((1, 2, TimeSpan.FromMinutes(2)), (row.TimeToAcknowledge.Count, row.TimeToAcknowledge.Unknown, row.TimeToAcknowledge.Median));
        Assert.Equal((1, 2, TimeSpan.FromMinutes(20)), (row.TimeToMitigate.Count, row.TimeToMitigate.Unknown, row.TimeToMitigate.Median));
        Assert.Equal((2, 1, TimeSpan.FromMinutes(40)), (row.TimeToResolve.Count, row.TimeToResolve.Unknown, row.TimeToResolve.Median));
        Assert.Equal((1, 2, TimeSpan.FromMinutes(65)), (row.Duration.Count, row.Duration.Unknown, row.Duration.Median));
    }

    [Fact]
    public void Milestones_the_wrong_way_round_are_unknown()
    {
        Postmortem turned = new();
        turned.Milestones.Started = Noon;
        turned.Milestones.Detected = Noon.AddMinutes(-5);
        DurationStatistics detect = Assert.Single(Measured([], turned)).TimeToDetect;
        Assert.Equal((0, 1, null), (detect.Count, detect.Unknown, detect.Mean));
    }

    [Fact]
    public void No_postmortem_is_one_row_of_nothing_and_no_group()
    {
        PostmortemMeasurement row = Assert.Single(Measured([]));
        Assert.Equal((0, 0, 0, null, 0, "(all)", Today), (row.Count, row.TimeToDetect.Count, row.TimeToDetect.Unknown, row.TimeToDetect.Mean, row.ActionItems.Total, row.Group, row.AsOf));
        Assert.Empty(Measured([PostmortemGrouping.Severity]));
    }

    [Fact]
    public void Postmortems_with_the_same_id_are_two()
    {
        Postmortem incident = new() { Id = "x" };
        Assert.Equal(2, Assert.Single(Measured([], incident, incident)).Count);
    }

    [Theory]
    [InlineData(PostmortemGrouping.Severity, "P0 (Emergency)=1 Critical=1 P1=2 P2 (High)=1 blue=1 (unknown)=1")]
    [InlineData(PostmortemGrouping.Service, "api=3 Checkout=2 (unknown)=3")]
    [InlineData(PostmortemGrouping.Month, "2023-12=1 2024-01=2 2024-03=1 2024-04=1 2024-10=1 (unknown)=1")]
    [InlineData(PostmortemGrouping.Quarter, "2023-Q4=1 2024-Q1=3 2024-Q2=1 2024-Q4=1 (unknown)=1")]
    [InlineData(PostmortemGrouping.Year, "2023=1 2024=5 (unknown)=1")]
    [InlineData(PostmortemGrouping.Status, "Draft=1 In Review=1 Complete=2 (unknown)=3")]
    public void Groups_come_in_their_order_the_unknown_last(PostmortemGrouping by, string expected) =>
        Assert.Equal(expected, string.Join(" ", Measured([by], Archive).Select(row => $"{row.Group}={row.Count}")));

    [Fact]
    public void Several_make_a_group_of_each_combination_that_occurs() => Assert.Equal(
        [
            "P0 (Emergency), 2024-Q1, api=1", "P0 (Emergency), 2024-Q1, Checkout=1", "Critical, (unknown), (unknown)=1", "P1, 2023-Q4, (unknown)=1", "P1, 2024-Q1, api=1",
            "P2 (High), 2024-Q2, (unknown)=1", "blue, 2024-Q4, Checkout=1", "(unknown), 2024-Q1, api=1",
        ],
        Measured([PostmortemGrouping.Severity, PostmortemGrouping.Quarter, PostmortemGrouping.Severity, PostmortemGrouping.Service], Archive[..6].Append(new Postmortem { Severity = new Severity("Critical") }))
            .Select(row => $"{row.Group}={row.Count}"));

    [Fact]
    public void A_row_has_the_values_of_its_group_and_null_for_what_was_not_asked_for()
    {
        PostmortemMeasurement row = Measured([PostmortemGrouping.Quarter, PostmortemGrouping.Severity], Archive)[0];
        Assert.Equal(("2023-Q4", new Severity("P1"), null, null, null, null), (row.Quarter, row.Severity, row.Service, row.Month, row.Year, row.Status));
        Assert.Equal([PostmortemGrouping.Quarter, PostmortemGrouping.Severity], row.By);
        Assert.Equal("2023-Q4, P1", row.ToString());
    }

    [Fact]
    public void A_service_that_is_named_twice_counts_once_and_a_blank_one_not_at_all() => Assert.Equal(
        ["api=1"], Measured([PostmortemGrouping.Service], new Postmortem { Services = ["api", " API ", "", null!] }).Select(row => $"{row.Group}={row.Count}"));

    [Fact]
    public void No_postmortem_is_kept()
    {
        PostmortemMeasure measure = new([PostmortemGrouping.Severity, PostmortemGrouping.Service, PostmortemGrouping.Month], Today);
        List<WeakReference> added = [.. Enumerable.Range(0, 20).Select(_ => Add(measure))];
        GC.Collect();
        Assert.DoesNotContain(added, reference => reference.IsAlive);
        Assert.Equal(20, measure.Results().Sum(row => row.Count));
    }

    private static Postmortem[] Archive =>
    [
        Incident("P1", "2024-01-31", PostmortemStatus.Complete, "api"),
        Incident("P1 (Total loss)", "2023-12-31", PostmortemStatus.InReview),
        Incident("P0", "2024-03-31", PostmortemStatus.Draft, "Checkout", "api"),
        Incident("P2", "2024-04-01", null),
        Incident("blue", "2024-10-01", null, "checkout"),
        Incident(null, "2024-01-01", PostmortemStatus.Complete, "API"),
        Incident("Critical", null, null),
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Add(PostmortemMeasure measure)
    {
        Postmortem incident = Incident("P1", "2024-01-31", PostmortemStatus.Complete, "api", "web");
        incident.Services.RemoveAt(1);
        measure.Add(incident);
        return new WeakReference(incident);
    }

    private static Postmortem Incident(string? severity, string? date, PostmortemStatus? status, params string[] services) => new()
    {
        Severity = severity is null ? null : Severity.Parse(severity),
        Date = date is null ? null : DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        Status = status,
        Services = [.. services],
    };

    private static List<PostmortemMeasurement> Measured(PostmortemGrouping[] by, params IEnumerable<Postmortem> postmortems)
    {
        PostmortemMeasure measure = new(by, Today.AddHours(23));
        foreach (Postmortem postmortem in postmortems)
        {
            measure.Add(postmortem);
        }

        return [.. measure.Results()];
    }
}
