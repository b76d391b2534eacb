using PostmortemTools.Time.Written;
using Xunit;

namespace PostmortemTools.Tests.Time.Written;

public sealed class TimelineClockTests
{
    private static readonly DateTime Day = new(2024, 1, 15);

    [Theory]
    [InlineData("14:32", "2024-01-15T14:32:00Z")]
    [InlineData("14:32|14:40|14:35", "2024-01-15T14:32:00Z|2024-01-15T14:40:00Z|2024-01-15T14:35:00Z")]
    [InlineData("23:50|00:10", "2024-01-15T23:50:00Z|2024-01-16T00:10:00Z")]
    [InlineData("15:00|14:55", "2024-01-15T15:00:00Z|2024-01-15T14:55:00Z")]
    [InlineData("22:00|07:00|21:00|06:00", "2024-01-15T22:00:00Z|2024-01-16T07:00:00Z|2024-01-16T21:00:00Z|2024-01-17T06:00:00Z")]
    [InlineData("3:28 PM|4:49 AM", "2024-01-15T15:28:00Z|2024-01-16T04:49:00Z DayMoved")]
    [InlineData("00:30|00:10|23:50", "2024-01-15T00:30:00Z|2024-01-15T00:10:00Z|2024-01-14T23:50:00Z")]
    [InlineData("2024-01-15 14:32|2024-01-17 08:00|09:00", "2024-01-15T14:32:00Z|2024-01-17T08:00:00Z|2024-01-17T09:00:00Z")]
    [InlineData("Jan 16 14:32|Dec 30 14:32", "2024-01-16T14:32:00Z|2023-12-30T14:32:00Z")]
    [InlineData("14:32 PST|23:00", "2024-01-15T14:32:00-08:00|2024-01-15T23:00:00Z")]
    [InlineData("14:32 UTC+2", "2024-01-15T14:32:00+02:00")]
    [InlineData("14:32 UTC / 09:32 EST", "2024-01-15T14:32:00Z")]
    [InlineData("14:32 IST", "AmbiguousZone")]
    [InlineData("14:32 (Mars/Crater)", "2024-01-15T14:32:00Z")]
    [InlineData("14:32 Europe/Crater", "UnknownZone")]
    [InlineData("14:32 Europe/Oslo", "2024-01-15T14:32:00+01:00")]
    [InlineData("14:32 Pacific Time", "2024-01-15T14:32:00-08:00")]
    [InlineData("14:32 PST/PDT", "2024-01-15T14:32:00-08:00")]
    [InlineData("2024-07-15 14:32 PST", "2024-07-15T14:32:00-08:00 ZoneTakenLiterally")]
    [InlineData("???|14:32", "-|2024-01-15T14:32:00Z")]
    [InlineData("2024-01-17 --:--|14:32", "-|2024-01-17T14:32:00Z")]
    [InlineData("31.06.2024 14:32", "Impossible")]
    [InlineData("25:10 - x", "Impossible")]
    [InlineData("02/01/2024 14:32", "DateOrder")]
    [InlineData("16/01/2024 14:32", "2024-01-16T14:32:00Z")]
    [InlineData("Jan 17: x|14:32", "NoTimeOfDay|2024-01-17T14:32:00Z")]
    [InlineData("14:32|T+5m|T-1h", "2024-01-15T14:32:00Z|2024-01-15T14:37:00Z|2024-01-15T13:32:00Z")]
    [InlineData("T+5m", "NoBeginning")]
    [InlineData("14:32|08:10 (next day)|Same day, 09:00", "2024-01-15T14:32:00Z|2024-01-16T08:10:00Z|2024-01-16T09:00:00Z")]
    [InlineData("Day 2, 14:32", "2024-01-16T14:32:00Z")]
    [InlineData("Tuesday 14:32|Monday 09:00", "2024-01-16T14:32:00Z|2024-01-22T09:00:00Z")]
    [InlineData("Tuesday, Jan 15, 14:32", "2024-01-15T14:32:00Z WrongWeekday")]
    [InlineData("23:50|midnight - x", "2024-01-15T23:50:00Z|2024-01-16T00:00:00Z")]
    [InlineData("Jan 15, midnight - x", "Midnight")]
    [InlineData("noon - x", "2024-01-15T12:00:00Z")]
    [InlineData("17:14pm", "2024-01-15T17:14:00Z")]
    [InlineData("0:25:59 AM", "2024-01-15T00:25:59Z")]
    [InlineData("午後2時", "2024-01-15T14:00:00Z")]
    [InlineData("14:32:05.250", "2024-01-15T14:32:05.25Z")]
    public void Entries_become_moments_in_their_order(string entries, string moments) => Assert.Equal(moments, Read(new TimelineClock("UTC", Day, null), entries));

    [Theory]
    [InlineData("America/New_York", "2024-03-10 02:30", "SkippedTime")]
    [InlineData("America/New_York", "2024-11-03 01:30", "2024-11-03T01:30:00-04:00 RepeatedTime")]
    [InlineData("America/New_York", "2024-11-03 01:50|01:10", "2024-11-03T01:50:00-04:00 RepeatedTime|2024-11-03T01:10:00-05:00 RepeatedTime")]
    [InlineData("Asia/Kolkata", "14:32 IST", "2024-01-15T14:32:00+05:30")]
    [InlineData("Europe/Oslo", "14:32|13:40 UTC", "2024-01-15T14:32:00+01:00|2024-01-15T13:40:00Z")]
    [InlineData("Europe/Oslo", "14:32 local time", "2024-01-15T14:32:00+01:00")]
    public void Zones_of_the_document_count(string zone, string entries, string moments) => Assert.Equal(moments, Read(new TimelineClock(zone, Day, null), entries));

    [Fact]
    public void A_zone_of_a_section_holds_for_its_entries_and_an_entrys_own_for_one()
    {
        TimelineClock clock = new("UTC", Day, null);
        Assert.False(clock.Zone("IST"));
        Assert.True(clock.Zone("PT"));
        Assert.Equal("2024-01-15T06:32:00-08:00|2024-01-15T14:40:00Z|2024-01-15T06:45:00-08:00", Read(clock, "06:32|14:40 UTC|06:45"));
        Assert.True(clock.Zone(""));
        Assert.Equal("2024-01-15T15:00:00Z", Read(clock, "15:00"));
    }

    [Fact]
    public void A_heading_carries_its_date_on()
    {
        TimelineClock clock = new("UTC", Day, null);
        Assert.Equal("2024-01-15T14:32:00Z", Read(clock, "14:32"));
        clock.Carry(Mention("January 17"));
        Assert.Equal("2024-01-17T09:00:00Z|2024-01-17T10:00:00Z", Read(clock, "09:00|10:00"));
    }

    [Fact]
    public void Without_any_date_there_is_no_moment() => Assert.Equal("NoDate|NoYear|2024-01-15T15:00:00Z", Read(new TimelineClock("UTC", null, null), "14:32|Jan 15 14:32|2024-01-15 15:00"));

    [Fact]
    public void The_end_of_a_range_is_after_its_beginning()
    {
        TimelineClock clock = new("UTC", Day, null);
        Assert.Equal(new DateTimeOffset(2024, 1, 16, 0, 10, 0, TimeSpan.Zero), clock.Next(Mention("23:50 - 00:10")).End);
    }

    [Theory]
    [InlineData("01/02/2024 10:00|16/02/2024 10:00", null, "DayMonthYear")]
    [InlineData("01/02/2024 10:00|02/16/2024 10:00", null, "MonthDayYear")]
    [InlineData("01/02/2024 10:00", null, null)]
    [InlineData("01/02/2024 10:00", "2024-02-01", "DayMonthYear")]
    [InlineData("2/1 10:00|2/2 10:00", "2024-02-01", "MonthDayYear")]
    [InlineData("16/02/2024 10:00|02/16/2024 10:00", null, null)]
    [InlineData("15.02.2024 10:00", null, null)]
    public void The_order_of_day_and_month_is_settled_by_all_dates(string entries, string? day, string? order)
    {
        WrittenDateOrder evidence = new();
        foreach (string entry in entries.Split('|'))
        {
            evidence.Add(Mention(entry));
        }

        Assert.Equal(order, evidence.Settle(day is null ? null : DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.ToString());
    }

    private static string Read(TimelineClock clock, string entries) => string.Join("|", entries.Split('|').Select(entry => Show(clock.Next(Mention(entry)))));

    private static string Show(WrittenReading reading) =>
        string.Join(" ", new[] { reading.Time is { } time ? Iso.Format(time) : null, reading.Doubt?.Kind.ToString() }.OfType<string>()) is { Length: > 0 } text ? text : "-";

    private static TimeMention Mention(string text)
    {
        Assert.True(TimeMentions.TryReadStart(text, 0, text.Length, out TimeMention? mention), text);
        return mention;
    }
}
