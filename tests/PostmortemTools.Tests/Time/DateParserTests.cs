using System.Management.Automation;
using PostmortemTools.Commands;
using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("2024-01-15")]
    [InlineData("2024-1-15")]
    [InlineData(" 2024/01/15\u00a0")]
    [InlineData("20240115")]
    [InlineData("15 Jan 2024")]
    [InlineData("15-Jan-2024")]
    [InlineData("15jan2024")]
    [InlineData("January 15, 2024")]
    [InlineData("Jan. 15th 2024")]
    [InlineData("Monday, 15 January 2024")]
    [InlineData("15/01/2024")]
    [InlineData("01/15/2024")]
    [InlineData("15.01.2024")]
    [InlineData("2024-01-15T23:59:59-08:00")]
    [InlineData("2024-01-15 14:32 CST")]
    [InlineData("2024-01-15T24:00")]
    public void What_a_person_types_is_a_date(string typed)
    {
        DateTime date = DateParser.Parse(typed, "The date");

        Assert.Equal(new DateTime(2024, 1, 15), date);
        Assert.Equal(DateTimeKind.Unspecified, date.Kind);
    }

    [Theory]
    [InlineData("01/02/2024", "AmbiguousDate", "-DueDate '01/02/2024' could be 1 February 2024 or 2 January 2024. Write it as '2024-02-01' or '2024-01-02'.")]
    [InlineData("2024-02-30", "ImpossibleDate", "-DueDate '2024-02-30' cannot be: February 2024 has 29 days.")]
    [InlineData("2023-02-29", "ImpossibleDate", "February 2023 has 28 days")]
    [InlineData("30/02/2024", "ImpossibleDate", "February 2024 has 29 days")]
    [InlineData("02/30/2024", "ImpossibleDate", "February 2024 has 29 days")]
    [InlineData("2024-13-01", "ImpossibleDate", "there is no month 13")]
    [InlineData("0024-01-15", "ImpossibleDate", "the year 0024 is before 1900")]
    [InlineData("Jan 15", "DateWithoutYear", "has no year")]
    [InlineData("15/01/24", "UnreadableDate", "'2024-01-15'")]
    [InlineData("2024-01-15 or so", "UnreadableDate", "cannot be read as a date")]
    [InlineData("2024-01-15 14:32 or so", "UnreadableDate", "cannot be read as a date")]
    [InlineData("2024-01-15T25:00", "ImpossibleTime", "there is no hour 25")]
    [InlineData("next week", "UnreadableDate", "cannot be read as a date")]
    [InlineData("", "EmptyDate", "-DueDate is empty")]
    public void An_error_says_what_is_wrong_and_what_to_write(string typed, string id, string message)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => DateParser.Parse(typed, "-DueDate"));

        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_give_their_own_day()
    {
        Assert.Equal(new DateTime(2024, 1, 15), DateParser.Parse(new DateTime(2024, 1, 15, 23, 0, 0, DateTimeKind.Utc), "The date"));
        Assert.Equal(new DateTime(2024, 1, 15), DateParser.Parse(new DateTimeOffset(2024, 1, 15, 23, 0, 0, TimeSpan.FromHours(-8)), "The date"));
        Assert.Equal(DateTimeKind.Unspecified, DateParser.Parse(DateTime.UtcNow, "The date").Kind);
    }

    [Fact]
    public void A_number_is_an_error_that_shows_the_quotes()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => DateParser.Parse(PSObject.AsPSObject(2008), "-Date"));

        Assert.Equal("NumberAsDate", error.Id);
        Assert.StartsWith("-Date is the number 2008", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_binding_attribute_reads_dates_and_lets_nothing_be_nothing()
    {
        CalendarDateAttribute attribute = new();

        Assert.Equal(new DateTime(2024, 1, 15), attribute.Transform(null!, new PSObject("15 Jan 2024")));
        Assert.Null(attribute.Transform(null!, null));
        Assert.Null(attribute.Transform(null!, " "));
        Assert.Equal("NumberAsDate", Assert.Throws<PostmortemException>(() => attribute.Transform(null!, 20240115)).Id);
    }
}
