using System.Globalization;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>A zone given by an abbreviation such as CET or PST: taken literally, with a warning where the place kept other time then.</summary>
internal sealed class AbbreviatedZone(string abbreviation, string documentZone) : ITimeSource
{
    public DateTimeOffset ToLocal(DateTimeOffset time)
    {
        IReadOnlyList<ZoneAbbreviations.Meaning> meanings = ZoneAbbreviations.Meanings(abbreviation);
        DateTimeOffset inDocument = TimeZones.InZone(time, documentZone);
        return time.ToOffset((meanings.FirstOrDefault(meaning => meaning.Offset == inDocument.Offset) ?? meanings[0]).Offset);
    }

    public DateTimeOffset Resolve(DateTime local, List<string> warnings)
    {
        ZoneAbbreviations.Meaning meaning = Choose(local);
        DateTimeOffset time = new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), meaning.Offset);
        TimeSpan actual = new PlaceZone(meaning.Place).OffsetAt(time);
        bool fitsDocument = TimeZones.InZone(time, documentZone).Offset == meaning.Offset && !LocalTimes.IsUtc(documentZone);
        if (actual != meaning.Offset && !fitsDocument)
        {
            warnings.Add(Warning.ZoneOutOfSeason(abbreviation.ToUpperInvariant(), Utc(meaning.Offset), meaning.Place, Utc(actual)));
        }

        return time;
    }

    /// <summary>The one meaning; of several, the one that the document's zone has then.</summary>
    private ZoneAbbreviations.Meaning Choose(DateTime local)
    {
        IReadOnlyList<ZoneAbbreviations.Meaning> meanings = ZoneAbbreviations.Meanings(abbreviation);
        if (meanings.Count == 1)
        {
            return meanings[0];
        }

        ZoneAbbreviations.Meaning[] fitting = LocalTimes.IsUtc(documentZone)
            ? []
            : [.. meanings.Where(meaning => meaning.Place == documentZone || new PlaceZone(documentZone).OffsetsOf(local).Contains(meaning.Offset))];
        return fitting.Length == 1
            ? fitting[0]
            : throw Error.AmbiguousTimeZone(abbreviation, meanings.Select(meaning => $"{meaning.Name} ({Utc(meaning.Offset)}, {meaning.Place})"));
    }

    private static string Utc(TimeSpan offset) =>
        $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{offset.Duration().ToString(offset.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture)}";
}
