namespace PostmortemTools.Time.Written;

/// <summary>Works out which day a time is of.</summary>
/// <param name="documentDay">The day of the incident, where the document states one.</param>
/// <param name="order">The order of day and month, where it is settled.</param>
internal sealed class WrittenDay(DateTime? documentDay, DateOrder? order)
{
    /// <summary>A step back of less is an entry out of order; of more, the next day.</summary>
    private static readonly TimeSpan OutOfOrder = TimeSpan.FromHours(6);

    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    private DateTime? carried;
    private DateTime? first;
    private int steps;

    /// <summary>The day of a time that has none; null where nothing says it.</summary>
    public DateTime? Current => carried ?? documentDay;

    /// <summary>Takes a day for the times below.</summary>
    public void Carry(DateTime day)
    {
        carried = day;
        first ??= day;
    }

    /// <summary>The day that a date says; null, and why, where it cannot be known.</summary>
    public DateTime? Of(in WrittenPoint point, string text, out TimeDoubt? doubt)
    {
        doubt = null;
        DoubtKind? problem = null;
        DateTime? day = point.IsImpossible ? null
            : point.Numeric is { } numeric ? InOrder(numeric, ref problem)
            : point.Reference != DayReference.None ? ByAnother(point)
            : point.Parts is { First: { } one, Second: { } two } ? Pair(one, two, ref problem)
            : point.Parts is { Month: { } month, Day: { } date } ? (point.Parts.Year is { } year ? Existing(year, month, date) : NearestYear(month, date, ref problem))
            : point.Parts is { Month: null, Weekday: { } weekday } ? OnWeekday(weekday)
            : null;
        if (day is null)
        {
            doubt = point.IsOpen ? null : new TimeDoubt(problem ?? (point.IsImpossible ? DoubtKind.Impossible : DoubtKind.NoDate), text);
        }
        else if (point.Parts.Weekday is { } named && named != day.Value.DayOfWeek)
        {
            doubt = new TimeDoubt(DoubtKind.WrongWeekday, text);
        }

        return day;
    }

    /// <summary>The day of a time that follows another.</summary>
    /// <param name="before">The time before, on the clocks of this one's zone.</param>
    /// <param name="clock">The time of day.</param>
    /// <param name="isGuess">Whether another day would have been thinkable.</param>
    public DateTime Follow(DateTime before, TimeSpan clock, out bool isGuess)
    {
        isGuess = false;
        TimeSpan step = clock - before.TimeOfDay;
        bool runsBackwards = steps < 0;
        steps += Math.Sign(step.Ticks) * (step.Duration() < OutOfOrder ? 1 : 0);
        if (runsBackwards)
        {
            // The newest stands first, and the clock jumps up where a day begins.
            return step > HalfDay ? before.Date.AddDays(-1) : before.Date;
        }

        if (step > -OutOfOrder)
        {
            return before.Date;
        }

        isGuess = step > -HalfDay;
        return before.Date.AddDays(1);
    }

    private static DateTime? Existing(int year, int month, int day) => CalendarDay.Exists(year, month, day) ? new DateTime(year, month, day) : null;

    private DateTime? InOrder(NumericDate date, ref DoubtKind? problem)
    {
        if (order is { } settled && Sensible(date, settled) is { } known)
        {
            return known;
        }

        DateTime? only = null;
        foreach (DateOrder possible in date.Orders)
        {
            if (Sensible(date, possible) is { } day && day != only)
            {
                if (only is not null)
                {
                    problem = DoubtKind.DateOrder;
                    return null;
                }

                only = day;
            }
        }

        problem = only is null ? DoubtKind.Impossible : null;
        return only;
    }

    private static DateTime? Sensible(NumericDate date, DateOrder order) =>
        date.In(order) is { } day && CalendarDay.Exists(day.Year, day.Month, day.Day) ? day : null;

    /// <summary>Two numbers without a year.</summary>
    private DateTime? Pair(int one, int two, ref DoubtKind? problem)
    {
        bool dayFirst = two is >= 1 and <= 12 && order != DateOrder.MonthDayYear;
        bool monthFirst = one is >= 1 and <= 12 && order is null or DateOrder.MonthDayYear;
        if (dayFirst && monthFirst && one != two)
        {
            problem = DoubtKind.DateOrder;
            return null;
        }

        return dayFirst ? NearestYear(two, one, ref problem) : NearestYear(one, two, ref problem);
    }

    private DateTime? NearestYear(int month, int day, ref DoubtKind? problem)
    {
        if (Current is not { } anchor)
        {
            problem = DoubtKind.NoYear;
            return null;
        }

        DateTime? best = null;
        for (int year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (Existing(year, month, day) is { } candidate && (best is null || (candidate - anchor).Duration() < (best.Value - anchor).Duration()))
            {
                best = candidate;
            }
        }

        problem = best is null ? DoubtKind.Impossible : null;
        return best;
    }

    private DateTime? ByAnother(in WrittenPoint point) => point.Reference switch
    {
        DayReference.Same => Current,
        DayReference.Next => Current?.AddDays(1),
        _ => (documentDay ?? first)?.AddDays(point.DayNumber - 1),
    };

    /// <summary>The weekday on or after the day above; with none above, the one nearest to the document's day.</summary>
    private DateTime? OnWeekday(DayOfWeek weekday)
    {
        if (Current is not { } anchor)
        {
            return null;
        }

        int ahead = ((int)weekday - (int)anchor.DayOfWeek + 7) % 7;
        return anchor.AddDays(carried is null && ahead > 3 ? ahead - 7 : ahead);
    }
}
