using PostmortemTools.Tests.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Year;

/// <summary>A short version of what <c>-- year</c> of the benchmarks runs.</summary>
public sealed class SimulatedYearTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nobody_is_told_twice_or_in_quiet_hours_and_what_is_missed_is_reported(int seed)
    {
        using TemporaryFolder folder = new();
        SimulatedYear year = new(folder.Path, seed, items: 40, owners: 12, days: 30, crashes: 0.01);
        year.Run(days: 60, everyHours: 3);
        Assert.True(year.Log.Arrived > 100, $"{year.Log.Arrived} arrived");
        Assert.True(year.Crashes > 0, "nothing was interrupted");
        Assert.Equal(0, year.Log.Duplicates);
        Assert.Equal(0, year.Log.Quiet);
        Assert.Empty(year.Log.Unexpected);
        Assert.Empty(year.Log.Unreported);
    }
}
