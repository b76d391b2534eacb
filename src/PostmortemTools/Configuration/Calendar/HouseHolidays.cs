namespace PostmortemTools.Configuration.Calendar;

/// <summary>A day of its own on which a house does not work.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What it is called; null where nobody says.</param>
internal sealed record HouseHoliday(DateTime Day, string? Name);

/// <summary>The days on which a house, or a person in it, does not work: days of its own, and the public holidays of countries. Several threads may use one.</summary>
/// <param name="days">Its own days, each once.</param>
/// <param name="regions">The countries whose public holidays it keeps.</param>
internal sealed class HouseHolidays(IReadOnlyList<HouseHoliday> days, IReadOnlyList<HolidayRegion> regions)
{
    private readonly Dictionary<DateTime, HouseHoliday> byDay = days.ToDictionary(holiday => holiday.Day);

    /// <summary>Where nobody says anything.</summary>
    public static HouseHolidays None { get; } = new([], []);

    /// <summary>Its own days, in the order of the file.</summary>
    public IReadOnlyList<HouseHoliday> Days => days;

    /// <summary>The countries whose public holidays it keeps.</summary>
    public IReadOnlyList<HolidayRegion> Regions => regions;

    /// <summary>Whether a day is one of them.</summary>
    /// <param name="day">The day; its time of day does not matter.</param>
    public bool Has(DateTime day) => byDay.ContainsKey(day.Date) || regions.Any(region => region.HasHoliday(day));
}
