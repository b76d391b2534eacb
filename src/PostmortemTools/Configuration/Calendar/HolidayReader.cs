using PostmortemTools.Documents.Data;
using PostmortemTools.Errors;

namespace PostmortemTools.Configuration.Calendar;

/// <summary>
/// Reads the days on which no work is done: dates (<c>2026-12-24</c>, <c>{ date: 2026-12-24, name: Christmas Eve }</c>) and countries
/// with their public holidays (<c>DE</c>, <c>DE-BY</c>, <c>{ country: DE, subdivision: BY }</c>); one of these, or a list.
/// </summary>
internal static class HolidayReader
{
    private const string Expected = "holidays, such as 2026-12-24 or DE-BY";
    private const string Date = "date";
    private const string Name = "name";
    private const string Country = "country";
    private const string Subdivision = "subdivision";

    /// <summary>The holidays of a house or a person.</summary>
    /// <exception cref="PostmortemException">One is none, no such country is known, or one stands there twice.</exception>
    public static HouseHolidays Read(DataNode node, DataValues values)
    {
        List<HouseHoliday> days = [];
        List<HolidayRegion> regions = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (DataNode item in node is DataMap ? [node] : values.OneOrMore(node, Expected))
        {
            string key = Add(item);
            if (!seen.Add(key))
            {
                throw Error.DuplicateHoliday(values.Path, item.Line, item.Column, key);
            }
        }

        return new HouseHolidays(days, regions);

        string Add(DataNode item)
        {
            if (Region(item, values) is { } region)
            {
                regions.Add(region);
                return region.Code;
            }

            HouseHoliday day = Day(item, values);
            days.Add(day);
            return Iso.FormatDate(day.Day);
        }
    }

    /// <summary>The country that an item names; null where it is to be a date.</summary>
    private static HolidayRegion? Region(DataNode item, DataValues values)
    {
        if (item is DataScalar)
        {
            string text = values.Filled(item, $"one of {Expected}").Trim();
            string[] codes = text.Split(['-'], 2);
            return text[0] is >= '0' and <= '9' ? null : Region(item, codes[0], item, codes.Length > 1 ? codes[1] : null, values);
        }

        DataMap map = values.Map(item, $"one of {Expected}");
        values.CheckNames(map, map[Country] is not null ? [Country, Subdivision] : map[Date] is not null ? [Date, Name] : [Date, Name, Country, Subdivision], map[Country] is not null ? "the holidays of a country" : "a holiday");
        DataNode? part = Value(map, Subdivision);
        return Value(map, Country) is { } country
            ? Region(country, values.Filled(country, "the code of a country such as DE"), part ?? map, part is null ? null : values.Filled(part, "the code of a part of the country"), values)
            : null;
    }

    private static HolidayRegion Region(DataNode node, string code, DataNode partNode, string? part, DataValues values)
    {
        HolidayCountry country = HolidayCountries.All.TryGetValue(code, out HolidayCountry? known) ? known
            : throw Error.ConfiguredCountry(values.Path, node.Line, node.Column, code, Meant(code), HolidayCountries.All.Keys);
        return part is null || country.Parts.Contains(part) ? new HolidayRegion(country, part)
            : throw Error.ConfiguredSubdivision(values.Path, partNode.Line, partNode.Column, part, code, country.Parts);
    }

    /// <summary>The code that somebody meant; null where nobody can say: of two letters, one is too many to guess.</summary>
    private static string? Meant(string code) => code.ToUpperInvariant() switch
    {
        "UK" => "GB",
        var capitals => HolidayCountries.All.ContainsKey(capitals) ? capitals : null,
    };

    private static HouseHoliday Day(DataNode item, DataValues values) => item is not DataMap map ? new HouseHoliday(values.Date(item), null)
        : new HouseHoliday(
            values.Date(Value(map, Date) ?? throw Error.MissingProperty(values.Path, map.Line, map.Column, Date, "a holiday")),
            Value(map, Name) is { } name ? values.Filled(name, "the name of a holiday").Trim() : null);

    private static DataNode? Value(DataMap map, string name) => map[name]?.Value is { } value && !DataValues.IsNull(value) ? value : null;
}
