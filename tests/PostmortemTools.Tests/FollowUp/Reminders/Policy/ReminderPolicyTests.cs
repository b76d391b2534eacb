using PostmortemTools.Configuration;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Policy;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Policy;

public sealed class ReminderPolicyTests
{
    /// <summary>Friday, 1 March 2024 is due; 4 March is a holiday.</summary>
    [Theory]
    [InlineData("2024-02-22", null)]
    [InlineData("2024-02-23", "7 days before")]
    [InlineData("2024-02-28", "7 days before")]
    [InlineData("2024-02-29", "1 day before")]
    [InlineData("2024-03-01", "due")]
    [InlineData("2024-03-05", "3 days after")]
    [InlineData("2024-03-07", "3 days after")]
    [InlineData("2024-03-08", "7 days after")]
    [InlineData("2024-03-20", "7 days after")]
    [InlineData("2024-03-22", "21 days after")]
    [InlineData("2024-04-05", "35 days after")]
    public void The_last_moment_that_has_come_is_told(string today, string? moment) => Assert.Equal(moment, Reached("2024-03-01", today)?.ToString());

    /// <summary>Sunday, 3 March 2024 is due: who works until Friday is told on Friday, while there is time.</summary>
    [Theory]
    [InlineData("2024-02-29", "7 days before")]
    [InlineData("2024-03-01", "due")]
    [InlineData("2024-03-05", "1 day after")]
    public void What_falls_on_a_day_off_comes_before_it_while_it_is_not_late_and_after_it_when_it_is(string today, string moment) => Assert.Equal(moment, Reached("2024-03-03", today)?.ToString());

    [Theory]
    [InlineData("0001-01-01", "2024-03-01")]
    [InlineData("9999-12-31", "2024-03-01")]
    [InlineData("2024-03-01", "0001-01-09")]
    [InlineData("2024-03-01", "9999-12-20")]
    public void No_due_date_is_too_far_away(string due, string today) => _ = Reached(due, today);

    [Fact]
    public void The_days_of_a_policy_may_be_few()
    {
        ReminderSettings settings = new() { Before = [], OnDue = false, After = [0], RepeatEvery = null };
        Assert.Null(new ReminderPolicy(settings).Reached(Day("2024-03-01"), Clock("2024-03-01")));
        Assert.Equal("1 day after", new ReminderPolicy(settings).Reached(Day("2024-03-01"), Clock("2024-03-06"))?.ToString());
        Assert.Null(new ReminderPolicy(settings).Escalated(Day("2024-03-01"), Clock("2024-03-06")));
    }

    [Theory]
    [InlineData("2024-03-14", null)]
    [InlineData("2024-03-15", "escalated")]
    [InlineData("2029-03-15", "escalated")]
    public void The_manager_is_told_after_the_days_that_the_house_names(string today, string? moment) =>
        Assert.Equal(moment, new ReminderPolicy(Settings).Escalated(Day("2024-03-01"), Clock(today))?.ToString());

    [Theory]
    [InlineData("7 days before", -7)]
    [InlineData("1 day before", -1)]
    [InlineData("due", 0)]
    [InlineData("1 day after", 1)]
    [InlineData("365 days after", 365)]
    public void A_moment_is_written_as_it_is_read(string text, int offset)
    {
        Assert.Equal(StageMark.At(offset), StageMark.Read(text));
        Assert.Equal(text, StageMark.At(offset).ToString());
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("7 days")]
    [InlineData("-7 days before")]
    [InlineData("")]
    public void What_is_no_moment_is_none(string text) => Assert.Null(StageMark.Read(text));

    private static ReminderSettings Settings => new() { Before = [7, 1], After = [1, 3, 7], RepeatEvery = 14, EscalateAfter = 14 };

    private static StageMark? Reached(string due, string today) => new ReminderPolicy(Settings).Reached(Day(due), Clock(today));

    private static RecipientClock Clock(string today) =>
        new(ConfigurationLoader.Load("/house/.postmortem.yaml", "holidays: [2024-03-04]").TimesOf(null), ReminderTime.On(Day(today)));

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
