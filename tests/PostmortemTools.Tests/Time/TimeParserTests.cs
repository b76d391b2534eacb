using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimeParserTests
{
    private static readonly DateTime Day = new(2024, 1, 15);

    [Theory]
    [InlineData("14:32", "2024-01-15T14:32:00Z")]
    [InlineData("14:32:05", "2024-01-15T14:32:05Z")]
    [InlineData("9:05", "2024-01-15T09:05:00Z")]
    [InlineData("14:32:05.250", "2024-01-15T14:32:05.25Z")]
    [InlineData("14:32:05,250", "2024-01-15T14:32:05.25Z")]
    [InlineData("2:32 PM", "2024-01-15T14:32:00Z")]
    [InlineData("2:32pm", "2024-01-15T14:32:00Z")]
    [InlineData("2:32 p.m.", "2024-01-15T14:32:00Z")]
    [InlineData("2:32:05.5 PM", "2024-01-15T14:32:05.5Z")]
    [InlineData("2pm", "2024-01-15T14:00:00Z")]
    [InlineData("12 AM", "2024-01-15T00:00:00Z")]
    [InlineData("12:30 am", "2024-01-15T00:30:00Z")]
    [InlineData("12 PM", "2024-01-15T12:00:00Z")]
    [InlineData("noon", "2024-01-15T12:00:00Z")]
    [InlineData("24:00", "2024-01-16T00:00:00Z")]
    [InlineData("2:32pm PST", "2024-01-15T14:32:00-08:00")]
    [InlineData("14:32 UTC", "2024-01-15T14:32:00Z")]
    [InlineData("14:32 utc", "2024-01-15T14:32:00Z")]
    [InlineData("14:32 GMT", "2024-01-15T14:32:00Z")]
    [InlineData("14:32Z", "2024-01-15T14:32:00Z")]
    [InlineData("14:32+02:00", "2024-01-15T14:32:00+02:00")]
    [InlineData("14:32 +0200", "2024-01-15T14:32:00+02:00")]
    [InlineData("14:32 UTC-3", "2024-01-15T14:32:00-03:00")]
    [InlineData("14:32 GMT+05:30", "2024-01-15T14:32:00+05:30")]
    [InlineData("14:32\u221208:00", "2024-01-15T14:32:00-08:00")]
    [InlineData("14:32 CET", "2024-01-15T14:32:00+01:00")]
    [InlineData("09:15 America/New_York", "2024-01-15T09:15:00-05:00")]
    [InlineData("09:15 america/new_york", "2024-01-15T09:15:00-05:00")]
    [InlineData("09:15 Eastern Standard Time", "2024-01-15T09:15:00-05:00")]
    [InlineData("09:15 PT", "2024-01-15T09:15:00-08:00")]
    [InlineData("09:15 ET", "2024-01-15T09:15:00-05:00")]
    [InlineData("09:15 CT", "2024-01-15T09:15:00-06:00")]
    [InlineData("09:15 MT", "2024-01-15T09:15:00-07:00")]
    [InlineData("14:32 (UTC)", "2024-01-15T14:32:00Z")]
    [InlineData("14:32 [Europe/Berlin]", "2024-01-15T14:32:00+01:00")]
    [InlineData("  \u00a014:32\u202fUTC \u200e", "2024-01-15T14:32:00Z")]
    [InlineData("2:32\u202fPM", "2024-01-15T14:32:00Z")]
    [InlineData("2024-02-03 14:32", "2024-02-03T14:32:00Z")]
    [InlineData("2024-02-03T14:32", "2024-02-03T14:32:00Z")]
    [InlineData("2024-02-03t14:32z", "2024-02-03T14:32:00Z")]
    [InlineData("2024-02-03T14:32:05.123456Z", "2024-02-03T14:32:05.123456Z")]
    [InlineData("2024-02-03T14:32:05.123456789Z", "2024-02-03T14:32:05.1234567Z")]
    [InlineData("2024-02-03T14:32:05+05:30", "2024-02-03T14:32:05+05:30")]
    [InlineData("20240203T143205Z", "2024-02-03T14:32:05Z")]
    [InlineData("20240203T1432-0800", "2024-02-03T14:32:00-08:00")]
    [InlineData("2024/02/03 14:32", "2024-02-03T14:32:00Z")]
    [InlineData("2024-02-03T24:00", "2024-02-04T00:00:00Z")]
    [InlineData("Feb 3 14:32", "2024-02-03T14:32:00Z")]
    [InlineData("3 February 2024 14:32 UTC", "2024-02-03T14:32:00Z")]
    [InlineData("February 3rd, 2024 at 2:32 PM", "2024-02-03T14:32:00Z")]
    [InlineData("Sat, 03 Feb 2024 14:32:05 GMT", "2024-02-03T14:32:05Z")]
    [InlineData("Sat Feb  3 14:32:05 UTC 2024", "2024-02-03T14:32:05Z")]
    [InlineData("Sat Feb 3 14:32:05 2024 -0800", "2024-02-03T14:32:05-08:00")]
    [InlineData("03/Feb/2024:14:32:05 +0000", "2024-02-03T14:32:05Z")]
    [InlineData("14:32 on 3 Feb 2024", "2024-02-03T14:32:00Z")]
    [InlineData("2024-02-03 2:32 PM PST", "2024-02-03T14:32:00-08:00")]
    [InlineData("13/02/2024 14:32", "2024-02-13T14:32:00Z")]
    [InlineData("02/13/2024 14:32", "2024-02-13T14:32:00Z")]
    [InlineData("13.02.2024, 14:32", "2024-02-13T14:32:00Z")]
    [InlineData("02/02/2024 14:32", "2024-02-02T14:32:00Z")]
    public void What_a_person_types_is_a_time(string typed, string expected)
    {
        TimeReading reading = TimeParser.Parse(typed, new TimeContext { TimeZone = "UTC", Date = Day });

        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.Equal(typed, reading.Text);
        Assert.Empty(reading.Warnings);
    }
}
