using System.Diagnostics;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class ImpossibleTimeTests
{
    [Theory]
    [InlineData("25:00", "ImpossibleTime", "there is no hour 25")]
    [InlineData("14:60", "ImpossibleTime", "there is no minute 60")]
    [InlineData("14:32:60", "ImpossibleTime", "leap second")]
    [InlineData("14:32:61", "ImpossibleTime", "there is no second 61")]
    [InlineData("24:01", "ImpossibleTime", "24:00 exactly")]
    [InlineData("24:00:00.001", "ImpossibleTime", "24:00 exactly")]
    [InlineData("13:00 PM", "ImpossibleTime", "from 1 to 12, and 13 is not")]
    [InlineData("0:30 AM", "ImpossibleTime", "from 1 to 12, and 0 is not")]
    [InlineData("2024-01-15 midnight", "AmbiguousTime", "'00:00' or '24:00'")]
    [InlineData("midnight", "AmbiguousTime", "'00:00' or '24:00'")]
    [InlineData("2024-02-30 14:32", "ImpossibleDate", "February 2024 has 29 days")]
    [InlineData("2024-13-01 14:32", "ImpossibleDate", "there is no month 13")]
    [InlineData("2024-00-01 14:32", "ImpossibleDate", "there is no month 0")]
    [InlineData("2024-01-00 14:32", "ImpossibleDate", "count from 1")]
    [InlineData("1024-01-15 14:32", "ImpossibleDate", "before 1900")]
    [InlineData("31/31/2024 14:32", "ImpossibleDate", "there is no month 31")]
    [InlineData("Feb 30 14:32", "ImpossibleDate", "February 2024 has 29 days")]
    [InlineData("Tue, 15 Jan 2024 14:32", "ImpossibleDate", "2024-01-15 is a Monday, not a Tuesday")]
    [InlineData("01/02/2024 14:32", "AmbiguousDate", "1 February 2024 or 2 January 2024. Write it as '2024-02-01' or '2024-01-02'")]
    [InlineData("2024-01-15", "DateWithoutTime", "Write both: '2024-01-15 14:32'")]
    [InlineData("14.15", "UnreadableTime", "Did you mean '14:15'?")]
    [InlineData("1415", "UnreadableTime", "Did you mean '14:15'?")]
    [InlineData("1415 UTC", "UnreadableTime", "Did you mean '14:15'?")]
    [InlineData("14h15", "UnreadableTime", "Did you mean '14:15'?")]
    [InlineData("14:5", "UnreadableTime", "Did you mean '14:05'?")]
    [InlineData("2024-01-15 1415", "UnreadableTime", "Did you mean '14:15'?")]
    [InlineData("14:320", "UnreadableTime", "cannot be read as a time")]
    [InlineData("tomorrow", "UnreadableTime", "'2024-01-15T14:32:05Z'")]
    [InlineData("Monday 14:32", "UnreadableTime", "cannot be read as a time")]
    [InlineData("1/2/24 14:32", "UnreadableTime", "cannot be read as a time")]
    [InlineData("١٤:٣٢", "UnreadableTime", "cannot be read as a time")]
    [InlineData("14:32\u001b[31m", "UnreadableTime", "'14:32\ufffd[31m'")]
    [InlineData("", "EmptyTime", "The time is empty")]
    [InlineData(" \u00a0 ", "EmptyTime", "The time is empty")]
    [InlineData("14:32 CST", "AmbiguousZone", "-06:00 (US Central Standard Time, America/Chicago) or +08:00 (China Standard Time, Asia/Shanghai) or -05:00 (Cuba")]
    [InlineData("14:32 IST", "AmbiguousZone", "Asia/Kolkata) or +02:00 (Israel Standard Time, Asia/Jerusalem) or +01:00 (Irish")]
    [InlineData("14:32 PSTT", "UnknownTimeZone", "Did you mean 'PST'?")]
    [InlineData("14:32 America/New_Yrok", "UnknownTimeZone", "Did you mean 'America/New_York'?")]
    [InlineData("14:32 +15:00", "UnknownTimeZone", "between '-14:00' and '+14:00'")]
    [InlineData("14:32 deploy started", "UnknownTimeZone", "'deploy started' is no known time zone")]
    public void An_error_says_which_part_is_wrong_and_why(string typed, string id, string message)
    {
        (string actual, string text) = Reading.Refused(typed);

        Assert.Equal(id, actual);
        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    public static TheoryData<object, string, string> Objects { get; } = new()
    {
        { 1415, "NumberAsTime", "the number 1415" },
        { 14.15, "NumberAsTime", "in quotes: '14:15'" },
        { 14.15m, "NumberAsTime", "in quotes: '14:15'" },
        { 9L, "NumberAsTime", "in quotes: '09:00'" },
        { 9.5, "NumberAsTime", "in quotes: '14:15'" },
        { TimeSpan.FromMinutes(90), "DurationAsTime", "01:30:00" },
        { true, "NoTime", "System.Boolean" },
        { DateTimeOffset.MinValue, "ImpossibleDate", "before 1900" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void What_is_no_time_is_an_error_that_says_what_it_is(object value, string id, string message)
    {
        (string actual, string text) = Reading.Refused(value);

        Assert.Equal(id, actual);
        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_an_error() => Assert.Equal("EmptyTime", Reading.Refused(null).Id);

    [Theory]
    [InlineData("14:32", "TimeWithoutDate")]
    [InlineData("14:32 PST", "TimeWithoutDate")]
    [InlineData("Jan 15 14:32", "TimeWithoutYear")]
    public void Without_any_date_to_go_by_there_is_no_guess(string typed, string id)
    {
        (string actual, string text) = Reading.Refused(typed, date: null);

        Assert.Equal(id, actual);
        Assert.Contains("-Date 2024-01-15", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_is_refused_at_once()
    {
        Stopwatch watch = Stopwatch.StartNew();

        (string id, string message) = Reading.Refused(new string('1', 1_000_000));

        Assert.Equal("UnreadableTime", id);
        Assert.InRange(message.Length, 1, 400);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
    }
}
