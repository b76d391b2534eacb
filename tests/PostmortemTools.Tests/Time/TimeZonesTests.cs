using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("UTC", "UTC")]
    [InlineData("utc", "UTC")]
    [InlineData("Z", "UTC")]
    [InlineData("Etc/UTC", "UTC")]
    [InlineData("GMT", "GMT")]
    [InlineData("+02:00", "+02:00")]
    [InlineData("-0530", "-05:30")]
    [InlineData("UTC+2", "+02:00")]
    [InlineData("+00:00", "UTC")]
    [InlineData("america/new_york", "America/New_York")]
    [InlineData(" Europe/Berlin ", "Europe/Berlin")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("w. europe standard time", "Europe/Berlin")]
    [InlineData("Etc/GMT+5", "Etc/GMT+5")]
    public void A_zone_has_one_name(string typed, string expected) => Assert.Equal(expected, TimeZones.Canonical(typed));

    [Theory]
    [InlineData("Amercia/New_York", "America/New_York")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("PST", "America/Los_Angeles")]
    [InlineData("PT", "America/Los_Angeles")]
    public void An_unknown_zone_is_an_error_with_the_nearest_known(string typed, string nearest)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => TimeZones.Canonical(typed));

        Assert.Equal("UnknownTimeZone", error.Id);
        Assert.Contains($"Did you mean '{nearest}'?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("+14:01")]
    [InlineData("+02:60")]
    [InlineData("UTC+15")]
    [InlineData("UTC-18:00")]
    [InlineData("Middle/Earth of nothing")]
    public void What_is_no_zone_is_an_error(string typed) =>
        Assert.Equal("UnknownTimeZone", Assert.Throws<PostmortemException>(() => TimeZones.Canonical(typed)).Id);

    [Theory]
    [InlineData("UTC", "2024-07-15T12:00:00Z")]
    [InlineData("+05:45", "2024-07-15T17:45:00+05:45")]
    [InlineData("America/New_York", "2024-07-15T08:00:00-04:00")]
    [InlineData("Australia/Lord_Howe", "2024-07-15T22:30:00+10:30")]
    public void A_moment_is_shown_in_a_zone(string zone, string expected) =>
        Assert.Equal(expected, Iso.Format(TimeZones.InZone(new DateTimeOffset(2024, 7, 15, 14, 0, 0, TimeSpan.FromHours(2)), zone)));

    [Fact]
    public void Every_name_is_its_own_canonical_name_or_another_word_for_UTC() =>
        Assert.All(TimeZones.Names, name => Assert.Contains(TimeZones.Canonical(name), new[] { name, "UTC" }));

    [Fact]
    public void Every_abbreviation_names_a_zone_that_exists() =>
        Assert.All(ZoneAbbreviations.Names.SelectMany(ZoneAbbreviations.Find).Where(row => row.Zone is not null), row => Assert.Contains(row.Zone, TimeZones.Names));
}
