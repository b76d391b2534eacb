using System.Globalization;

namespace PostmortemTools.Rendering.Timing;

/// <summary>
/// Writes the times of a document, one after another as a reader meets them: in the document's zone, to the minute, with
/// seconds where there are any, and with the date where it is another than that of the time before (the first: than the document's).
/// </summary>
internal sealed class DocumentClock(Postmortem postmortem)
{
    private DateTime? day = postmortem.Date;

    /// <summary>The next time.</summary>
    /// <param name="time">A moment.</param>
    public string Next(DateTimeOffset time)
    {
        DateTimeOffset local = Time.TimeZones.InZone(time, postmortem.TimeZone);
        string clock = local.ToString(ClockFormat(local), CultureInfo.InvariantCulture);
        if (local.Date == day)
        {
            return clock;
        }

        day = local.Date;
        return $"{Iso.FormatDate(local.Date)} {clock}";
    }

    private static string ClockFormat(DateTimeOffset local) =>
        local.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : local.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF";
}
