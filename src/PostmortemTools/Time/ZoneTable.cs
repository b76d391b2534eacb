using NodaTime;
using NodaTime.TimeZones;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Finds zones of the IANA time zone database that comes with NodaTime, by their IANA or Windows names, whatever the case.</summary>
internal static class ZoneTable
{
    private static readonly Lazy<Dictionary<string, string>> Ids = new(() =>
    {
        Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> windows in TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping)
        {
            ids[windows.Key] = windows.Value;
        }

        foreach (string id in TzdbDateTimeZoneSource.Default.GetIds())
        {
            ids[id] = id;
        }

        return ids;
    });

    /// <summary>The IANA names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. TzdbDateTimeZoneSource.Default.GetIds().OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>The zone of that name.</summary>
    /// <exception cref="PostmortemException">There is none.</exception>
    public static DateTimeZone Find(string name)
    {
        string id = Canonical(name);
        return DateTimeZoneProviders.Tzdb[id];
    }

    /// <summary>The name as the database spells it.</summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static string Canonical(string name)
    {
        string trimmed = name.Trim();
        if (Ids.Value.TryGetValue(trimmed, out string? id))
        {
            return id;
        }

        // UTC+02:00 and the like are zones of the database's library, though not of the database.
        return trimmed.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(trimmed.ToUpperInvariant()) is { } fixedZone
            ? fixedZone.Id
            : throw Error.UnknownTimeZone(name, Names);
    }
}
