using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>What a zone typed behind a time stands for.</summary>
/// <param name="Zone">The zone, or the fixed offset that an abbreviation stands for.</param>
/// <param name="Abbreviation">The abbreviation as typed, where it was one; else null.</param>
/// <param name="Home">The name of the zone that uses the abbreviation; null where there was none, or nobody does before others.</param>
internal sealed record TypedZone(Zone Zone, string? Abbreviation = null, string? Home = null)
{
    /// <summary>Reads a zone as typed.</summary>
    /// <param name="text">What stood behind the time; empty for nothing.</param>
    /// <param name="document">The document's zone, which holds where none was typed and says which of two meanings is meant.</param>
    /// <param name="near">About when it was, to within a year.</param>
    /// <exception cref="PostmortemException">It is unknown, or has several meanings.</exception>
    public static TypedZone Read(string text, Zone document, DateTimeOffset near) => Find(text, document, near, out IReadOnlyList<ZoneAbbreviation> meanings)
        ?? throw (meanings.Count == 0
            ? Error.UnknownTimeZone(text, NearestName.Of(text, ZoneAbbreviations.Names) ?? TimeZones.Nearest(text))
            : Error.AmbiguousZone(text, [.. meanings.Select(meaning => meaning.ToString())]));

    /// <summary>Reads a zone as typed; null where it is unknown or has several meanings.</summary>
    /// <param name="text">What stood behind the time; empty for nothing.</param>
    /// <param name="document">The document's zone, which holds where none was typed and says which of two meanings is meant.</param>
    /// <param name="near">About when it was, to within a year.</param>
    /// <param name="meanings">The meanings of an abbreviation; none where the text is no abbreviation.</param>
    public static TypedZone? Find(string text, Zone document, DateTimeOffset near, out IReadOnlyList<ZoneAbbreviation> meanings)
    {
        meanings = [];
        if (text.Length == 0)
        {
            return new TypedZone(document);
        }

        if (!text.Equals("GMT", StringComparison.OrdinalIgnoreCase) && FixedZone.Find(text) is { } simple)
        {
            return new TypedZone(simple);
        }

        if (document.OffsetCalled(text, near) is { } own)
        {
            return Fixed(text, own, document.Name);
        }

        if (ZoneAbbreviations.Regions.TryGetValue(text, out string? region))
        {
            return new TypedZone(TimeZones.Of(region));
        }

        meanings = ZoneAbbreviations.Find(text);
        return meanings.Count switch
        {
            0 when Zone.Find(text) is { } named => new TypedZone(named),
            0 => null,
            1 => Fixed(text, meanings[0].Offset, meanings[0].Zone),
            _ when meanings.FirstOrDefault(meaning => meaning.Zone == document.Name) is { } meant => Fixed(text, meant.Offset, meant.Zone),
            _ => null,
        };
    }

    /// <summary>Whether a text is a zone, or none at all.</summary>
    public static bool IsKnown(string text) =>
        text.Length == 0 || ZoneAbbreviations.Regions.ContainsKey(text) || ZoneAbbreviations.Find(text).Count > 0 || Zone.Find(text) is not null;

    /// <summary>
    /// Many write PST all year round. It is taken as written; where the clocks at home showed another time, that is said.
    /// </summary>
    public string? Doubt(DateTimeOffset time) => IsLiteral(time, out DateTimeOffset atHome) ? Warning.ZoneTakenLiterally(Abbreviation!, time, Home!, atHome) : null;

    /// <summary>Whether the clocks at home showed another time than the abbreviation says.</summary>
    public bool IsLiteral(DateTimeOffset time, out DateTimeOffset atHome)
    {
        atHome = Abbreviation is null || Home is null ? time : TimeZones.InZone(time, Home);
        return atHome.Offset != time.Offset;
    }

    private static TypedZone Fixed(string abbreviation, TimeSpan offset, string? home) => new(new FixedZone(FixedZone.NameOf(offset), offset), abbreviation, home);
}
