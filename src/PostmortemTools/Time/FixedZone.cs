using System.Globalization;

namespace PostmortemTools.Time;

/// <summary>A zone whose clocks never change: UTC, GMT, or an offset.</summary>
internal sealed class FixedZone(string name, TimeSpan offset) : Zone
{
    private static readonly string[] UtcNames = ["UTC", "Z", "Zulu", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal"];

    private static readonly TimeSpan Farthest = TimeSpan.FromHours(14);

    private static readonly string[] OffsetPatterns = ["H:mm", "HHmm", "H"];

    public override string Name => name;

    /// <summary>The zone of a name for UTC or GMT, or of an offset (<c>+02:00</c>, <c>-0500</c>, <c>UTC+2</c>); null for all other texts.</summary>
    public static new FixedZone? Find(string text) =>
        Array.Exists(UtcNames, utc => utc.Equals(text, StringComparison.OrdinalIgnoreCase)) ? (FixedZone)Utc
        : text.Equals("GMT", StringComparison.OrdinalIgnoreCase) ? new FixedZone("GMT", TimeSpan.Zero)
        : Offset(text) is { } offset ? new FixedZone(NameOf(offset), offset)
        : null;

    /// <summary><c>+02:00</c>; <c>UTC</c> for zero.</summary>
    public static string NameOf(TimeSpan offset) =>
        offset == TimeSpan.Zero ? "UTC" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);

    /// <summary>The offset that a text is, behind UTC or GMT or by itself; null where it is none or out of range.</summary>
    public static TimeSpan? Offset(string text)
    {
        int at = 0;
        _ = Pattern.Literal("UTC", text, ref at) || Pattern.Literal("GMT", text, ref at);
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at == text.Length || text[at] is not ('+' or '-'))
        {
            return null;
        }

        bool behind = text[at++] == '-';
        TypedParts parts = default;
        if (!Pattern.MatchAny(OffsetPatterns, text, ref at, ref parts) || at != text.Length || parts.Minute > 59)
        {
            return null;
        }

        TimeSpan size = new(parts.Hour ?? 0, parts.Minute ?? 0, 0);
        return size > Farthest ? null : behind ? -size : size;
    }

    public override TimeSpan OffsetAt(DateTimeOffset time) => offset;

    public override WallClock Map(DateTime local) => WallClock.Once(local, offset);

    public override TimeSpan? OffsetCalled(string abbreviation, DateTimeOffset near) => null;
}
