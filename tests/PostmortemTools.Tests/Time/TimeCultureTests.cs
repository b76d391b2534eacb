using System.Globalization;
using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimeCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Culture_never_matters(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("2024-04-15T14:32:05.25Z", Iso.Format(Reading.Of("15 APRIL 2024 2:32:05.25 pm").Time));
            Assert.Equal("2024-01-15T14:32:00+05:30", Iso.Format(Reading.Of("14:32 ist", "asia/kolkata").Time));
            Assert.Contains("'14:15'", Reading.Refused(14.15).Message, StringComparison.Ordinal);
            Assert.Contains("1 February 2024 or 2 January 2024", Reading.Refused("01/02/2024 14:32").Message, StringComparison.Ordinal);
            Assert.Contains("'2024-11-03 01:30-04:00'", Reading.Refused("2024-11-03 01:30", "America/New_York").Message, StringComparison.Ordinal);
            Assert.Contains("on 2024-01-16", Assert.Single(Reading.Of("00:10", previous: "2024-01-15T23:50Z").Warnings), StringComparison.Ordinal);
            Assert.Equal(new DateTime(2024, 1, 15), DateParser.Parse("15 jAn 2024", "The date"));
            Assert.Equal("Pacific/Midway", TimeZones.Canonical("PACIFIC/MIDWAY"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
