using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class DayCountTests
{
    public static TheoryData<object, int> Typed => new()
    {
        { 0, 0 }, { 7, 7 }, { 7L, 7 }, { 7m, 7 }, { 7.0, 7 }, { "7", 7 }, { "7d", 7 }, { " 7 D ", 7 }, { "1 day", 1 }, { "10 days", 10 },
        { "2w", 14 }, { "1 week", 7 }, { "3Weeks", 21 }, { TimeSpan.FromDays(3), 3 }, { TimeSpan.FromHours(1), 1 }, { TimeSpan.Zero, 0 },
    };

    public static TheoryData<object?> Wrong => new()
    {
        { (object?)null }, { "" }, { "d" }, { "-1" }, { -1 }, { 7.5 }, { "7.5" }, { "1m" }, { "next week" }, { "9999999" }, { "999999w" }, { "٣" },
        { TimeSpan.FromDays(-1) }, { TimeSpan.MaxValue }, { double.NaN }, { DayOfWeek.Monday }, { new object() },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_number_of_days_is_read_as_typed(object typed, int days) => Assert.Equal(days, DayCount.Parse(typed));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_no_number_of_days_is_an_error(object? typed) =>
        Assert.Equal("UnreadableDays", Assert.Throws<PostmortemException>(() => DayCount.Parse(typed)).Id);
}
