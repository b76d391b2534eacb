namespace PostmortemTools.Time;

/// <summary>What people write instead of a zone. The same abbreviation in two rows has two meanings.</summary>
internal static class ZoneAbbreviations
{
    /// <summary>Those that stand for a place, whichever offset holds there.</summary>
    public static IReadOnlyDictionary<string, string> Regions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ET"] = "America/New_York",
        ["CT"] = "America/Chicago",
        ["MT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles",
    };

    private static readonly (string Text, string Offset, string? Zone, string Meaning)[] Rows =
    [
        ("GMT", "+00:00", null, "Greenwich Mean Time"),
        ("EST", "-05:00", "America/New_York", "US Eastern Standard Time"),
        ("EDT", "-04:00", "America/New_York", "US Eastern Daylight Time"),
        ("CST", "-06:00", "America/Chicago", "US Central Standard Time"),
        ("CST", "+08:00", "Asia/Shanghai", "China Standard Time"),
        ("CST", "-05:00", "America/Havana", "Cuba Standard Time"),
        ("CDT", "-05:00", "America/Chicago", "US Central Daylight Time"),
        ("MST", "-07:00", "America/Denver", "US Mountain Standard Time"),
        ("MDT", "-06:00", "America/Denver", "US Mountain Daylight Time"),
        ("PST", "-08:00", "America/Los_Angeles", "US Pacific Standard Time"),
        ("PDT", "-07:00", "America/Los_Angeles", "US Pacific Daylight Time"),
        ("AKST", "-09:00", "America/Anchorage", "Alaska Standard Time"),
        ("AKDT", "-08:00", "America/Anchorage", "Alaska Daylight Time"),
        ("HST", "-10:00", "Pacific/Honolulu", "Hawaii Standard Time"),
        ("AST", "-04:00", "America/Halifax", "Atlantic Standard Time"),
        ("AST", "+03:00", "Asia/Riyadh", "Arabia Standard Time"),
        ("ADT", "-03:00", "America/Halifax", "Atlantic Daylight Time"),
        ("NST", "-03:30", "America/St_Johns", "Newfoundland Standard Time"),
        ("NDT", "-02:30", "America/St_Johns", "Newfoundland Daylight Time"),
        ("ART", "-03:00", "America/Argentina/Buenos_Aires", "Argentina Time"),
        ("BRT", "-03:00", "America/Sao_Paulo", "Brasilia Time"),
        ("CLT", "-04:00", "America/Santiago", "Chile Standard Time"),
        ("CLST", "-03:00", "America/Santiago", "Chile Summer Time"),
        ("COT", "-05:00", "America/Bogota", "Colombia Time"),
        ("PET", "-05:00", "America/Lima", "Peru Time"),
        ("UYT", "-03:00", "America/Montevideo", "Uruguay Time"),
        ("VET", "-04:00", "America/Caracas", "Venezuela Time"),
        ("AMT", "-04:00", "America/Manaus", "Amazon Time"),
        ("AMT", "+04:00", "Asia/Yerevan", "Armenia Time"),
        ("WET", "+00:00", "Europe/Lisbon", "Western European Time"),
        ("WEST", "+01:00", "Europe/Lisbon", "Western European Summer Time"),
        ("BST", "+01:00", "Europe/London", "British Summer Time"),
        ("BST", "+06:00", "Asia/Dhaka", "Bangladesh Standard Time"),
        ("BST", "+11:00", "Pacific/Bougainville", "Bougainville Standard Time"),
        ("CET", "+01:00", "Europe/Berlin", "Central European Time"),
        ("CEST", "+02:00", "Europe/Berlin", "Central European Summer Time"),
        ("EET", "+02:00", "Europe/Athens", "Eastern European Time"),
        ("EEST", "+03:00", "Europe/Athens", "Eastern European Summer Time"),
        ("IST", "+05:30", "Asia/Kolkata", "India Standard Time"),
        ("IST", "+02:00", "Asia/Jerusalem", "Israel Standard Time"),
        ("IST", "+01:00", "Europe/Dublin", "Irish Standard Time"),
        ("IDT", "+03:00", "Asia/Jerusalem", "Israel Daylight Time"),
        ("MSK", "+03:00", "Europe/Moscow", "Moscow Time"),
        ("TRT", "+03:00", "Europe/Istanbul", "Turkey Time"),
        ("WAT", "+01:00", "Africa/Lagos", "West Africa Time"),
        ("CAT", "+02:00", "Africa/Maputo", "Central Africa Time"),
        ("SAST", "+02:00", "Africa/Johannesburg", "South Africa Standard Time"),
        ("EAT", "+03:00", "Africa/Nairobi", "East Africa Time"),
        ("GST", "+04:00", "Asia/Dubai", "Gulf Standard Time"),
        ("GST", "-02:00", "Atlantic/South_Georgia", "South Georgia Time"),
        ("PKT", "+05:00", "Asia/Karachi", "Pakistan Standard Time"),
        ("NPT", "+05:45", "Asia/Kathmandu", "Nepal Time"),
        ("ICT", "+07:00", "Asia/Bangkok", "Indochina Time"),
        ("WIB", "+07:00", "Asia/Jakarta", "Western Indonesia Time"),
        ("WITA", "+08:00", "Asia/Makassar", "Central Indonesia Time"),
        ("WIT", "+09:00", "Asia/Jayapura", "Eastern Indonesia Time"),
        ("HKT", "+08:00", "Asia/Hong_Kong", "Hong Kong Time"),
        ("MYT", "+08:00", "Asia/Kuala_Lumpur", "Malaysia Time"),
        ("PHT", "+08:00", "Asia/Manila", "Philippine Time"),
        ("SGT", "+08:00", "Asia/Singapore", "Singapore Time"),
        ("SST", "-11:00", "Pacific/Pago_Pago", "Samoa Standard Time"),
        ("SST", "+08:00", "Asia/Singapore", "Singapore Standard Time"),
        ("JST", "+09:00", "Asia/Tokyo", "Japan Standard Time"),
        ("KST", "+09:00", "Asia/Seoul", "Korea Standard Time"),
        ("AWST", "+08:00", "Australia/Perth", "Australian Western Standard Time"),
        ("ACST", "+09:30", "Australia/Adelaide", "Australian Central Standard Time"),
        ("ACDT", "+10:30", "Australia/Adelaide", "Australian Central Daylight Time"),
        ("AEST", "+10:00", "Australia/Sydney", "Australian Eastern Standard Time"),
        ("AEDT", "+11:00", "Australia/Sydney", "Australian Eastern Daylight Time"),
        ("NZST", "+12:00", "Pacific/Auckland", "New Zealand Standard Time"),
        ("NZDT", "+13:00", "Pacific/Auckland", "New Zealand Daylight Time"),
        ("CHST", "+10:00", "Pacific/Guam", "Chamorro Standard Time"),
    ];

    private static readonly ILookup<string, ZoneAbbreviation> Meanings = Rows.ToLookup(
        row => row.Text,
        row => new ZoneAbbreviation(row.Text, FixedZone.Offset(row.Offset) ?? default, row.Zone, row.Meaning),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Every abbreviation, once.</summary>
    public static IEnumerable<string> Names => Regions.Keys.Concat(Meanings.Select(meaning => meaning.Key));

    /// <summary>The meanings of an abbreviation, in any case; none where it is not known.</summary>
    public static IReadOnlyList<ZoneAbbreviation> Find(string text) => [.. Meanings[text]];
}
