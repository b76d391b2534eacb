namespace PostmortemTools.Configuration.Calendar;

/// <summary>On which days somebody works. Several threads may use one.</summary>
internal sealed class WorkCalendar
{
    private readonly HashSet<DayOfWeek> workingDays;
    private readonly HouseHolidays holidays;

    /// <summary>Creates a calendar.</summary>
    /// <param name="workingDays">The weekdays on which work is done; one at least.</param>
    /// <param name="holidays">The days on which none is done all the same.</param>
    /// <exception cref="ArgumentException">There is no weekday: then no working day would ever come.</exception>
    public WorkCalendar(IEnumerable<DayOfWeek> workingDays, HouseHolidays holidays)
    {
        this.workingDays = [.. workingDays];
        this.holidays = holidays;
        if (this.workingDays.Count == 0)
        {
            throw new ArgumentException("A calendar needs a working day.", nameof(workingDays));
        }
    }

    /// <summary>The weekdays on which work is done where nothing is said.</summary>
    public static IReadOnlyList<DayOfWeek> UsualDays { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Whether work is done on a day.</summary>
    /// <param name="day">The day; its time of day does not matter.</param>
    public bool IsWorkingDay(DateTime day) => workingDays.Contains(day.DayOfWeek) && !holidays.Has(day);

    /// <summary>The day itself where work is done on it, else the first working day after it.</summary>
    public DateTime WorkingDayFrom(DateTime day) => IsWorkingDay(day) ? day.Date : NextWorkingDay(day);

    /// <summary>The first working day after a day.</summary>
    public DateTime NextWorkingDay(DateTime day) => Walk(day, 1);

    /// <summary>The last working day before a day.</summary>
    public DateTime PreviousWorkingDay(DateTime day) => Walk(day, -1);

    /// <summary>The day that is so many working days after a day, or before it where the number is negative; the day itself for none.</summary>
    /// <param name="day">The day to count from, which is not counted, whether it is a working day or not.</param>
    /// <param name="count">How many working days.</param>
    public DateTime AddWorkingDays(DateTime day, int count)
    {
        DateTime result = day.Date;
        for (int i = 0; i < Math.Abs(count); i++)
        {
            result = Walk(result, Math.Sign(count));
        }

        return result;
    }

    private DateTime Walk(DateTime day, int step)
    {
        DateTime walked = day.Date;
        do
        {
            walked = walked.AddDays(step);
        }
        while (!IsWorkingDay(walked));
        return walked;
    }
}
