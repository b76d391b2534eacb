using Xunit;

namespace PostmortemTools.Tests.Model;

public sealed class MilestoneTests
{
    private static readonly DateTimeOffset Noon = new(2024, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("First CloudWatch alarm: HighErrorRate", MilestoneKind.Detected)]
    [InlineData("PagerDuty alert sent to on-call", MilestoneKind.Detected)]
    [InlineData("On-call engineer paged", MilestoneKind.Detected)]
    [InlineData("Customers reported failing logins", MilestoneKind.Detected)]
    [InlineData("Jane acknowledges, begins investigation", MilestoneKind.Acknowledged)]
    [InlineData("Incident declared", MilestoneKind.Acknowledged)]
    [InlineData("Identified: Database connection pool at 100%", MilestoneKind.Identified)]
    [InlineData("Root cause found: expired certificate", MilestoneKind.Identified)]
    [InlineData("Rollback complete, connections dropping", MilestoneKind.Mitigated)]
    [InlineData("Hotfix deployed", MilestoneKind.Mitigated)]
    [InlineData("All systems recovered, incident closed", MilestoneKind.Resolved)]
    [InlineData("Incident resolved", MilestoneKind.Resolved)]
    [InlineData("Outage begins", MilestoneKind.Started)]
    [InlineData("Users begin to see errors", MilestoneKind.Started)]
    public void Words_of_the_timeline_say_a_milestone(string text, MilestoneKind expected)
    {
        Postmortem postmortem = With(text);
        Assert.Equal([expected], postmortem.Milestones.Inferred);
        Assert.Equal(Noon, postmortem.Milestones[expected]);
        Assert.Empty(postmortem.Milestones.Stated);
    }

    [Theory]
    [InlineData("v2.3.4 deployed to production")]
    [InlineData("Attempted: Kill long-running queries (no effect)")]
    [InlineData("Decision: Rollback to v2.3.3")]
    [InlineData("Rollback initiated")]
    [InlineData("Error rate returning to normal")]
    [InlineData("Postmortem meeting scheduled")]
    [InlineData("Cause not identified yet")]
    [InlineData("Issue is not resolved")]
    [InlineData("Service partially restored")]
    [InlineData("No alert fired")]
    [InlineData("Status page updated")]
    [InlineData("DNS name resolved to the old address")]
    public void What_could_mean_something_else_says_none(string text) => Assert.Empty(With(text).Milestones.Inferred);

    [Fact]
    public void What_is_stated_goes_before_what_is_inferred()
    {
        Postmortem postmortem = With("Alert fired");
        postmortem.Milestones.Detected = Noon.AddMinutes(-5);
        Assert.Equal(Noon.AddMinutes(-5), postmortem.Milestones.Detected);
        Assert.Equal([MilestoneKind.Detected], postmortem.Milestones.Stated);
        Assert.Empty(postmortem.Milestones.Inferred);

        postmortem.Milestones.Detected = null;
        Assert.Equal(Noon, postmortem.Milestones.Detected);
        Assert.Empty(postmortem.Milestones.Stated);
    }

    [Fact]
    public void A_reopened_incident_is_resolved_when_it_is_resolved_last()
    {
        Postmortem postmortem = With("Incident resolved", "Errors are back", "Incident resolved");
        Assert.Equal(Noon.AddMinutes(2), postmortem.Milestones.Resolved);
    }

    [Fact]
    public void An_event_without_a_known_time_says_nothing()
    {
        Postmortem postmortem = new() { Timeline = { new TimelineEvent { TimeText = "later", Description = "Incident resolved" } } };
        Assert.Null(postmortem.Milestones.Resolved);
    }

    [Fact]
    public void Metrics_are_the_times_between_milestones()
    {
        Postmortem postmortem = new();
        postmortem.Milestones.Started = Noon;
        postmortem.Milestones.Detected = Noon.AddMinutes(17);
        postmortem.Milestones.Acknowledged = Noon.AddMinutes(20);
        postmortem.Milestones.Mitigated = Noon.AddMinutes(32);
        postmortem.Milestones.Resolved = Noon.AddMinutes(42);
        Assert.Equal(TimeSpan.FromMinutes(17), postmortem.Metrics.TimeToDetect);
        Assert.Equal(TimeSpan.FromMinutes(3), postmortem.Metrics.TimeToAcknowledge);
        Assert.Equal(TimeSpan.FromMinutes(15), postmortem.Metrics.TimeToMitigate);
        Assert.Equal(TimeSpan.FromMinutes(25), postmortem.Metrics.TimeToResolve);
        Assert.Equal(TimeSpan.FromMinutes(42), postmortem.Metrics.Duration);
    }

    [Fact]
    public void A_metric_without_both_its_milestones_is_null()
    {
        Postmortem postmortem = new();
        postmortem.Milestones.Detected = Noon;
        Assert.Null(postmortem.Metrics.TimeToDetect);
        Assert.Null(postmortem.Metrics.TimeToResolve);
        Assert.Null(postmortem.Metrics.Duration);
    }

    [Fact]
    public void A_metric_is_never_negative()
    {
        Postmortem postmortem = new();
        postmortem.Milestones.Started = Noon;
        postmortem.Milestones.Detected = Noon.AddMinutes(-1);
        postmortem.Milestones.Resolved = Noon.AddMinutes(-2);
        Assert.Null(postmortem.Metrics.TimeToDetect);
        Assert.Null(postmortem.Metrics.TimeToResolve);
        Assert.Null(postmortem.Metrics.Duration);
    }

    private static Postmortem With(params string[] texts)
    {
        Postmortem postmortem = new();
        postmortem.Timeline.AddRange(texts.Select((text, index) => new TimelineEvent { Time = Noon.AddMinutes(index), Description = text }));
        return postmortem;
    }
}
