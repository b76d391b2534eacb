using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>The zones that a document can be in.</summary>
internal static class TimeZones
{
    /// <summary>The IANA names, sorted.</summary>
    public static IReadOnlyList<string> Names => field ??= [.. IanaZone.Names.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>
    /// The name as data has it: an IANA name in its own spelling (also for a Windows name such as <c>Eastern Standard Time</c>),
    /// <c>UTC</c>, <c>GMT</c>, or an offset such as <c>+02:00</c>.
    /// </summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static string Canonical(string name) => Of(name).Name;

    /// <summary>The moment as a clock in the zone shows it.</summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static DateTimeOffset InZone(DateTimeOffset time, string timeZone) => Of(timeZone).Show(time);

    /// <summary>The zone of a name.</summary>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static Zone Of(string name) => Zone.Find(name) ?? Zone.Find(name.Trim()) ?? throw Error.UnknownTimeZone(name, Nearest(name));

    /// <summary>The zone that somebody probably meant by a name that is none: by its city, by an abbreviation, by its letters.</summary>
    public static string? Nearest(string name)
    {
        string words = name.Trim().Replace(' ', '_');
        return words.Length is 0 or > TypedText.Longest ? null
            : ZoneAbbreviations.Regions.TryGetValue(words, out string? region) ? region
            : ZoneAbbreviations.Find(words) is [{ Zone: { } home }, ..] ? home
            : Names.FirstOrDefault(known => known.EndsWith("/" + words, StringComparison.OrdinalIgnoreCase))
            ?? NearestName.Of(words, Names);
    }
}
