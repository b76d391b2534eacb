using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads the zone that is written behind a time.</summary>
internal static class ZoneText
{
    private static readonly Regex Offset = new(@"^(?:UTC|GMT)?\s*([+\-\u2212])(\d{1,2})(?::?(\d{2}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads a zone.</summary>
    /// <param name="text">An offset, an abbreviation or a name; parentheses around it do not matter.</param>
    /// <param name="documentZone">Settles an abbreviation that several zones share.</param>
    /// <exception cref="PostmortemException">There is no such zone.</exception>
    public static ITimeSource Read(string text, string documentZone)
    {
        string name = text.Trim().Trim('(', ')').Trim();
        if (LocalTimes.IsUtc(name))
        {
            return LocalTimes.Utc;
        }

        Match offset = Offset.Match(name);
        if (offset.Success)
        {
            return new FixedOffset(ReadOffset(offset, text));
        }

        if (ZoneAbbreviations.Place(name) is { } place)
        {
            return new PlaceZone(place);
        }

        return ZoneAbbreviations.Meanings(name).Count > 0 ? new AbbreviatedZone(name, documentZone) : new PlaceZone(name);
    }

    private static TimeSpan ReadOffset(Match offset, string text)
    {
        int hours = int.Parse(offset.Groups[2].Value, CultureInfo.InvariantCulture);
        int minutes = offset.Groups[3].Success ? int.Parse(offset.Groups[3].Value, CultureInfo.InvariantCulture) : 0;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            throw Error.ImpossibleTime(text, "offsets go from -14:00 to +14:00");
        }

        TimeSpan distance = new(hours, minutes, 0);
        return offset.Groups[1].Value == "+" ? distance : -distance;
    }
}
