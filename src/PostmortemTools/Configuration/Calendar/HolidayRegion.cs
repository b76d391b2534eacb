using System.Collections.Concurrent;

namespace PostmortemTools.Configuration.Calendar;

/// <summary>A country, or a part of one, with its public holidays. They are counted out year by year, when one is first asked for. Several threads may use one.</summary>
/// <param name="country">The country.</param>
/// <param name="part">The part of it, as <see cref="HolidayCountry.Parts"/> names it; null for what is kept all over the country.</param>
internal sealed class HolidayRegion(HolidayCountry country, string? part)
{
    private readonly ConcurrentDictionary<int, HashSet<DateTime>> years = new();

    /// <summary>Its code by ISO 3166: <c>DE</c>, <c>DE-BY</c>.</summary>
    public string Code => part is null ? country.Code : $"{country.Code}-{part}";

    /// <summary>Whether a day is a public holiday there; false before <see cref="HolidayCountries.FirstYear"/> and after <see cref="HolidayCountries.LastYear"/>.</summary>
    public bool HasHoliday(DateTime day) =>
        day.Year is >= HolidayCountries.FirstYear and <= HolidayCountries.LastYear && years.GetOrAdd(day.Year, year => [.. country.Holidays(part, year)]).Contains(day.Date);
}
