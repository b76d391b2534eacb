using System.Management.Automation;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimeObjectTests
{
    private static readonly DateTime Wall = new(2024, 7, 15, 14, 32, 5);

    [Fact]
    public void A_DateTimeOffset_stays_as_it_is()
    {
        var reading = Reading.Of(new DateTimeOffset(Wall, TimeSpan.FromHours(-8)), "Europe/Berlin");

        Assert.Equal("2024-07-15T14:32:05-08:00", Iso.Format(reading.Time));
        Assert.Null(reading.Text);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void A_UTC_DateTime_is_UTC() =>
        Assert.Equal("2024-07-15T14:32:05Z", Iso.Format(Reading.Of(DateTime.SpecifyKind(Wall, DateTimeKind.Utc), "Europe/Berlin").Time));

    [Fact]
    public void A_local_DateTime_has_the_machines_offset() =>
        Assert.Equal(TimeZoneInfo.Local.GetUtcOffset(Wall), Reading.Of(DateTime.SpecifyKind(Wall, DateTimeKind.Local), "Asia/Tokyo").Time.Offset);

    [Fact]
    public void A_DateTime_of_no_kind_is_a_clock_in_the_documents_zone() =>
        Assert.Equal("2024-07-15T14:32:05+02:00", Iso.Format(Reading.Of(Wall, "Europe/Berlin").Time));

    [Fact]
    public void What_PowerShell_wraps_is_unwrapped()
    {
        Assert.Equal("2024-01-15T14:32:00Z", Iso.Format(Reading.Of(new PSObject("14:32")).Time));
        Assert.Equal("2024-07-15T14:32:05Z", Iso.Format(Reading.Of(new PSObject(Wall)).Time));
        Assert.Equal("NumberAsTime", Reading.Refused(new PSObject(14.15)).Id);
    }
}
