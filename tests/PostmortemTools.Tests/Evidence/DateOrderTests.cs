using PostmortemTools.Evidence;
using Xunit;

namespace PostmortemTools.Tests.Evidence;

/// <summary>Day first or month first: the file decides, or the caller, or nobody.</summary>
public sealed class DateOrderTests
{
    [Theory]
    [InlineData("03/04/2024 14:32|15/04/2024 14:33", "2024-04-03T14:32:00Z")]
    [InlineData("03/04/2024 14:32|04/15/2024 14:33", "2024-03-04T14:32:00Z")]
    [InlineData("3-4-2024 14:32|15-4-2024 14:33", "2024-04-03T14:32:00Z")]
    [InlineData("03.04.2024 14:32|04.04.2024 14:33", "2024-04-03T14:32:00Z")]
    [InlineData("03/04/24 14:32|15/04/24 14:33|31/04/24 14:33", null)]
    [InlineData("15/04/24 14:32|16/04/24 14:33", "2024-04-15T14:32:00Z")]
    [InlineData("24/04/15 14:32|24/04/30 14:33|23/12/15 14:33", "2023-12-15T14:33:00Z")]
    [InlineData("03/04/24, 2:32 PM|04/15/24, 2:33 PM", "2024-03-04T14:32:00Z")]
    [InlineData("05/05/2024 14:32|06/06/2024 14:33", "2024-05-05T14:32:00Z")]
    public void One_date_that_can_only_be_read_one_way_settles_all(string times, string? expected)
    {
        string text = "time;event\n" + string.Concat(times.Split('|').Select(time => $"{time};Something\n"));
        if (expected is null)
        {
            Assert.Equal("ContradictoryDates", Assert.Throws<PostmortemException>(() => Imported.From(text)).Id);
        }
        else
        {
            Assert.Equal(expected, Imported.From(text).Times.First());
        }
    }

    [Fact]
    public void Dates_that_can_be_read_two_ways_are_an_error_that_names_both()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Imported.From("time,event\n03/04/2024 14:32,Alarm\n04/04/2024 14:33,Page\n"));
        Assert.Equal("AmbiguousDates", error.Id);
        Assert.StartsWith("events.csv, line 2: '03/04/2024' can be 2024-04-03 or 2024-03-04", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 3, "2024-04-03T14:32:00Z")]
    [InlineData(3, 4, "2024-03-04T14:32:00Z")]
    [InlineData(3, 2, "2024-03-04T14:32:00Z")]
    public void The_day_of_the_incident_tells_where_the_file_does_not(int month, int day, string expected) =>
        Assert.Equal(expected, Imported.From("time,event\n03/04/2024 14:32,Alarm\n", new EvidenceOptions { Date = new DateTime(2024, month, day) }).Times.Single());

    [Fact]
    public void A_day_that_fits_neither_reading_tells_nothing() => Assert.Equal(
        "AmbiguousDates",
        Assert.Throws<PostmortemException>(() => Imported.From("time,event\n03/04/2024 14:32,Alarm\n", new EvidenceOptions { Date = new DateTime(2024, 7, 1) })).Id);

    [Fact]
    public void Dates_in_two_orders_are_an_error_that_names_both_lines()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Imported.From("time,event\n01/02/2024 14:32,A\n15/01/2024 14:32,B\n01/16/2024 14:33,C\n"));
        Assert.Equal("ContradictoryDates", error.Id);
        Assert.StartsWith("events.csv, line 4: '01/16/2024' has day and month in another order than '15/01/2024' in line 3.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_of_day_with_dots_is_no_date()
    {
        Imported imported = Imported.From("date,time,event\n2024-01-15,14:32,Alarm\n2024-01-15,10.11.2024,Odd\n");
        Assert.Equal("2024-01-15T14:32:00Z", imported.Times.First());
    }
}
