using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class DayChoiceTests
{
    [Theory]
    // Zone, event before, typed, expected.
    [InlineData("UTC", "2024-01-15T14:00Z", "14:32", "2024-01-15T14:32:00Z")]
    [InlineData("UTC", "2024-01-15T14:00Z", "13:00", "2024-01-15T13:00:00Z")]
    [InlineData("UTC", "2024-01-16T02:00Z", "02:10", "2024-01-16T02:10:00Z")]
    [InlineData("America/New_York", "2024-01-15T22:00-05:00", "23:10", "2024-01-15T23:10:00-05:00")]
    [InlineData("America/New_York", "2024-01-16T03:00Z", "23:10", "2024-01-15T23:10:00-05:00")]
    [InlineData("Asia/Tokyo", "2024-01-15T14:00Z", "23:50", "2024-01-15T23:50:00+09:00")]
    [InlineData("UTC", "2024-01-15T23:50Z", "24:00", "2024-01-16T00:00:00Z")]
    [InlineData("UTC", "2024-01-16T00:00Z", "midnight", "2024-01-16T00:00:00Z")]
    [InlineData("UTC", "2024-01-15T20:00Z", "13:00 PST", "2024-01-15T13:00:00-08:00")]
    public void On_the_day_of_the_event_before_nothing_is_said(string zone, string previous, string typed, string expected)
    {
        var reading = Reading.Of(typed, zone, previous: previous);

        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.Empty(reading.Warnings);
    }

    [Theory]
    [InlineData("UTC", "2024-01-15T23:50Z", "00:10", "2024-01-16T00:10:00Z")]
    [InlineData("UTC", "2024-01-16T00:10Z", "23:50", "2024-01-15T23:50:00Z")]
    [InlineData("UTC", "2024-01-15T14:00Z", "02:00", "2024-01-16T02:00:00Z")]
    [InlineData("UTC", "2024-01-15T14:00Z", "01:59", "2024-01-16T01:59:00Z")]
    [InlineData("UTC", "2024-01-15T23:50Z", "midnight", "2024-01-16T00:00:00Z")]
    [InlineData("America/New_York", "2024-01-15T23:50-05:00", "12:10 AM", "2024-01-16T00:10:00-05:00")]
    [InlineData("America/New_York", "2024-01-16T00:10-05:00", "11:50 PM", "2024-01-15T23:50:00-05:00")]
    [InlineData("Asia/Kolkata", "2024-01-15T23:50+05:30", "00:10", "2024-01-16T00:10:00+05:30")]
    [InlineData("Asia/Kolkata", "2024-01-16T00:10+05:30", "23:50", "2024-01-15T23:50:00+05:30")]
    [InlineData("Pacific/Auckland", "2024-12-31T23:50+13:00", "00:10", "2025-01-01T00:10:00+13:00")]
    // The clocks go forward in the night between.
    [InlineData("Europe/Berlin", "2024-03-30T23:50+01:00", "03:10", "2024-03-31T03:10:00+02:00")]
    [InlineData("UTC", "2024-01-15T23:00Z", "16:30 PST", "2024-01-15T16:30:00-08:00")]
    public void A_moved_day_is_said(string zone, string previous, string typed, string expected)
    {
        var reading = Reading.Of(typed, zone, previous: previous);

        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.Contains($"'{typed}' was taken to be on ", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_warning_names_the_day_and_the_event_before() => Assert.StartsWith(
        "'00:10' was taken to be on 2024-01-16, the day nearest to the event added before (2024-01-15 23:50).",
        Assert.Single(Reading.Of("00:10", previous: "2024-01-15T23:50Z").Warnings),
        StringComparison.Ordinal);

    [Fact]
    public void A_first_event_in_another_zone_that_falls_on_another_day_is_said()
    {
        var reading = Reading.Of("20:00 PST");

        Assert.Equal("2024-01-15T20:00:00-08:00", Iso.Format(reading.Time));
        Assert.StartsWith("'20:00 PST' is on 2024-01-16 in UTC, and the postmortem's date is 2024-01-15.", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-15", null, "Jan 3 14:32", "2024-01-03T14:32:00Z", 0)]
    [InlineData("2023-12-31", null, "Jan 1 00:10", "2024-01-01T00:10:00Z", 1)]
    [InlineData("2024-01-01", null, "31 Dec 23:50", "2023-12-31T23:50:00Z", 1)]
    [InlineData("2023-12-31", "2024-01-01T00:10Z", "Jan 1 00:20", "2024-01-01T00:20:00Z", 0)]
    [InlineData("2023-06-15", null, "Feb 29 14:32", "2024-02-29T14:32:00Z", 1)]
    public void A_date_without_a_year_takes_the_nearest(string date, string? previous, string typed, string expected, int warnings)
    {
        var reading = Reading.Of(typed, date: date, previous: previous);

        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.Equal(warnings, reading.Warnings.Count);
    }

    [Fact]
    public void A_whole_date_is_never_remarked_upon() => Assert.Empty(Reading.Of("2024-02-20 14:32", previous: "2024-01-15T23:50Z").Warnings);
}
