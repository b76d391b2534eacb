namespace PostmortemTools.Time;

/// <summary>What the abbreviations of time zones mean: a table that one extends by a line. Several lines with one abbreviation make it ambiguous.</summary>
internal static class ZoneAbbreviations
{
    /// <summary>One meaning of an abbreviation: an offset, and a place where it is used.</summary>
    internal sealed record Meaning(string Abbreviation, double Hours, string Place, string Name)
    {
        public TimeSpan Offset => TimeSpan.FromHours(Hours);
    }

    /// <summary>Abbreviations that say a place, whatever the season.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PT"] = "America/Los_Angeles", ["MT"] = "America/Denver", ["CT"] = "America/Chicago", ["ET"] = "America/New_York",
    };

    private static readonly Meaning[] Table =
    [
        new("EST", -5, "America/New_York", "US Eastern Standard Time"), new("EDT", -4, "America/New_York", "US Eastern Daylight Time"),
        new("CST", -6, "America/Chicago", "US Central Standard Time"), new("CST", 8, "Asia/Shanghai", "China Standard Time"),
        new("CST", -5, "America/Havana", "Cuba Standard Time"), new("CDT", -5, "America/Chicago", "US Central Daylight Time"),
        new("MST", -7, "America/Denver", "US Mountain Standard Time"), new("MDT", -6, "America/Denver", "US Mountain Daylight Time"),
        new("PST", -8, "America/Los_Angeles", "US Pacific Standard Time"), new("PDT", -7, "America/Los_Angeles", "US Pacific Daylight Time"),
        new("AKST", -9, "America/Anchorage", "Alaska Standard Time"), new("AKDT", -8, "America/Anchorage", "Alaska Daylight Time"),
        new("HST", -10, "Pacific/Honolulu", "Hawaii Standard Time"),
        new("AST", -4, "America/Halifax", "Atlantic Standard Time"), new("AST", 3, "Asia/Riyadh", "Arabia Standard Time"),
        new("ADT", -3, "America/Halifax", "Atlantic Daylight Time"), new("NST", -3.5, "America/St_Johns", "Newfoundland Standard Time"),
        new("NDT", -2.5, "America/St_Johns", "Newfoundland Daylight Time"), new("BRT", -3, "America/Sao_Paulo", "Brasilia Time"),
        new("ART", -3, "America/Argentina/Buenos_Aires", "Argentina Time"), new("COT", -5, "America/Bogota", "Colombia Time"),
        new("PET", -5, "America/Lima", "Peru Time"), new("WET", 0, "Europe/Lisbon", "Western European Time"),
        new("WEST", 1, "Europe/Lisbon", "Western European Summer Time"), new("CET", 1, "Europe/Berlin", "Central European Time"),
        new("CEST", 2, "Europe/Berlin", "Central European Summer Time"), new("MEZ", 1, "Europe/Berlin", "Central European Time"),
        new("MESZ", 2, "Europe/Berlin", "Central European Summer Time"), new("EET", 2, "Europe/Helsinki", "Eastern European Time"),
        new("EEST", 3, "Europe/Helsinki", "Eastern European Summer Time"), new("MSK", 3, "Europe/Moscow", "Moscow Time"),
        new("BST", 1, "Europe/London", "British Summer Time"), new("BST", 6, "Asia/Dhaka", "Bangladesh Standard Time"),
        new("BST", 11, "Pacific/Bougainville", "Bougainville Standard Time"), new("IST", 5.5, "Asia/Kolkata", "India Standard Time"),
        new("IST", 2, "Asia/Jerusalem", "Israel Standard Time"), new("IST", 1, "Europe/Dublin", "Irish Standard Time"),
        new("IDT", 3, "Asia/Jerusalem", "Israel Daylight Time"), new("SAST", 2, "Africa/Johannesburg", "South Africa Standard Time"),
        new("CAT", 2, "Africa/Maputo", "Central Africa Time"), new("EAT", 3, "Africa/Nairobi", "East Africa Time"),
        new("WAT", 1, "Africa/Lagos", "West Africa Time"), new("GST", 4, "Asia/Dubai", "Gulf Standard Time"),
        new("PKT", 5, "Asia/Karachi", "Pakistan Time"), new("NPT", 5.75, "Asia/Kathmandu", "Nepal Time"),
        new("ICT", 7, "Asia/Bangkok", "Indochina Time"), new("WIB", 7, "Asia/Jakarta", "Western Indonesia Time"),
        new("SGT", 8, "Asia/Singapore", "Singapore Time"), new("MYT", 8, "Asia/Kuala_Lumpur", "Malaysia Time"),
        new("PHT", 8, "Asia/Manila", "Philippine Time"), new("HKT", 8, "Asia/Hong_Kong", "Hong Kong Time"),
        new("AWST", 8, "Australia/Perth", "Australian Western Standard Time"), new("JST", 9, "Asia/Tokyo", "Japan Standard Time"),
        new("KST", 9, "Asia/Seoul", "Korea Standard Time"), new("ACST", 9.5, "Australia/Adelaide", "Australian Central Standard Time"),
        new("ACDT", 10.5, "Australia/Adelaide", "Australian Central Daylight Time"), new("AEST", 10, "Australia/Sydney", "Australian Eastern Standard Time"),
        new("AEDT", 11, "Australia/Sydney", "Australian Eastern Daylight Time"), new("NZST", 12, "Pacific/Auckland", "New Zealand Standard Time"),
        new("NZDT", 13, "Pacific/Auckland", "New Zealand Daylight Time"),
    ];

    /// <summary>The place that an abbreviation says whatever the season, or null.</summary>
    public static string? Place(string abbreviation) => Places.TryGetValue(abbreviation, out string? place) ? place : null;

    /// <summary>What an abbreviation may mean; nothing where it is not known.</summary>
    public static IReadOnlyList<Meaning> Meanings(string abbreviation) =>
        [.. Table.Where(meaning => string.Equals(meaning.Abbreviation, abbreviation, StringComparison.OrdinalIgnoreCase))];
}
