using System.Globalization;

namespace PostmortemTools.Review.Timeline;

/// <summary>Durations as people say them.</summary>
internal static class DurationText
{
    /// <summary><c>2 days 3 h</c>, <c>1 h 20 min</c>, <c>25 min</c>, <c>40 s</c>.</summary>
    public static string Of(TimeSpan value)
    {
        (long Amount, string Unit)[] parts = [((long)value.TotalDays, value.TotalDays < 2 ? "day" : "days"), (value.Hours, "h"), (value.Minutes, "min"), (value.Seconds, "s")];
        string[] said = [.. parts.SkipWhile(part => part.Amount == 0).Take(2).Where(part => part.Amount > 0).Select(part => string.Format(CultureInfo.InvariantCulture, "{0} {1}", part.Amount, part.Unit))];
        return said.Length == 0 ? "0 s" : string.Join(" ", said);
    }
}
