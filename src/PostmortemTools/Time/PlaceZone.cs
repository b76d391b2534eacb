using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>A zone of the IANA time zone database, with its clock changes.</summary>
internal sealed class PlaceZone(string name) : ITimeSource
{
    private readonly DateTimeZone zone = ZoneTable.Find(name);

    public DateTimeOffset ToLocal(DateTimeOffset time) => time.ToOffset(OffsetAt(time));

    public DateTimeOffset Resolve(DateTime local, List<string> warnings)
    {
        ZoneLocalMapping mapping = zone.MapLocal(LocalDateTime.FromDateTime(local));
        switch (mapping.Count)
        {
            case 1:
                return new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), WholeMinutes(mapping.EarlyInterval.WallOffset));
            case 0:
                LocalDateTime before = mapping.EarlyInterval.IsoLocalEnd;
                throw Error.SkippedTime(Minutes(local), zone.Id, Minutes(before.ToDateTimeUnspecified()), Minutes(mapping.LateInterval.IsoLocalStart.ToDateTimeUnspecified()));
            default:
                throw Error.RepeatedTime(Minutes(local), zone.Id, WithOffset(local, mapping.EarlyInterval), WithOffset(local, mapping.LateInterval));
        }
    }

    /// <summary>The zone's offset at a moment, to the minute.</summary>
    public TimeSpan OffsetAt(DateTimeOffset time) => WholeMinutes(zone.GetUtcOffset(Instant.FromDateTimeOffset(time)));

    /// <summary>The offsets that the zone may have when its clocks show a time: none, one or two.</summary>
    public IEnumerable<TimeSpan> OffsetsOf(DateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(LocalDateTime.FromDateTime(local));
        return mapping.Count switch
        {
            0 => [],
            1 => [WholeMinutes(mapping.EarlyInterval.WallOffset)],
            _ => [WholeMinutes(mapping.EarlyInterval.WallOffset), WholeMinutes(mapping.LateInterval.WallOffset)],
        };
    }

    /// <summary>Before there were zones, local time had seconds, which .NET's offsets do not.</summary>
    private static TimeSpan WholeMinutes(Offset offset) => TimeSpan.FromMinutes(Math.Round(offset.Seconds / 60.0, MidpointRounding.AwayFromZero));

    private static string WithOffset(DateTime local, ZoneInterval interval)
    {
        DateTimeOffset time = new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), WholeMinutes(interval.WallOffset));
        return time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
    }

    private static string Minutes(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
