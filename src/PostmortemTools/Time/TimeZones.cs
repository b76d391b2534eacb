namespace PostmortemTools.Time;

/// <summary>Time zones by name. UTC is answered without loading the table of the others.</summary>
internal static class TimeZones
{
    /// <summary>The names that are known, UTC first.</summary>
    public static IReadOnlyList<string> Names => ["UTC", .. ZoneTable.Names.Where(name => name != "UTC")];

    /// <summary>The name as it is written: <c>europe/berlin</c> becomes <c>Europe/Berlin</c>, a Windows name its IANA one.</summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static string Canonical(string name) => LocalTimes.IsUtc(name.Trim()) ? "UTC" : ZoneTable.Canonical(name);

    /// <summary>What the clocks of a zone show at a moment.</summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static DateTimeOffset InZone(DateTimeOffset time, string timeZone) => LocalTimes.Zone(timeZone).ToLocal(time);
}
