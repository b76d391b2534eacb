using System.Globalization;
using PostmortemTools.Configuration.Calendar;
using Xunit;

namespace PostmortemTools.Tests.Configuration.Calendar;

/// <summary>The public holidays of countries, against days that official calendars name.</summary>
public sealed class HolidayCountryTests
{
    public static TheoryData<string, string> Regions =>
        [.. HolidayCountries.All.Values.SelectMany(country => country.Parts.Prepend("").Select(part => (country.Code, part)))];

    [Theory]
    [InlineData("US", "", "2024-11-28", true)] // Thanksgiving moves.
    [InlineData("US", "", "2026-07-03", true)] // Independence Day on a Saturday is kept on Friday.
    [InlineData("US", "", "2026-12-24", false)]
    [InlineData("DE", "", "2024-04-01", true)] // Easter Monday moves.
    [InlineData("DE", "", "2025-04-21", true)]
    [InlineData("DE", "", "2026-04-06", true)]
    [InlineData("DE", "", "2026-06-04", false)] // Corpus Christi is kept in parts only.
    [InlineData("DE", "BY", "2026-06-04", true)]
    [InlineData("DE", "SN", "2026-11-18", true)] // Repentance: the Wednesday before 23 November.
    [InlineData("GB", "", "2026-04-06", true)]
    [InlineData("GB", "SCT", "2026-04-06", false)] // Scotland works on Easter Monday.
    [InlineData("GB", "NIR", "2026-07-13", true)]
    [InlineData("FR", "", "2026-05-14", true)] // Ascension.
    [InlineData("FR", "57", "2026-04-03", true)]
    [InlineData("NO", "", "2026-05-17", true)]
    [InlineData("JP", "", "2026-09-22", true)] // A day between two holidays is one.
    [InlineData("GR", "", "2026-04-13", true)] // The Orthodox Easter.
    [InlineData("IT", "", "2025-10-04", false)]
    [InlineData("IT", "", "2027-10-04", true)]
    [InlineData("AU", "VIC", "2026-11-03", true)] // The Melbourne Cup.
    [InlineData("CH", "GE", "2026-09-10", true)]
    [InlineData("PT", "30", "2026-07-01", true)]
    [InlineData("CA", "ON", "2026-02-16", true)]
    [InlineData("CA", "QC", "2026-02-16", false)]
    public void A_day_is_a_holiday_where_it_is_kept(string country, string part, string day, bool expected) =>
        Assert.Equal(expected, Region(country, part).HasHoliday(DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(9)));

    /// <summary>No year in which two holidays fall on one day, and none that a table does not reach, makes an error of the library's.</summary>
    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_region_has_holidays_in_every_year(string country, string part)
    {
        HolidayCountry known = HolidayCountries.All[country];
        Assert.All(Enumerable.Range(HolidayCountries.FirstYear, HolidayCountries.LastYear - HolidayCountries.FirstYear + 1), year => Assert.InRange(known.Holidays(part.Length == 0 ? null : part, year).Distinct().Count(), 4, 25));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-CH")]
    public void The_culture_does_not_matter(string culture)
    {
        List<DateTime> expected = [.. HolidayCountries.All.Values.SelectMany(country => country.Holidays(null, 2026))];
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, HolidayCountries.All.Values.SelectMany(country => country.Holidays(null, 2026)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Beyond_the_years_that_are_known_no_day_is_a_holiday()
    {
        HolidayRegion norway = Region("NO", "");
        Assert.True(norway.HasHoliday(new DateTime(HolidayCountries.LastYear, 12, 25)));
        Assert.False(norway.HasHoliday(new DateTime(HolidayCountries.LastYear + 1, 12, 25)));
        Assert.False(norway.HasHoliday(new DateTime(HolidayCountries.FirstYear - 1, 12, 25)));
        Assert.False(norway.HasHoliday(DateTime.MaxValue));
    }

    private static HolidayRegion Region(string country, string part) => new(HolidayCountries.All[country], part.Length == 0 ? null : part);
}
