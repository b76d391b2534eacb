using System.Collections.Concurrent;

namespace PostmortemTools.Time;

/// <summary>A time zone: which offset holds when. UTC and fixed offsets need no table of zones, and do not load one.</summary>
internal abstract class Zone
{
    private static readonly ConcurrentDictionary<string, Zone> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Coordinated Universal Time.</summary>
    public static Zone Utc { get; } = new FixedZone("UTC", TimeSpan.Zero);

    /// <summary>The name as data has it: IANA's, <c>UTC</c>, or an offset such as <c>+02:00</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The offset at a moment.</summary>
    public abstract TimeSpan OffsetAt(DateTimeOffset time);

    /// <summary>Which moments a clock on the wall can mean.</summary>
    public abstract WallClock Map(DateTime local);

    /// <summary>The offset that the zone itself calls by an abbreviation within a year of a moment; null where it calls none so.</summary>
    public abstract TimeSpan? OffsetCalled(string abbreviation, DateTimeOffset near);

    /// <summary>The moment as a clock in the zone shows it.</summary>
    public DateTimeOffset Show(DateTimeOffset time) => time.ToOffset(OffsetAt(time));

    /// <summary>The zone of a name, in any case; null where there is none.</summary>
    public static Zone? Find(string name)
    {
        if (name == "UTC")
        {
            return Utc;
        }

        if (name.Length > TypedText.Longest)
        {
            return null;
        }

        if (!Known.TryGetValue(name, out Zone? zone))
        {
            zone = (Zone?)FixedZone.Find(name) ?? IanaZone.Find(name);
            if (zone is not null)
            {
                Known[name] = zone;
            }
        }

        return zone;
    }
}
