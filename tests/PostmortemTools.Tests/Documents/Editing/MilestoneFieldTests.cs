using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Milestones, and the day of the incident, that stand among the fields are changed there.</summary>
public sealed class MilestoneFieldTests
{
    private const string Text = "# Login failed\n\n**Date**: 2024-01-01\n**Started**: 2024-01-01 09:00 UTC\n**Detected**: 09:10\n**Resolved**: 2024-01-01 10:00 UTC\n";

    [Theory]
    [InlineData("2024-01-01 09:20", "**Detected**: 09:20")]
    [InlineData("2024-01-02 09:20", "**Detected**: 2024-01-02 09:20")]
    public void A_milestone_is_changed_in_its_line(string time, string expected) =>
        Assert.Equal(Text.Replace("**Detected**: 09:10", expected, StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Milestones.Detected = Moment(time)));

    [Fact]
    public void A_milestone_that_is_taken_back_takes_its_line_with_it() =>
        Assert.Equal(Text.Replace("**Detected**: 09:10\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Milestones.Detected = null));

    [Fact]
    public void Another_one_is_held_alone() =>
        Assert.Equal("---\nmilestones:\n  mitigated: 2024-01-01T09:30:00Z\n---\n\n" + Text, EditedDocument.Change(Text, pm => pm.Milestones.Mitigated = Moment("2024-01-01 09:30")));

    [Fact]
    public void A_moment_keeps_its_zone() => Assert.Equal(
        "# Login failed\n\n**Incident start**: 2024-11-04 09:00 CET\n",
        EditedDocument.Change("# Login failed\n\n**Incident start**: 2024-11-04 07:55 CET\n", pm => pm.Milestones.Started = Moment("2024-11-04 08:00")));

    [Fact]
    public void A_day_that_a_milestone_says_is_changed_in_its_line() => Assert.Equal(
        "# Login failed\n\n**Incident start**: 2024-11-05 07:55 CET\n\n## Timeline\n\n- 08:00 One\n",
        EditedDocument.Change("# Login failed\n\n**Incident start**: 2024-11-04 07:55 CET\n\n## Timeline\n\n- 08:00 One\n", pm => pm.Date = new DateTime(2024, 11, 5)));

    private static DateTimeOffset Moment(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
