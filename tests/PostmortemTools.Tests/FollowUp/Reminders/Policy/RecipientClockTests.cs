using System.Globalization;
using PostmortemTools.Configuration;
using PostmortemTools.FollowUp.Reminders.Policy;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Policy;

public sealed class RecipientClockTests
{
    private const string House = "timeZone: Europe/Berlin\nreminders: { quietHours: 18:00-08:00 }\npeople:\n  - { name: Jane, timeZone: America/New_York }\n  - { name: Noon, quietHours: 12:00-13:00 }\n  - { name: Late, timeZone: Pacific/Kiritimati, quietHours: none }";

    /// <summary>2024-03-29 is a Friday, 04-01 a Monday, and on 03-31 the clocks of Berlin go forward.</summary>
    [Theory]
    [InlineData("Jane", "2024-03-29T12:00Z", true, null)]
    [InlineData("Jane", "2024-03-29T11:59Z", false, "2024-03-29T08:00-04:00")]
    [InlineData("Jane", "2024-03-29T22:00Z", false, "2024-04-01T08:00-04:00")]
    [InlineData("Noon", "2024-03-29T11:30Z", false, "2024-03-29T13:00+01:00")]
    [InlineData("Noon", "2024-04-01T11:30Z", true, null)]
    [InlineData("Noon", "2024-03-30T10:00Z", false, "2024-04-01T00:00+02:00")]
    [InlineData("Late", "2024-03-28T11:00Z", true, null)]
    [InlineData("Late", "2024-03-29T11:00Z", false, "2024-04-01T00:00+14:00")]
    [InlineData(null, "2024-03-31T23:00Z", false, "2024-04-01T08:00+02:00")]
    public void It_is_the_clock_of_the_person_that_counts(string? name, string now, bool isFree, string? until)
    {
        PostmortemConfiguration house = ConfigurationLoader.Load("/house/.postmortem.yaml", House);
        RecipientClock clock = new(house.TimesOf(house.People.FindPerson(name)), ReminderTime.At(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
        Assert.Equal(isFree, clock.IsFree);
        Assert.Equal(isFree, clock.WhyNot is null);
        if (until is not null)
        {
            Assert.Equal(DateTimeOffset.Parse(until, CultureInfo.InvariantCulture), clock.FreeAt);
        }
    }

    [Fact]
    public void A_day_has_no_quiet_hours_but_days_off()
    {
        PostmortemConfiguration house = ConfigurationLoader.Load("/house/.postmortem.yaml", House);
        Assert.True(new RecipientClock(house.TimesOf(null), ReminderTime.On(new DateTime(2024, 3, 29))).IsFree);
        Assert.False(new RecipientClock(house.TimesOf(null), ReminderTime.On(new DateTime(2024, 3, 30))).IsFree);
    }
}
