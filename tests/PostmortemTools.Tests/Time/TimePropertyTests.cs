using CsCheck;
using PostmortemTools.Time;
using Xunit;

namespace PostmortemTools.Tests.Time;

public sealed class TimePropertyTests
{
    private static readonly string[] Zones =
    [
        "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Pacific/Auckland", "+05:30",
    ];

    private static readonly Gen<DateTimeOffset> Moments =
        Gen.Select(
            Gen.DateTime[new DateTime(1972, 1, 3), new DateTime(2199, 12, 29)],
            Gen.Int[-14 * 60, 14 * 60],
            (time, minutes) => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void Any_moment_in_ISO_8601_reads_back_the_same() => Moments.Sample(
        moment =>
        {
            TimeReading reading = Reading.Of(Iso.Format(moment), "Europe/Berlin");
            return reading.Time.EqualsExact(moment) && reading.Warnings.Count == 0;
        },
        iter: 5000);

    [Fact]
    public void A_clock_within_eleven_hours_of_the_event_before_is_that_moment() => Gen.Select(Moments, Gen.Int[-11 * 60, 11 * 60], Gen.Int[0, Zones.Length - 1].Select(index => Zones[index])).Sample(
        (previous, minutes, zone) =>
        {
            DateTimeOffset moment = TimeZones.InZone(previous.AddMinutes(minutes), zone);
            moment = moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute));
            string typed = moment.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            try
            {
                return TimeParser.Parse(typed, new TimeContext { TimeZone = zone, Previous = previous }).Time.EqualsExact(moment);
            }
            catch (PostmortemException error)
            {
                // In the hour that a clock change repeats, HH:mm is two moments, and nothing is guessed.
                return error.Id == "RepeatedTime";
            }
        },
        iter: 5000);

    [Fact]
    public void Any_text_is_read_or_refused_with_an_id() => Gen.String[Gen.Char["0123456789:-/ TZapmjnPST+.,()"], 0, 30].Sample(
        text =>
        {
            try
            {
                return Reading.Of(text).Text == text;
            }
            catch (PostmortemException error)
            {
                return error.Id.Length > 0;
            }
        },
        iter: 20000);
}
