using System.Globalization;
using System.Text.RegularExpressions;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>A time that counts from the beginning, in whole minutes: <c>T+5m</c>, <c>+1h10m</c>, <c>5 min</c>, <c>+00:05</c>.</summary>
internal static class CountedTime
{
    private static readonly Regex Form = new(@"^(T ?\+ ?|\+)?(?:(\d{1,3})( ?h(?:r|rs)?)( ?)(?:(\d{1,2})( ?m(?:in|ins)?))?|(\d{1,4})( ?m(?:in|ins)?))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Clock = new(@"^(T ?\+ ?|\+)(\d{1,3}):(\d\d)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The time as it is written for another moment; null where it is written otherwise, or cannot be.</summary>
    /// <param name="written">What stands there.</param>
    /// <param name="moved">How much later the other moment is.</param>
    public static string? Write(string written, TimeSpan moved)
    {
        if (Clock.Match(written) is { Success: true } clock)
        {
            return OnClock(clock, moved);
        }

        Match form = Form.Match(written);
        TimeSpan count = new TimeSpan(Number(form.Groups[2]), Number(form.Groups[5]) + Number(form.Groups[7]), 0) + moved;
        if (!form.Success || count < TimeSpan.Zero || count.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            return null;
        }

        long minutes = count.Ticks / TimeSpan.TicksPerMinute;
        string lead = form.Groups[1].Value;
        if (!form.Groups[2].Success)
        {
            return $"{lead}{minutes.ToString(CultureInfo.InvariantCulture)}{form.Groups[8].Value}";
        }

        string unit = form.Groups[6].Success ? form.Groups[6].Value : "m";
        string rest = minutes % 60 == 0 && !form.Groups[6].Success ? "" : $"{form.Groups[4].Value}{(minutes % 60).ToString(CultureInfo.InvariantCulture)}{unit}";
        return $"{lead}{(minutes / 60).ToString(CultureInfo.InvariantCulture)}{form.Groups[3].Value}{rest}";
    }

    private static string? OnClock(Match clock, TimeSpan moved)
    {
        TimeSpan count = new TimeSpan(Number(clock.Groups[2]), Number(clock.Groups[3]), 0) + moved;
        return count < TimeSpan.Zero || count.Ticks % TimeSpan.TicksPerMinute != 0 ? null
            : $"{clock.Groups[1].Value}{((long)count.TotalHours).ToString(clock.Groups[2].Length > 1 ? "00" : "0", CultureInfo.InvariantCulture)}:{count.Minutes.ToString("00", CultureInfo.InvariantCulture)}";
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;
}
