using PostmortemTools.Time;
using PostmortemTools.Time.Written;
using Xunit;

namespace PostmortemTools.Tests.Time.Written;

public sealed class DayMentionsTests
{
    [Theory]
    [InlineData("2018-01-18, cat pictures hug us to death", "2018-01-18", "2018-01-18")]
    [InlineData("January 23rd, 2019 Build Outage", "2019-01-23", "January 23rd, 2019")]
    [InlineData("DNS Outage on 2023-01-25", "2023-01-25", "2023-01-25")]
    [InlineData("docs__post-mortems__2019-03-26.md", "2019-03-26", "2019-03-26")]
    [InlineData("2019-03-26-checkout-down.md", "2019-03-26", "2019-03-26")]
    [InlineData("20240115-outage.md", "2024-01-15", "20240115")]
    [InlineData("outage_2024_01_15", null, null)]
    [InlineData("It began on the 5th of March 2021 at noon", "2021-03-05", "5th of March 2021")]
    [InlineData("Version 10.2.3 of 15.01.2024", "2024-01-15", "15.01.2024")]
    [InlineData("Outage (Sunday, Jan 14, 2024)", "2024-01-14", "Sunday, Jan 14, 2024")]
    [InlineData("障害報告 2024年1月15日発生", "2024-01-15", "2024年1月15日")]
    [InlineData("Ausfall vom 15. Januar 2024", "2024-01-15", "15. Januar 2024")]
    [InlineData("3 pods died, 404 errors", null, null)]
    [InlineData("Server 10.1.2.2024 is down", null, null)]
    [InlineData("Outage of May 5", null, null)]
    [InlineData("Outage of June 2021", null, null)]
    public void The_first_whole_date_is_found(string text, string? day, string? written)
    {
        DayMention? found = DayMentions.Find(text, 0, text.Length);
        Assert.Equal(day, found is { Day: { } date } ? Iso.FormatDate(date) : null);
        Assert.Equal(written, found is { } mention ? text.Substring(mention.Start, mention.End - mention.Start) : null);
    }

    [Fact]
    public void A_date_without_its_year_counts_near_a_known_day() =>
        Assert.Equal(new DateTime(2023, 12, 30), DayMentions.Find("Outage of Dec 30", 0, 16, null, new DateTime(2024, 1, 2))?.Day);

    [Theory]
    [InlineData(null, null)]
    [InlineData("DayMonthYear", "2024-02-01")]
    [InlineData("MonthDayYear", "2024-01-02")]
    public void A_date_that_could_be_two_needs_the_order(string? order, string? day)
    {
        DateOrder? settled = order is null ? null : Enum.Parse<DateOrder>(order);
        DayMention? found = DayMentions.Find("Outage of 01/02/2024", 0, 20, settled);
        Assert.Equal((day, true), (found?.Day is { } date ? Iso.FormatDate(date) : null, found is not null));
    }
}
