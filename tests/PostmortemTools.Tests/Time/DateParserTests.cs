using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("2024-01-15")]
    [InlineData("2024/01/15")]
    [InlineData("20240115")]
    [InlineData("15 Jan 2024")]
    [InlineData("January 15, 2024")]
    [InlineData("Mon, 15 January 2024")]
    [InlineData("15/01/2024")]
    [InlineData("01/15/2024")]
    [InlineData("2024-01-15T23:30:00-08:00")]
    public void A_day_is_read_in_the_usual_forms(string text)
    {
        DateTime date = DateParser.Parse(text);
        Assert.Equal((new DateTime(2024, 1, 15), DateTimeKind.Unspecified), (date, date.Kind));
    }

    [Theory]
    [InlineData("01/02/2024", "AmbiguousDate")]
    [InlineData("2024-02-30", "ImpossibleDate")]
    [InlineData("2024-00-10", "ImpossibleDate")]
    [InlineData("0024-01-15", "ImpossibleDate")]
    [InlineData("tomorrow", "UnreadableDate")]
    [InlineData("15 Jan", "UnreadableDate")]
    [InlineData("2024-01", "UnreadableDate")]
    public void What_is_no_day_or_could_be_two_is_an_error(string text, string id) =>
        Assert.Equal(id, Assert.Throws<PostmortemException>(() => DateParser.Parse(text)).Id);

    [Fact]
    public void A_number_is_an_error() => Assert.Equal("NumberAsDate", Assert.Throws<PostmortemException>(() => DateParser.Parse(20240115)).Id);

    [Fact]
    public void Of_a_moment_the_day_on_its_own_clock_counts() =>
        Assert.Equal(new DateTime(2024, 1, 15), DateParser.Parse(new DateTimeOffset(2024, 1, 15, 23, 30, 0, TimeSpan.FromHours(-8))));
}
