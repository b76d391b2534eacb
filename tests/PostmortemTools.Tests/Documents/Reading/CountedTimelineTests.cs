using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A timeline that counts from its beginning, and says when that was.</summary>
public sealed class CountedTimelineTests
{
    private const string Head = "# T\n\n**Date:** 2024-01-15\n\n## Timeline\n\n";

    [Theory]
    [InlineData("- **T+0m** (10:02 UTC) Deploy\n- **T+5m** Alarm\n")]
    [InlineData("- **T+0m (10:02 UTC)** Deploy\n- **T+5m** Alarm\n")]
    [InlineData("- T+0 (2024-01-15 10:02 UTC) Deploy\n- T+5m Alarm\n")]
    [InlineData("- T+0 (2024-01-15T10:02Z): Deploy\n- T+5m: Alarm\n")]
    [InlineData("- T0 = 10:02 UTC: Deploy\n- T+5 min: Alarm\n")]
    [InlineData("- T0 (10:02): Deploy\n- T+00:05: Alarm\n")]
    [InlineData("- T-0: 10:02 UTC - Deploy\n- T+5m - Alarm\n")]
    [InlineData("- T-0 (10:02 UTC) Deploy\n- T+5m Alarm\n")]
    [InlineData("| Time | Event |\n|---|---|\n| T+0 (10:02 UTC) | Deploy |\n| T+5m | Alarm |\n")]
    [InlineData("### T+0 (10:02 UTC)\n\nDeploy\n\n### T+5m\n\nAlarm\n")]
    [InlineData("- T+0 (10:02 UTC) Deploy\n- T+5m (10:07 UTC) Alarm\n")]
    public void The_others_count_from_it(string body) => Assert.Equal("2024-01-15 10:02 Deploy; 2024-01-15 10:07 Alarm", Document.Read(Head + body).Timeline);

    [Theory]
    [InlineData("T0 = 10:02 UTC\n\n- T+0 Deploy\n- T+5m Alarm\n")]
    [InlineData("T+0 (10:02 UTC)\n\n- T+0m Deploy\n- T+5m Alarm\n")]
    [InlineData("- T-0 = 10:02 UTC\n- T+0 Deploy\n- T+5m Alarm\n")]
    public void It_may_be_said_alone(string body) => Assert.Equal("2024-01-15 10:02 Deploy; 2024-01-15 10:07 Alarm", Document.Read(Head + body).Timeline);

    [Theory]
    [InlineData("- 09:50 UTC Merge\n- T+0 (10:02 UTC) Deploy\n- T+5m Alarm\n", "2024-01-15 09:50 Merge; 2024-01-15 10:02 Deploy; 2024-01-15 10:07 Alarm")]
    [InlineData("- T-12m (09:50 UTC) Merge\n- T+0 Deploy\n- T+5m Alarm\n", "2024-01-15 09:50 Merge; 2024-01-15 10:02 Deploy; 2024-01-15 10:07 Alarm")]
    [InlineData("- T+0 Deploy\n- T+5m Alarm\n", "? Deploy; ? Alarm")]
    [InlineData("- T+0 (see 10:02 below) Deploy\n- T+5m Alarm\n", "? (see 10:02 below) Deploy; ? Alarm")]
    [InlineData("- T+5m: 10 errors\n", "? 10 errors")]
    public void Nothing_else_is_the_beginning(string body, string expected) => Assert.Equal(expected, Document.Read(Head + body).Timeline);

    [Theory]
    [InlineData("- **T+0m** (10:02 UTC) Deploy\n", "- **T+0m** (10:12 UTC) Deploy\n")]
    [InlineData("- T0 = 10:02 UTC: Deploy\n", "- T0 = 10:12 UTC: Deploy\n")]
    public void It_is_changed_where_it_stands(string line, string expected) =>
        Assert.Equal(Head + expected, EditedDocument.Change(Head + line, pm => pm.Timeline[0].Time += TimeSpan.FromMinutes(10)));
}
