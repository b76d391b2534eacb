using CsCheck;
using PostmortemTools.Archive.Measuring;
using Xunit;

namespace PostmortemTools.Tests.Archive.Measuring;

public sealed class SampleTests
{
    /// <summary>The figures that numpy.percentile and PERCENTILE.INC give.</summary>
    [Theory]
    [InlineData("7", 7, 7, 7)]
    [InlineData("1 2", 1.5, 1.5, 1.9)]
    [InlineData("4 1 3 2", 2.5, 2.5, 3.7)]
    [InlineData("15 20 35 40 50", 32, 35, 46)]
    [InlineData("0 0 0 0 0 0 0 0 0 100", 10, 0, 10)]
    public void Mean_median_and_ninetieth_percentile_are_those_of_NumPy(string values, double mean, double median, double p90)
    {
        AgeStatistics ages = Of(values.Split(' ').Select(value => (long?)long.Parse(value, System.Globalization.CultureInfo.InvariantCulture))).Ages();
        Assert.Equal(mean, ages.Mean!.Value, 10);
        Assert.Equal(median, ages.Median!.Value, 10);
        Assert.Equal(p90, ages.P90!.Value, 10);
    }

    [Fact]
    public void What_is_not_known_or_negative_is_counted_and_is_in_no_figure()
    {
        DurationStatistics durations = Of([null, TimeSpan.TicksPerMinute, -1, 3 * TimeSpan.TicksPerMinute, null]).Durations();
        Assert.Equal((2, 3), (durations.Count, durations.Unknown));
        Assert.Equal(
            (TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2.8), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3)),
            (durations.Mean, durations.Median, durations.P90, durations.Minimum, durations.Maximum));
        Assert.Equal("median 00:02:00 of 2, 3 unknown", durations.ToString());
    }

    [Fact]
    public void Where_nothing_is_known_every_figure_is_null()
    {
        DurationStatistics durations = Of([null, null]).Durations();
        Assert.Equal((0, 2), (durations.Count, durations.Unknown));
        Assert.All(new[] { durations.Mean, durations.Median, durations.P90, durations.Minimum, durations.Maximum }, figure => Assert.Null(figure));
        AgeStatistics ages = Of([null]).Ages();
        Assert.Equal((0, 1, null, null, null, null, null), (ages.Count, ages.Unknown, ages.Mean, ages.Median, ages.P90, ages.Minimum, ages.Maximum));
        Assert.Equal(("2 unknown", "1 unknown"), (durations.ToString(), ages.ToString()));
    }

    [Fact]
    public void Nothing_is_not_zero()
    {
        DurationStatistics durations = Of([0]).Durations();
        Assert.Equal((1, 0, TimeSpan.Zero), (durations.Count, durations.Unknown, durations.Median));
    }

    [Fact]
    public void Thousands_of_years_do_not_overflow()
    {
        long longest = (DateTimeOffset.MaxValue - DateTimeOffset.MinValue).Ticks;
        DurationStatistics durations = Of(Enumerable.Repeat((long?)longest, 1000)).Durations();
        Assert.Equal((longest, longest, longest), (durations.Mean!.Value.Ticks, durations.Median!.Value.Ticks, durations.P90!.Value.Ticks));
    }

    [Fact]
    public void Figures_do_not_depend_on_the_order_and_lie_in_theirs() => Gen.Long[0, TimeSpan.TicksPerDay * 365].Array[1, 40].Sample(values =>
    {
        DurationStatistics durations = Of(values.Select(value => (long?)value)).Durations();
        DurationStatistics turned = Of(values.Reverse().Select(value => (long?)value)).Durations();
        Assert.Equal((durations.Mean, durations.Median, durations.P90), (turned.Mean, turned.Median, turned.P90));
        Assert.InRange(durations.Mean!.Value, durations.Minimum!.Value, durations.Maximum!.Value);
        Assert.InRange(durations.Median!.Value, durations.Minimum.Value, durations.P90!.Value);
        Assert.InRange(durations.P90.Value, durations.Median.Value, durations.Maximum.Value);
        Assert.True(values.Count(value => value <= durations.Median.Value.Ticks) * 2 >= values.Length);
    });

    private static Sample Of(IEnumerable<long?> values)
    {
        Sample sample = new();
        foreach (long? value in values)
        {
            sample.Add(value);
        }

        return sample;
    }
}
