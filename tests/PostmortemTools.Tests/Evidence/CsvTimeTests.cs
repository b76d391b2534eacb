using PostmortemTools.Evidence;
using Xunit;

namespace PostmortemTools.Tests.Evidence;

/// <summary>When the rows of a table happened.</summary>
public sealed class CsvTimeTests
{
    private static readonly EvidenceOptions NewYork = new() { TimeZone = "America/New_York", Date = new DateTime(2024, 1, 15) };

    [Theory]
    [InlineData("2024-01-15T14:32:00Z", "2024-01-15T14:32:00Z")]
    [InlineData("2024-01-15T14:32Z", "2024-01-15T14:32:00Z")]
    [InlineData("2024-01-15 14:32:05.1234567891+01:00", "2024-01-15T14:32:05.1234567+01:00")]
    [InlineData("2024-01-15T14:32:05,25+0530", "2024-01-15T14:32:05.25+05:30")]
    [InlineData("2024-01-15 14:32:05 -08", "2024-01-15T14:32:05-08:00")]
    [InlineData("2024-01-15 14:32", "2024-01-15T14:32:00-05:00")]
    [InlineData("2024/01/15 14:32", "2024-01-15T14:32:00-05:00")]
    [InlineData("2024-01-15 2:32 PM", "2024-01-15T14:32:00-05:00")]
    [InlineData("2024-01-15 14:32 CET", "2024-01-15T14:32:00+01:00")]
    [InlineData("Jan 15, 2024 14:32", "2024-01-15T14:32:00-05:00")]
    [InlineData("14:32", "2024-01-15T14:32:00-05:00")]
    [InlineData("1705329120", "2024-01-15T14:32:00Z")]
    [InlineData("1705329120.25", "2024-01-15T14:32:00.25Z")]
    [InlineData("1705329120123", "2024-01-15T14:32:00.123Z")]
    [InlineData("1705329120123456", "2024-01-15T14:32:00.123456Z")]
    [InlineData("1705329120123456789", "2024-01-15T14:32:00.1234567Z")]
    [InlineData("About 14:32", "2024-01-15T14:32:00-05:00")]
    [InlineData("~14:32", "2024-01-15T14:32:00-05:00")]
    [InlineData("14:32\u201314:40 UTC", "2024-01-15T14:32:00Z")]
    [InlineData("2024-01-15 14:32 - 14:40", "2024-01-15T14:32:00-05:00")]
    [InlineData("14:32 to 15:10", "2024-01-15T14:32:00-05:00")]
    public void A_time_is_read_in_its_own_zone_or_the_given_one(string written, string expected)
    {
        Imported imported = Imported.From($"time|event\n{written}|Alarm\n", NewYork);
        Assert.Equal(expected, Assert.Single(imported.Times));
        Assert.Empty(imported.Warnings);
    }

    [Theory]
    [InlineData("soon", "soon", "")]
    [InlineData("2024-01-15", "2024-01-15", "is a day without a time of day")]
    [InlineData("15/01/2024", "15/01/2024", "is a day without a time of day")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "stands for an unknown time")]
    [InlineData("2024-01-15 25:00", "2024-01-15 25:00", "")]
    [InlineData("2024-02-30 14:32", "2024-02-30 14:32", "")]
    [InlineData("2024-03-10 02:30", "2024-03-10 02:30", "America/New_York")]
    [InlineData("170532912", "170532912", "")]
    [InlineData("45306.6055", "45306.6055", "")]
    public void A_time_that_cannot_be_known_is_kept_as_text_with_a_warning(string written, string text, string says)
    {
        Imported imported = Imported.From($"time|event\n{written}|Alarm\n", NewYork);
        Assert.Equal(((DateTimeOffset?)null, text), (imported.Only.Time, imported.Only.TimeText));
        string warning = Assert.Single(imported.Warnings);
        Assert.StartsWith("events.csv, line 2: ", warning, StringComparison.Ordinal);
        Assert.Contains(says, warning, StringComparison.Ordinal);
        Assert.EndsWith(" The event is kept without a time.", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_before_any_incident_is_taken_with_a_warning()
    {
        Imported imported = Imported.From("time,event\n1970-01-01T00:00:00Z,Alarm\n");
        Assert.Equal("1970-01-01T00:00:00Z", Assert.Single(imported.Times));
        Assert.Contains("check it", Assert.Single(imported.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_time_is_kept_with_a_warning()
    {
        Imported imported = Imported.From("time,event\n,Alarm\n");
        Assert.Equal(((DateTimeOffset?)null, (string?)null), (imported.Only.Time, imported.Only.TimeText));
        Assert.Equal("events.csv, line 2: There is no time. The event is kept without a time.", Assert.Single(imported.Warnings));
    }

    [Theory]
    [InlineData("date,time,event\n2024-01-15,14:32,Alarm")]
    [InlineData("date,time,event\n15.01.2024,14:32,Alarm")]
    [InlineData("date,time,event\n1/15/2024,2:32 PM,Alarm")]
    [InlineData("date,time,event\n2024-01-15 00:00:00,14:32:00,Alarm")]
    [InlineData("date,time,event\n2024-01-15,2024-01-15 14:32,Alarm")]
    [InlineData("date,timestamp,event\n2024-01-16,2024-01-15T14:32:00,Alarm")]
    [InlineData("date,time,tz,event\n2024-01-15,09:32,EST,Alarm")]
    [InlineData("date,time,time zone,event\n2024-01-15,09:32,America/New_York,Alarm")]
    [InlineData("date,time (EST),event\n2024-01-15,09:32,Alarm")]
    [InlineData("Time [America/New_York]|event\n2024-01-15 09:32|Alarm")]
    [InlineData("time (ms),event\n1705329120000,Alarm")]
    public void Date_time_and_zone_may_stand_in_columns_or_headings_of_their_own(string text) =>
        Assert.Equal(DateTimeOffset.Parse("2024-01-15T14:32Z", null), Imported.From(text).Only.Time);

    [Fact]
    public void Times_of_day_go_on_past_midnight_and_say_so()
    {
        Imported imported = Imported.From("time,event\n23:50,Alarm\n00:10,Page\n", new EvidenceOptions { Date = new DateTime(2024, 1, 15) });
        Assert.Equal(["2024-01-15T23:50:00Z", "2024-01-16T00:10:00Z"], imported.Times);
        Assert.StartsWith("events.csv, line 3: ", Assert.Single(imported.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_of_day_without_any_date_stay_unknown()
    {
        Imported imported = Imported.From("time,event\n14:32,Alarm\n");
        Assert.Equal(((DateTimeOffset?)null, "14:32"), (imported.Only.Time, imported.Only.TimeText));
    }

    [Theory]
    [InlineData("2024-01-15T14:32:00Z", null)]
    [InlineData("2024-01-15 14:32", null)]
    [InlineData("1705329120", null)]
    [InlineData("14:32", "14:32")]
    [InlineData("~14:32", "~14:32")]
    [InlineData("2024-01-15 14:32 \u2013 14:40", "2024-01-15 14:32 \u2013 14:40")]
    public void The_text_of_a_time_is_kept_where_it_says_something_else_than_the_moment(string written, string? expected) =>
        Assert.Equal(expected, Imported.From($"time|event\n{written}|Alarm\n", NewYork).Only.TimeText);

    [Fact]
    public void Rows_come_in_the_order_of_time_and_rows_of_one_moment_as_they_stand() => Assert.Equal(
        ["a", "b", "c", "d"],
        Imported.From("time,event\n2024-01-15 14:33,c\n2024-01-15 14:32,a\n2024-01-15 14:32,b\n2024-01-15 14:34,d\n").Descriptions);

    [Fact]
    public void A_table_with_the_newest_row_first_is_turned_round() => Assert.Equal(
        ["a", "b", "c", "d"],
        Imported.From("time,event\n2024-01-15 14:34,d\n2024-01-15 14:33,c\n2024-01-15 14:33,b\n2024-01-15 14:32,a\n").Descriptions);
}
