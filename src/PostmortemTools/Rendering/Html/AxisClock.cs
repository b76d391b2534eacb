using System.Globalization;

namespace PostmortemTools.Rendering.Html;

/// <summary>Moments as the clocks of the document's zone show them.</summary>
internal sealed class AxisClock(string zone)
{
    // The first and last days of the calendar cannot be shown in every zone.
    private static readonly long First = TimeSpan.FromDays(2).Ticks;
    private static readonly long Last = DateTime.MaxValue.Ticks - TimeSpan.FromDays(2).Ticks;

    /// <summary>The zone's name.</summary>
    public string Zone => zone;

    /// <summary>A moment's ticks in UTC, within what every zone can show.</summary>
    public static long Ticks(DateTimeOffset moment) => Math.Min(Math.Max(moment.UtcTicks, First), Last);

    /// <summary>What the clock shows at a moment.</summary>
    /// <param name="ticks">Ticks in UTC.</param>
    public DateTime At(long ticks) => Time.TimeZones.InZone(new DateTimeOffset(Math.Min(Math.Max(ticks, First), Last), TimeSpan.Zero), zone).DateTime;

    /// <summary>The moment at which the clock shows a time, or null where it never does, because a clock change skips it.</summary>
    public long? MomentOf(DateTime local)
    {
        // The difference to UTC near that time, taken twice: the first may be that of the wrong side of a clock change.
        long guess = local.Ticks - (At(local.Ticks).Ticks - local.Ticks);
        long moment = local.Ticks - (At(guess).Ticks - guess);
        return At(moment) == local ? moment : null;
    }

    /// <summary>A moment as text.</summary>
    public string Text(long ticks, string format) => At(ticks).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A moment with its date, to the second where it has any.</summary>
    public string Full(long ticks)
    {
        DateTime local = At(ticks);
        return local.ToString(local.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>A length of time in its two largest units: <c>1 h 5 min</c>.</summary>
    public static string Length(long ticks)
    {
        TimeSpan length = new(ticks);
        (int Amount, string Unit)[] units = [((int)length.TotalDays, "d"), (length.Hours, "h"), (length.Minutes, "min"), (length.Seconds, "s")];
        int largest = Math.Max(0, Array.FindIndex(units, unit => unit.Amount > 0));
        string text = string.Join(" ", units.Skip(largest).Take(2).Where(unit => unit.Amount > 0).Select(unit => FormattableString.Invariant($"{unit.Amount} {unit.Unit}")));
        return text.Length > 0 ? text : "under 1 s";
    }
}
