using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("utc", "UTC")]
    [InlineData("Etc/UTC", "UTC")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("UTC+02", "UTC+02")]
    public void A_zone_is_written_as_the_database_spells_it(string name, string expected) => Assert.Equal(expected, TimeZones.Canonical(name));

    [Fact]
    public void An_unknown_zone_is_an_error_that_names_the_nearest()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => TimeZones.Canonical("Europe/Berln"));
        Assert.Equal("UnknownTimeZone", error.Id);
        Assert.Contains("Did you mean 'Europe/Berlin'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_before_there_were_zones_are_shown_to_the_minute() =>
        Assert.Equal(TimeSpan.FromMinutes(53), TimeZones.InZone(new DateTimeOffset(1880, 1, 1, 0, 0, 0, TimeSpan.Zero), "Europe/Berlin").Offset);
}
