namespace PostmortemTools.Configuration.Calendar;

/// <summary>A country whose public holidays are known.</summary>
/// <param name="code">Its code by ISO 3166-1, in two letters.</param>
/// <param name="days">Its public holidays in a year, by what the library calls a part of it; null for those of the whole country.</param>
/// <param name="parts">Its parts: the code by ISO 3166-2 without the country, and behind a colon what the library calls it, where that is something else.</param>
internal sealed class HolidayCountry(string code, Func<string?, int, IEnumerable<DateTime>> days, string parts = "")
{
    private readonly Dictionary<string, string> names = parts.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')).ToDictionary(part => part[0], part => part[part.Length - 1], StringComparer.Ordinal);

    /// <summary>Its code: <c>DE</c>.</summary>
    public string Code => code;

    /// <summary>The codes of its parts that have holidays of their own: <c>BY</c>.</summary>
    public IReadOnlyCollection<string> Parts => names.Keys;

    /// <summary>The public holidays of a year.</summary>
    /// <param name="part">The part of the country; null for what is kept all over it.</param>
    /// <param name="year">The year.</param>
    public IEnumerable<DateTime> Holidays(string? part, int year) => days(part is null ? null : names[part], year).Select(day => day.Date);
}
