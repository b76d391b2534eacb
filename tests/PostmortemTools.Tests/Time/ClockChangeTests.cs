using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class ClockChangeTests
{
    [Theory]
    [InlineData("America/New_York", "2024-03-10 02:30", "from 02:00 to 03:00 on 2024-03-10", "'2024-03-10 02:30-05:00'")]
    [InlineData("Europe/Berlin", "2024-03-31 02:00", "from 02:00 to 03:00 on 2024-03-31", "'2024-03-31 02:00+01:00'")]
    [InlineData("Australia/Lord_Howe", "2024-10-06 02:15", "from 02:00 to 02:30 on 2024-10-06", "'2024-10-06 02:15+10:30'")]
    [InlineData("UTC", "2024-03-10 02:30 ET", "in America/New_York", "'2024-03-10 02:30-05:00'")]
    public void A_skipped_time_is_an_error_that_names_the_gap(string zone, string typed, string gap, string way)
    {
        (string id, string message) = Reading.Refused(typed, zone);

        Assert.Equal("SkippedTime", id);
        Assert.Contains(gap, message, StringComparison.Ordinal);
        Assert.Contains(way, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/New_York", "2024-11-03 01:30", "'2024-11-03 01:30-04:00' for the first or '2024-11-03 01:30-05:00' for the second")]
    [InlineData("Europe/Berlin", "2024-10-27 02:59:59", "'2024-10-27 02:59:59+02:00' for the first or '2024-10-27 02:59:59+01:00' for the second")]
    [InlineData("Australia/Lord_Howe", "2024-04-07 01:45", "'2024-04-07 01:45+11:00' for the first or '2024-04-07 01:45+10:30' for the second")]
    public void A_repeated_time_is_an_error_that_shows_how_to_write_each(string zone, string typed, string ways)
    {
        (string id, string message) = Reading.Refused(typed, zone);

        Assert.Equal("RepeatedTime", id);
        Assert.Contains(ways, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Even_beside_an_event_in_the_repeated_hour_there_is_no_guess() =>
        Assert.Equal("RepeatedTime", Reading.Refused("01:40", "America/New_York", previous: "2024-11-03T01:30-04:00").Id);

    [Theory]
    [InlineData("2024-11-03 01:30 EDT", "2024-11-03T01:30:00-04:00")]
    [InlineData("2024-11-03 01:30 EST", "2024-11-03T01:30:00-05:00")]
    [InlineData("2024-11-03 01:30-05:00", "2024-11-03T01:30:00-05:00")]
    [InlineData("2024-11-03 00:59", "2024-11-03T00:59:00-04:00")]
    [InlineData("2024-11-03 02:00", "2024-11-03T02:00:00-05:00")]
    [InlineData("2024-03-10 03:00", "2024-03-10T03:00:00-04:00")]
    public void An_offset_or_abbreviation_settles_it(string typed, string expected) =>
        Assert.Equal(expected, Iso.Format(Reading.Of(typed, "America/New_York").Time));

    [Fact]
    public void Wall_clock_objects_follow_the_same_rules()
    {
        Assert.Equal("SkippedTime", Reading.Refused(new DateTime(2024, 3, 10, 2, 30, 0), "America/New_York").Id);
        Assert.Equal("RepeatedTime", Reading.Refused(new DateTime(2024, 11, 3, 1, 30, 0), "America/New_York").Id);
    }

    [Theory]
    [InlineData("UTC", "2024-07-15 14:32 PST", "PST was taken literally, as UTC-08:00; clocks in America/Los_Angeles were at UTC-07:00 on 2024-07-15.")]
    [InlineData("America/New_York", "2024-07-15 14:32 EST", "write the zone's name: '14:32 America/New_York'")]
    [InlineData("Europe/London", "2024-07-15 14:32 GMT", "clocks in Europe/London were at UTC+01:00")]
    [InlineData("UTC", "2024-01-15 14:32 CEST", "taken literally, as UTC+02:00")]
    public void An_abbreviation_out_of_season_is_taken_literally_and_said(string zone, string typed, string warning) =>
        Assert.Contains(warning, Assert.Single(Reading.Of(typed, zone).Warnings), StringComparison.Ordinal);

    [Theory]
    [InlineData("America/Phoenix", "2024-07-15 14:32 MST", "2024-07-15T14:32:00-07:00")]
    [InlineData("America/Chicago", "2024-01-15 14:32 CST", "2024-01-15T14:32:00-06:00")]
    [InlineData("America/Winnipeg", "2024-07-15 14:32 CDT", "2024-07-15T14:32:00-05:00")]
    [InlineData("Asia/Shanghai", "2024-01-15 14:32 CST", "2024-01-15T14:32:00+08:00")]
    [InlineData("America/Havana", "2024-01-15 14:32 CST", "2024-01-15T14:32:00-05:00")]
    [InlineData("Asia/Kolkata", "14:32 IST", "2024-01-15T14:32:00+05:30")]
    [InlineData("Europe/Dublin", "2024-07-15 14:32 IST", "2024-07-15T14:32:00+01:00")]
    [InlineData("Asia/Jerusalem", "14:32 IST", "2024-01-15T14:32:00+02:00")]
    [InlineData("Europe/London", "2024-07-15 14:32 BST", "2024-07-15T14:32:00+01:00")]
    [InlineData("Asia/Dhaka", "14:32 BST", "2024-01-15T14:32:00+06:00")]
    [InlineData("Asia/Manila", "14:32 PST", "2024-01-15T14:32:00+08:00")]
    [InlineData("Europe/Berlin", "14:32 PT", "2024-01-15T14:32:00-08:00")]
    [InlineData("Europe/Berlin", "2024-07-15 14:32 PT", "2024-07-15T14:32:00-07:00")]
    public void The_documents_zone_says_what_an_abbreviation_means(string zone, string typed, string expected)
    {
        var reading = Reading.Of(typed, zone);

        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.DoesNotContain(reading.Warnings, warning => warning.Contains("literally", StringComparison.Ordinal));
    }
}
