using System.Globalization;
using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Documents.Data;
using Xunit;

namespace PostmortemTools.Tests.Configuration.Calendar;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("18:00-08:00", "17:59", false)]
    [InlineData("18:00-08:00", "18:00", true)]
    [InlineData("18:00-08:00", "23:59", true)]
    [InlineData("18:00-08:00", "00:00", true)]
    [InlineData("18:00-08:00", "07:59", true)]
    [InlineData("18:00-08:00", "08:00", false)]
    [InlineData("9:00 – 17:30", "08:59", false)]
    [InlineData("9:00 – 17:30", "17:29", true)]
    [InlineData("20:00-24:00", "23:59", true)]
    [InlineData("20:00-24:00", "00:00", false)]
    [InlineData("none", "00:00", false)]
    [InlineData("none", "12:00", false)]
    public void They_hold_from_one_hour_up_to_the_other(string hours, string time, bool expected) =>
        Assert.Equal(expected, Read(hours).Has(TimeSpan.Parse(time, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("9:00-17:30", "09:00-17:30")]
    [InlineData("20:00-24:00", "20:00-00:00")]
    [InlineData("none", "none")]
    public void They_are_shown_as_they_are_written(string hours, string expected) => Assert.Equal(expected, Read(hours).ToString());

    [Theory]
    [InlineData("18:00")]
    [InlineData("18:00-25:00")]
    [InlineData("18:60-08:00")]
    [InlineData("24:00-08:00-09:00")]
    [InlineData("00:00-24:00")]
    [InlineData("-08:00")]
    [InlineData("6pm-8am")]
    public void What_is_no_hours_is_an_error(string hours) => Assert.Equal("UnreadableValue", Assert.Throws<PostmortemException>(() => Read(hours)).Id);

    private static QuietHours Read(string text) => QuietHours.Read(new DataScalar(ScalarKind.Text, text) { Line = 1, Column = 1 }, new DataValues("house.yaml"));
}
