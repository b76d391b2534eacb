using NodaTime;
using NodaTime.TimeZones;

namespace PostmortemTools.Time;

/// <summary>A zone of the IANA table that NodaTime brings along. Only what is not UTC or an offset comes here.</summary>
internal sealed class IanaZone : Zone
{
    private static readonly Lazy<Dictionary<string, string>> NameTable = new(ReadNames);

    private readonly DateTimeZone zone;

    private IanaZone(DateTimeZone zone) => this.zone = zone;

    public override string Name => zone.Id;

    /// <summary>Every IANA name.</summary>
    public static IEnumerable<string> Names => TzdbDateTimeZoneSource.Default.GetIds();

    /// <summary>The zone of an IANA or Windows name, in any case; null where there is none.</summary>
    public static new IanaZone? Find(string name)
    {
        // NodaTime makes a zone of UTC+15 too, but no date object can have such an offset. FixedZone knows those that can be.
        if (name.StartsWith("UTC", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // The table of all names takes its time, and a name in its own spelling does not need it.
        DateTimeZone? found = DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            ?? (NameTable.Value.TryGetValue(name, out string? id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null);
        return found is null ? null : new IanaZone(found);
    }

    public override TimeSpan OffsetAt(DateTimeOffset time) => Minutes(zone.GetUtcOffset(Instant.FromDateTimeOffset(time)));

    public override WallClock Map(DateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(LocalDateTime.FromDateTime(local));
        TimeSpan early = Minutes(mapping.EarlyInterval.WallOffset);
        return mapping.Count switch
        {
            0 => WallClock.Skipped(local, early, mapping.EarlyInterval.IsoLocalEnd.ToDateTimeUnspecified(), mapping.LateInterval.IsoLocalStart.ToDateTimeUnspecified()),
            1 => WallClock.Once(local, early),
            _ => WallClock.Twice(local, early, Minutes(mapping.LateInterval.WallOffset)),
        };
    }

    public override TimeSpan? OffsetCalled(string abbreviation, DateTimeOffset near)
    {
        Instant middle = Instant.FromDateTimeOffset(near);
        foreach (ZoneInterval interval in zone.GetZoneIntervals(new Interval(middle - Duration.FromDays(366), middle + Duration.FromDays(366))))
        {
            if (interval.Name.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return Minutes(interval.WallOffset);
            }
        }

        return null;
    }

    /// <summary>A date object's offset has whole minutes; a few zones had seconds until 1972.</summary>
    private static TimeSpan Minutes(Offset offset) => TimeSpan.FromMinutes(offset.Seconds / 60);

    private static Dictionary<string, string> ReadNames()
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> windows in TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping)
        {
            names[windows.Key] = windows.Value;
        }

        foreach (string id in TzdbDateTimeZoneSource.Default.GetIds())
        {
            names[id] = id;
        }

        return names;
    }
}
