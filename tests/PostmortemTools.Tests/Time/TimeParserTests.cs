using System.Globalization;
using CsCheck;
using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimeParserTests
{
    private static readonly DateTime Day = new(2024, 1, 15);
    private static readonly string[] Zones = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"];

    [Theory]
    [InlineData("14:32", "2024-01-15T14:32:00Z")]
    [InlineData("9:05", "2024-01-15T09:05:00Z")]
    [InlineData("14:32:05", "2024-01-15T14:32:05Z")]
    [InlineData("14:32:05.250", "2024-01-15T14:32:05.25Z")]
    [InlineData("14:32:05,5", "2024-01-15T14:32:05.5Z")]
    [InlineData(" 14:32 ", "2024-01-15T14:32:00Z")]
    [InlineData("24:00", "2024-01-16T00:00:00Z")]
    [InlineData("2:32 PM", "2024-01-15T14:32:00Z")]
    [InlineData("2:32\u202FPM", "2024-01-15T14:32:00Z")]
    [InlineData("12:00 am", "2024-01-15T00:00:00Z")]
    [InlineData("12:30 p.m.", "2024-01-15T12:30:00Z")]
    [InlineData("2pm", "2024-01-15T14:00:00Z")]
    [InlineData("2:32 PM PST", "2024-01-15T14:32:00-08:00")]
    [InlineData("2:32pm ET", "2024-01-15T14:32:00-05:00")]
    [InlineData("14:32 UTC", "2024-01-15T14:32:00Z")]
    [InlineData("14:32 (UTC)", "2024-01-15T14:32:00Z")]
    [InlineData("14:32Z", "2024-01-15T14:32:00Z")]
    [InlineData("14:32+02:00", "2024-01-15T14:32:00+02:00")]
    [InlineData("14:32 UTC+5:30", "2024-01-15T14:32:00+05:30")]
    [InlineData("14:32 -0800", "2024-01-15T14:32:00-08:00")]
    [InlineData("14:32 CET", "2024-01-15T14:32:00+01:00")]
    [InlineData("09:15 America/New_York", "2024-01-15T09:15:00-05:00")]
    [InlineData("09:15 europe/berlin", "2024-01-15T09:15:00+01:00")]
    [InlineData("2024-01-16 14:32", "2024-01-16T14:32:00Z")]
    [InlineData("2024-01-15T14:32:05.1234567Z", "2024-01-15T14:32:05.1234567Z")]
    [InlineData("2024-01-15T14:32:05+05:30", "2024-01-15T14:32:05+05:30")]
    [InlineData("2024-01-15T14:32", "2024-01-15T14:32:00Z")]
    [InlineData("Jan 16 14:32", "2024-01-16T14:32:00Z")]
    [InlineData("31 December 14:32", "2023-12-31T14:32:00Z")]
    [InlineData("Monday, 15 January 2024 14:32 UTC", "2024-01-15T14:32:00Z")]
    [InlineData("January 16th, 2024 at 2:32 PM PST", "2024-01-16T14:32:00-08:00")]
    [InlineData("14:32 UTC, 16 Jan 2024", "2024-01-16T14:32:00Z")]
    [InlineData("14:32 on 2024-01-16", "2024-01-16T14:32:00Z")]
    [InlineData("16/01/2024 14:32", "2024-01-16T14:32:00Z")]
    public void What_a_person_types_is_read(string text, string expected)
    {
        TimeReading reading = TimeParser.Parse(text, Context("UTC"));
        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.Empty(reading.Warnings);
    }

    [Theory]
    [InlineData("", "EmptyTime")]
    [InlineData("  ", "EmptyTime")]
    [InlineData("25:00", "ImpossibleTime")]
    [InlineData("14:60", "ImpossibleTime")]
    [InlineData("14:32:61", "ImpossibleTime")]
    [InlineData("23:59:60", "ImpossibleTime")]
    [InlineData("24:01", "ImpossibleTime")]
    [InlineData("13:00 PM", "ImpossibleTime")]
    [InlineData("0:30 AM", "ImpossibleTime")]
    [InlineData("14:32+15:00", "ImpossibleTime")]
    [InlineData("14.32", "UnreadableTime")]
    [InlineData("1432", "UnreadableTime")]
    [InlineData("soon", "UnreadableTime")]
    [InlineData("14:3", "UnreadableTime")]
    [InlineData("14:32 Mars/Olympus", "UnknownTimeZone")]
    [InlineData("14:32 CST", "AmbiguousTimeZone")]
    [InlineData("14:32 IST", "AmbiguousTimeZone")]
    [InlineData("14:32 BST", "AmbiguousTimeZone")]
    [InlineData("01/02/2024 14:32", "AmbiguousDate")]
    [InlineData("2024-02-30 14:32", "ImpossibleDate")]
    [InlineData("2023-02-29 14:32", "ImpossibleDate")]
    [InlineData("2024-13-01 14:32", "ImpossibleDate")]
    [InlineData("Tuesday, 15 January 2024 14:32", "ImpossibleDate")]
    [InlineData("99/99/2024 14:32", "ImpossibleDate")]
    [InlineData("yesterday 14:32", "UnreadableDate")]
    [InlineData("14:32 and then some", "UnknownTimeZone")]
    public void What_cannot_be_or_could_be_two_things_is_an_error(string text, string id) =>
        Assert.Equal(id, Assert.Throws<PostmortemException>(() => TimeParser.Parse(text, Context("UTC"))).Id);

    public static TheoryData<object> Numbers => [1432, 14.32, 1432L, 14.32m, (byte)14, 14.5f];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_an_error_that_says_so(object number)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => TimeParser.Parse(number, Context("UTC")));
        Assert.Equal("NumberAsTime", error.Id);
        Assert.Contains("is a number", error.Message, StringComparison.Ordinal);
        Assert.Contains("'14:15'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duration_is_an_error() =>
        Assert.Equal("DurationAsTime", Assert.Throws<PostmortemException>(() => TimeParser.Parse(TimeSpan.FromHours(14), Context("UTC"))).Id);

    [Fact]
    public void A_million_characters_are_an_error_at_once() =>
        Assert.Equal("UnreadableTime", Assert.Throws<PostmortemException>(() => TimeParser.Parse(new string('1', 1_000_000) + ":30", Context("UTC"))).Id);

    [Theory]
    [InlineData("1432", "'14:32'")]
    [InlineData("14.32", "'14:32'")]
    public void A_time_without_its_colon_is_shown_with_it(string text, string shown) =>
        Assert.Contains($"Did you mean {shown}?", Assert.Throws<PostmortemException>(() => TimeParser.Parse(text, Context("UTC"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Objects_are_taken_as_they_are()
    {
        DateTimeOffset moment = new(2024, 1, 15, 14, 32, 5, TimeSpan.FromHours(-8));
        Assert.True(moment.EqualsExact(TimeParser.Parse(moment, Context("UTC")).Time));
        Assert.Equal("2024-01-15T14:32:00Z", Iso.Format(TimeParser.Parse(new DateTime(2024, 1, 15, 14, 32, 0, DateTimeKind.Utc), Context("Europe/Berlin")).Time));
        Assert.Equal("2024-01-15T14:32:00+01:00", Iso.Format(TimeParser.Parse(new DateTime(2024, 1, 15, 14, 32, 0), Context("Europe/Berlin")).Time));
        Assert.Null(TimeParser.Parse(moment, Context("UTC")).Text);
    }

    [Theory]
    [InlineData("14:32", "America/New_York", "2024-01-15T14:32:00-05:00")]
    [InlineData("14:32", "Asia/Kolkata", "2024-01-15T14:32:00+05:30")]
    [InlineData("14:32 IST", "Asia/Kolkata", "2024-01-15T14:32:00+05:30")]
    [InlineData("14:32 IST", "Europe/Dublin", "2024-01-15T14:32:00+01:00")]
    [InlineData("14:32 CST", "America/Chicago", "2024-01-15T14:32:00-06:00")]
    [InlineData("14:32 CST", "Asia/Shanghai", "2024-01-15T14:32:00+08:00")]
    public void The_documents_zone_is_taken_and_settles_abbreviations(string text, string zone, string expected) =>
        Assert.Equal(expected, Iso.Format(TimeParser.Parse(text, Context(zone)).Time));

    [Theory]
    [InlineData("2024-07-01 14:32 PST", "UTC", 1)]
    [InlineData("2024-07-01 14:32 PDT", "UTC", 0)]
    [InlineData("2024-07-01 14:32 PT", "UTC", 0)]
    [InlineData("2024-07-01 14:32 MST", "America/Phoenix", 0)]
    public void An_abbreviation_out_of_season_is_taken_literally_and_said(string text, string zone, int warnings) =>
        Assert.Equal(warnings, TimeParser.Parse(text, Context(zone)).Warnings.Count);

    [Theory]
    [InlineData("2024-03-10 02:30", "America/New_York", "SkippedTime")]
    [InlineData("2024-11-03 01:30", "America/New_York", "RepeatedTime")]
    [InlineData("2024-03-31 02:30", "Europe/Berlin", "SkippedTime")]
    [InlineData("2024-10-27 02:30", "Europe/Berlin", "RepeatedTime")]
    [InlineData("2024-10-06 02:15", "Australia/Lord_Howe", "SkippedTime")]
    [InlineData("2024-04-07 01:45", "Australia/Lord_Howe", "RepeatedTime")]
    public void A_local_time_that_a_clock_change_skips_or_repeats_is_an_error(string text, string zone, string id)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => TimeParser.Parse(text, Context(zone)));
        Assert.Equal(id, error.Id);
        Assert.Contains(zone, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-11-03 01:30 EDT", "2024-11-03T01:30:00-04:00")]
    [InlineData("2024-11-03 01:30 EST", "2024-11-03T01:30:00-05:00")]
    [InlineData("2024-11-03 01:30 -05:00", "2024-11-03T01:30:00-05:00")]
    public void An_offset_settles_a_repeated_time(string text, string expected) =>
        Assert.Equal(expected, Iso.Format(TimeParser.Parse(text, Context("America/New_York")).Time));

    [Theory]
    [InlineData("2024-01-15T23:50:00Z", "00:10", "2024-01-16T00:10:00Z", true)]
    [InlineData("2024-01-16T00:10:00Z", "00:20", "2024-01-16T00:20:00Z", false)]
    [InlineData("2024-01-16T00:10:00Z", "23:55", "2024-01-15T23:55:00Z", true)]
    [InlineData("2024-01-15T14:57:00Z", "15:30", "2024-01-15T15:30:00Z", false)]
    [InlineData("2024-01-15T14:57:00Z", "09:00", "2024-01-15T09:00:00Z", false)]
    [InlineData("2024-01-15T14:00:00Z", "02:00", "2024-01-16T02:00:00Z", true)]
    public void A_time_without_a_date_takes_the_day_nearest_to_the_event_before(string previous, string text, string expected, bool said)
    {
        TimeReading reading = TimeParser.Parse(text, Context("UTC", previous));
        Assert.Equal(expected, Iso.Format(reading.Time));
        Assert.Equal(said, reading.Warnings.Count == 1);
    }

    [Fact]
    public void Midnight_is_the_zones_own()
    {
        TimeReading reading = TimeParser.Parse("00:10", Context("America/New_York", "2024-01-16T04:50:00Z"));
        Assert.Equal("2024-01-16T00:10:00-05:00", Iso.Format(reading.Time));
        Assert.Contains("2024-01-16 00:10", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_with_nothing_to_say_its_day_is_an_error() =>
        Assert.Equal("TimeWithoutDate", Assert.Throws<PostmortemException>(() => TimeParser.Parse("14:32", new TimeContext { TimeZone = "UTC" })).Id);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("2024-01-15T14:32:05.25Z", Iso.Format(TimeParser.Parse("JANUARY 15, 2024 2:32:05.25 PM UTC", Context("UTC")).Time));
            Assert.Equal(new DateTime(2024, 1, 15), DateParser.Parse("15 jan 2024"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_iso_time_reads_back_as_it_was() =>
        Gen.Select(Gen.DateTime[new DateTime(1950, 1, 1), new DateTime(2150, 1, 1)], Gen.Int[-14 * 60, 14 * 60]).Sample((time, minutes) =>
        {
            DateTimeOffset moment = new(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes));
            Assert.True(moment.EqualsExact(TimeParser.Parse(Iso.Format(moment), Context("Europe/Berlin")).Time));
        });

    [Fact]
    public void A_clock_time_near_the_event_before_reads_back_as_the_same_moment() =>
        Gen.Select(Gen.DateTime[new DateTime(2024, 1, 1), new DateTime(2024, 12, 30)], Gen.Int[-600, 600], Gen.Int[0, 3].Select(index => Zones[index])).Sample((time, minutes, zone) =>
        {
            DateTimeOffset previous = new(new DateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, 0), TimeSpan.Zero);
            DateTimeOffset moment = TimeZones.InZone(previous.AddMinutes(minutes), zone);
            bool changing = TimeZones.InZone(moment.AddHours(-13), zone).Offset != TimeZones.InZone(moment.AddHours(13), zone).Offset;
            if (!changing)
            {
                string clock = moment.ToString("HH:mm", CultureInfo.InvariantCulture);
                Assert.Equal(moment, TimeParser.Parse(clock, new TimeContext { TimeZone = zone, Previous = previous }).Time);
            }
        });

    private static TimeContext Context(string zone, string? previous = null) =>
        new() { TimeZone = zone, Date = Day, Previous = previous is null ? null : DateTimeOffset.Parse(previous, CultureInfo.InvariantCulture) };
}
