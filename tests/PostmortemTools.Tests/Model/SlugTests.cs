using Xunit;

namespace PostmortemTools.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("API Outage - Database Connection Pool Exhausted", "2024-01-15-api-outage")]
    [InlineData("Störung: Zahlungen", "2024-01-15-storung")]
    [InlineData("🔥🔥", "2024-01-15")]
    [InlineData("障害 報告", "2024-01-15-障害-報告")]
    [InlineData("\ud800 broken", "2024-01-15-broken")]
    [InlineData("2024-01-15: API Outage", "2024-01-15-api-outage")]
    [InlineData("Incident: Login down", "2024-01-15-login-down")]
    [InlineData("Incident Report - Mail: down", "2024-01-15-mail")]
    [InlineData("Outage: Incident: Mail down", "2024-01-15-mail-down")]
    [InlineData("Incident: ", "2024-01-15-incident")]
    [InlineData("INC-7: Login down", "2024-01-15-inc-7")]
    [InlineData("2024-01-15 - API Outage - Again", "2024-01-15-api-outage")]
    [InlineData("[2024/01/15] API Outage", "2024-01-15-api-outage")]
    [InlineData("2024-01-15, API outage", "2024-01-15-api-outage")]
    [InlineData("2024-01-15", "2024-01-15")]
    [InlineData("2024-01-16 API outage", "2024-01-15-2024-01-16-api-outage")]
    [InlineData("2024-01-150 API outage", "2024-01-15-2024-01-150-api-outage")]
    [InlineData("Postmortem 2024-01-15: API outage", "2024-01-15-postmortem-2024-01-15")]
    [InlineData("20240115 API outage", "2024-01-15-20240115-api-outage")]
    public void A_slug_is_the_day_and_the_head_of_the_title(string title, string expected) =>
        Assert.Equal(expected, new Postmortem { Title = title, Date = new DateTime(2024, 1, 15) }.Id);

    [Fact]
    public void An_id_that_was_set_stays() => Assert.Equal("INC-7", new Postmortem { Id = "INC-7", Title = "x" }.Id);
}
