namespace PostmortemTools.Time;

/// <summary>Between moments and what the clocks of a zone show.</summary>
internal static class LocalTimes
{
    /// <summary>Coordinated universal time, which needs no table of clock changes.</summary>
    public static readonly ITimeSource Utc = new FixedOffset(TimeSpan.Zero);

    /// <summary>Whether the zone is UTC by one of its names.</summary>
    public static bool IsUtc(string zone) => zone.Length <= 7 && zone.ToUpperInvariant() is "UTC" or "Z" or "GMT" or "ETC/UTC" or "ETC/GMT" or "ZULU" or "UCT";

    /// <summary>The zone of that name.</summary>
    /// <exception cref="PostmortemException">There is none.</exception>
    public static ITimeSource Zone(string name) => IsUtc(name) ? Utc : new PlaceZone(name);

    /// <summary>The moment at which the clocks of a zone show a time.</summary>
    /// <exception cref="PostmortemException">They never show it, or twice.</exception>
    public static DateTimeOffset Resolve(DateTime local, string zone) => Zone(zone).Resolve(local, []);
}
