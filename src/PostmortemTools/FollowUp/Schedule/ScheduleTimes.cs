using PostmortemTools.Time;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>Times of day, on some days of the week or on all.</summary>
internal sealed class ScheduleTimes
{
    private const int DaysOfWeek = 7;

    /// <summary>Creates it.</summary>
    /// <param name="at">The times since midnight, in any order.</param>
    /// <param name="days">The days, in any order; none, and all seven, are every day.</param>
    public ScheduleTimes(IEnumerable<TimeSpan> at, IEnumerable<DayOfWeek> days)
    {
        At = [.. at.Distinct().OrderBy(time => time)];
        Days = [.. days.Distinct().OrderBy(FromMonday)];
        Days = Days.Count == DaysOfWeek ? [] : Days;
    }

    /// <summary>The times since midnight, in order.</summary>
    public IReadOnlyList<TimeSpan> At { get; }

    /// <summary>The days, from Monday on; none for every day.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; }

    /// <summary>The times as they are shown: <c>09:00</c>.</summary>
    public IReadOnlyList<string> Clocks => [.. At.Select(DailyClock.Format)];

    /// <summary>All that several say.</summary>
    /// <param name="all">Those.</param>
    public static ScheduleTimes Union(IReadOnlyCollection<ScheduleTimes> all) =>
        new(all.SelectMany(times => times.At), all.Any(times => times.Days.Count == 0) ? [] : all.SelectMany(times => times.Days));

    /// <summary>The first moment after another, by the same clock; null where there are no times.</summary>
    /// <param name="now">The other moment.</param>
    public DateTime? Next(DateTime now) => Enumerable.Range(0, DaysOfWeek + 1)
        .Select(days => now.Date.AddDays(days))
        .Where(day => Days.Count == 0 || Days.Contains(day.DayOfWeek))
        .SelectMany(day => At.Select(time => day + time))
        .Where(moment => moment > now)
        .Select(moment => (DateTime?)moment)
        .FirstOrDefault();

    private static int FromMonday(DayOfWeek day) => ((int)day + DaysOfWeek - 1) % DaysOfWeek;
}
