using PublicHoliday;

namespace PostmortemTools.Configuration.Calendar;

/// <summary>
/// The countries whose public holidays are known: the only home of the library that counts them out. It is loaded when a day is asked about, not before.
/// Compared with a second, independent table of 2024 to 2028, it was plainly wrong about BR, KZ, ME, MX, RS, SK and AU-ACT, and it fails in some years of
/// CA-NL and of France overseas: these are left out. What else differed are days that only some places or trades keep.
/// </summary>
internal static class HolidayCountries
{
    /// <summary>The first year whose public holidays are known.</summary>
    public const int FirstYear = 2010;

    /// <summary>The last year whose public holidays are known: the table that Islamic holidays come from ends in 2077.</summary>
    public const int LastYear = 2075;

    /// <summary>The countries, by code.</summary>
    public static IReadOnlyDictionary<string, HolidayCountry> All { get; } = new HolidayCountry[]
    {
        new("AT", (_, year) => new AustriaPublicHoliday().PublicHolidays(year)),
        new("AU", (part, year) => new AustraliaPublicHoliday { State = Named(part, AustraliaPublicHoliday.States.All) }.PublicHolidays(year), "NSW NT QLD SA TAS VIC WA"),
        new("BE", (_, year) => new BelgiumPublicHoliday().PublicHolidays(year)),
        new("CA", (part, year) => new CanadaPublicHoliday(part ?? "").PublicHolidays(year), "AB BC MB NB NS NT NU ON PE QC SK YT"),
        new("CH", (part, year) => new SwitzerlandPublicHoliday(false, false, false) { Canton = Named(part, SwitzerlandPublicHoliday.Cantons.OnlyOfficial) }.PublicHolidays(year), "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"),
        new("CZ", (_, year) => new CzechRepublicPublicHoliday().PublicHolidays(year)),
        new("DE", (part, year) => new GermanPublicHoliday { State = Named(part, GermanPublicHoliday.States.ALL) }.PublicHolidays(year), "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH"),
        new("DK", (_, year) => new DenmarkPublicHoliday(false, false, false, false, false).PublicHolidays(year)),
        new("EE", (_, year) => new EstoniaPublicHoliday().PublicHolidays(year)),
        new("ES", (_, year) => new SpainPublicHoliday().PublicHolidays(year)),
        new("FI", (_, year) => new FinlandPublicHoliday(false).PublicHolidays(year)),
        new("FR", (part, year) => new FrancePublicHoliday { Region = Named(part, FrancePublicHoliday.Regions.OnlyOfficial) }.PublicHolidays(year), "57:AlsaceMoselle 67:AlsaceMoselle 68:AlsaceMoselle 6AE:AlsaceMoselle"),
        new("GB", (part, year) => new UKBankHoliday { UkCountry = Named(part, UKBankHoliday.UkCountries.England) }.PublicHolidays(year), "ENG:England NIR:NorthernIreland SCT:Scotland WLS:Wales"),
        new("GR", (_, year) => new GreecePublicHoliday().PublicHolidays(year)),
        new("HR", (_, year) => new CroatiaPublicHoliday().PublicHolidays(year)),
        new("HU", (_, year) => new HungaryPublicHoliday().PublicHolidays(year)),
        new("IE", (_, year) => new IrelandPublicHoliday().PublicHolidays(year)),
        new("IT", (_, year) => new ItalyPublicHoliday().PublicHolidays(year).Concat(SaintFrancis(year))),
        new("JP", (_, year) => WithDaysBetween(new JapanPublicHoliday().PublicHolidays(year))),
        new("LT", (_, year) => new LithuaniaPublicHoliday().PublicHolidays(year)),
        new("LU", (_, year) => new LuxembourgPublicHoliday().PublicHolidays(year)),
        new("LV", (_, year) => new LatviaPublicHoliday().PublicHolidays(year)),
        new("NL", (_, year) => new DutchPublicHoliday(true).PublicHolidays(year)),
        new("NO", (_, year) => new NorwayPublicHoliday().PublicHolidays(year)),
        new("NZ", (_, year) => new NewZealandPublicHoliday().PublicHolidays(year)),
        new("PL", (_, year) => new PolandPublicHoliday().PublicHolidays(year)),
        new("PT", (part, year) => new PortugalPublicHoliday { Region = Named(part, PortugalPublicHoliday.Regions.OnlyOfficial) }.PublicHolidays(year), "20:Acores 30:Madeira"),
        new("RO", (_, year) => new RomanianPublicHoliday().PublicHolidays(year)),
        new("SE", (_, year) => new SwedenPublicHoliday().PublicHolidays(year)),
        new("SI", (_, year) => new SloveniaPublicHoliday().PublicHolidays(year)),
        new("TR", (_, year) => new TurkeyPublicHoliday().PublicHolidays(year)),
        new("US", (_, year) => new USAPublicHoliday().PublicHolidays(year)),
        new("ZA", (_, year) => new SouthAfricaPublicHoliday().PublicHolidays(year)),
    }.ToDictionary(country => country.Code, StringComparer.Ordinal);

    /// <summary>Since 2026, 4 October is a public holiday in Italy (law 151 of 2025); the library does not know that.</summary>
    private static IEnumerable<DateTime> SaintFrancis(int year) => year < 2026 ? [] : [new DateTime(year, 10, 4)];

    /// <summary>In Japan, a day between two holidays is one, too (article 3 of the act on national holidays); the library does not know that.</summary>
    private static IEnumerable<DateTime> WithDaysBetween(IList<DateTime> days) => days.Concat(days.Where(day => days.Contains(day.AddDays(2))).Select(day => day.AddDays(1)));

    private static T Named<T>(string? name, T whole)
        where T : struct, Enum => name is null ? whole : Enum.TryParse(name, out T named) ? named : throw new ArgumentOutOfRangeException(nameof(name), name, "The library has no such part.");
}
