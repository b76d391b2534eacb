using System.Globalization;
using CsCheck;
using PostmortemTools.Configuration;
using PostmortemTools.Configuration.Calendar;
using Xunit;

namespace PostmortemTools.Tests.Configuration.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly string[] Countries = ["DE-BY", "US", "JP", "TR"];

    private static readonly DateTime Friday = new(2026, 4, 3);

    [Theory]
    [InlineData("", "2026-04-03", true)]
    [InlineData("", "2026-04-04", false)]
    [InlineData("holidays: DE", "2026-04-03", false)] // Good Friday
    [InlineData("holidays: [2026-04-03]", "2026-04-03", false)]
    [InlineData("holidays: { date: 2026-04-02, name: Stocktaking }", "2026-04-02", false)]
    [InlineData("holidays: { country: DE, subdivision: BY }", "2026-06-04", false)]
    [InlineData("workingDays: [Sun, Mon, TUESDAY, wednesday, Thu]", "2026-04-03", false)]
    [InlineData("workingDays: [Sun, Mon, TUESDAY, wednesday, Thu]", "2026-04-05", true)]
    public void A_working_day_is_a_working_weekday_that_is_no_holiday(string yaml, string day, bool expected) =>
        Assert.Equal(expected, Of(yaml).IsWorkingDay(Day(day).AddHours(23)));

    [Theory]
    [InlineData("2026-04-02", "2026-04-07")] // From Maundy Thursday over Easter to Tuesday.
    [InlineData("2026-04-04", "2026-04-07")]
    [InlineData("2026-12-24", "2026-12-28")]
    [InlineData("2026-12-31", "2027-01-04")]
    public void The_next_working_day_is_behind_weekends_and_holidays(string day, string expected) =>
        Assert.Equal(Day(expected), Of("holidays: DE").NextWorkingDay(Day(day).AddHours(9)));

    [Theory]
    [InlineData("2026-04-02", 0, "2026-04-02")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-02", 4, "2026-04-10")]
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-04-05", -1, "2026-04-02")]
    [InlineData("2026-04-05", 0, "2026-04-05")]
    public void Working_days_are_counted_from_a_day(string day, int count, string expected) =>
        Assert.Equal(Day(expected), Of("holidays: DE").AddWorkingDays(Day(day), count));

    [Fact]
    public void A_working_day_is_its_own_first_one_and_a_holiday_is_not()
    {
        Assert.Equal(Friday, Of("").WorkingDayFrom(Friday.AddHours(17)));
        Assert.Equal(new DateTime(2026, 4, 7), Of("holidays: DE").WorkingDayFrom(Friday));
    }

    [Fact]
    public void As_many_working_days_forth_as_back_lead_home() => Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 60], Gen.Int[0, 3]).Sample((offset, count, which) =>
    {
        WorkCalendar calendar = Of($"holidays: {Countries[which]}");
        DateTime home = calendar.WorkingDayFrom(new DateTime(2011, 1, 1).AddDays(offset));
        DateTime there = calendar.AddWorkingDays(home, count);
        Assert.Equal(home, calendar.AddWorkingDays(there, -count));
        Assert.Equal(count, Enumerable.Range(1, (there - home).Days).Count(days => calendar.IsWorkingDay(home.AddDays(days))));
    });

    [Fact]
    public void A_calendar_without_a_working_day_is_refused() => Assert.Throws<ArgumentException>(() => new WorkCalendar([], HouseHolidays.None));

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static WorkCalendar Of(string yaml)
    {
        PostmortemConfiguration configuration = ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), yaml);
        return new WorkCalendar(configuration.WorkingDays, configuration.Holidays);
    }
}
