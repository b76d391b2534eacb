using System.Management.Automation;
using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class DailyClockTests
{
    public static TheoryData<object, string> Typed => new()
    {
        { "09:00", "09:00" }, { "9:00", "09:00" }, { "9 AM", "09:00" }, { "9pm", "21:00" }, { "12 am", "00:00" }, { "00:00", "00:00" }, { "noon", "12:00" }, { "midnight", "00:00" },
        { " 15:30 ", "15:30" }, { "2:32 p.m.", "14:32" }, { "09:00:00", "09:00" }, { "23:59", "23:59" },
        { new DateTime(2024, 1, 15, 9, 30, 59), "09:30" }, { PSObject.AsPSObject("09:00"), "09:00" },
    };

    public static TheoryData<object?, string> Wrong => new()
    {
        { null, "EmptyTime" }, { "", "EmptyTime" }, { 9.0, "NumberAsTime" }, { 9, "NumberAsTime" }, { 900, "NumberAsTime" }, { TimeSpan.FromHours(9), "DurationAsTime" },
        { "9.30", "UnreadableClock" }, { "0900", "UnreadableClock" }, { "09:00 UTC", "UnreadableClock" }, { "2024-01-15 09:00", "UnreadableClock" }, { "Monday 09:00", "UnreadableClock" },
        { "nine", "UnreadableClock" }, { "24:00", "ImpossibleTime" }, { "25:00", "ImpossibleTime" }, { "09:61", "ImpossibleTime" }, { "13 PM", "ImpossibleTime" }, { "09:00:30", "ImpossibleTime" },
        { new object(), "NoTime" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_time_of_day_is_read_as_typed(object typed, string time) => Assert.Equal(time, DailyClock.Format(DailyClock.Parse(typed)));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_none_is_an_error_that_says_what_to_write(object? typed, string id) => Assert.Equal(id, Assert.Throws<PostmortemException>(() => DailyClock.Parse(typed)).Id);

    [Fact]
    public void A_number_is_answered_with_the_time_that_was_meant() =>
        Assert.Contains("'09:30'", Assert.Throws<PostmortemException>(() => DailyClock.Parse(9.30m)).Message, StringComparison.Ordinal);
}
