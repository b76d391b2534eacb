using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

/// <summary>Reads times in the tests.</summary>
internal static class Reading
{
    public static TimeReading Of(object? value, string zone = "UTC", string? date = "2024-01-15", string? previous = null) =>
        TimeParser.Parse(value, new TimeContext
        {
            TimeZone = zone,
            Date = date is null ? null : DateParser.Parse(date, "The date"),
            Previous = previous is null ? null : DateTimeOffset.Parse(previous, System.Globalization.CultureInfo.InvariantCulture),
        });

    /// <summary>The error's id and message.</summary>
    public static (string Id, string Message) Refused(object? value, string zone = "UTC", string? date = "2024-01-15", string? previous = null)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Of(value, zone, date, previous));
        return (error.Id, error.Message);
    }
}
