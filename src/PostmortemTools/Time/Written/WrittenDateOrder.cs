namespace PostmortemTools.Time.Written;

/// <summary>
/// Settles the order of day and month by all dates of a document: in 15/01 the day comes first. It takes the mentions before
/// <see cref="TimelineClock"/> does.
/// </summary>
internal sealed class WrittenDateOrder
{
    /// <summary>Day and month the other way round are about a month apart, and more than twice this.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(7);

    private readonly List<NumericDate> dates = [];
    private readonly List<(int First, int Second)> pairs = [];
    private string? text;

    /// <summary>Why the order is not settled; null where it is, or where no date needs one.</summary>
    public string? Reason { get; private set; }

    /// <summary>Takes note of a mention, be it an entry's or a heading's.</summary>
    public void Add(TimeMention mention)
    {
        Add(mention.First, mention.Text);
        if (mention.Last?.Value is { } last)
        {
            Add(last, mention.Text);
        }
    }

    /// <summary>Takes note of a date that stands elsewhere in the document, such as in its metadata.</summary>
    public void Add(in WrittenPoint point, string written)
    {
        if (point.IsImpossible)
        {
            return;
        }

        if (point.Numeric is { } date && date.Orders.Length > 1)
        {
            dates.Add(date);
            text = IsOpen(date) ? text ?? written : text;
        }
        else if (point.Parts is { First: { } first, Second: { } second })
        {
            pairs.Add((first, second));
            text = first <= 12 && second <= 12 && first != second ? text ?? written : text;
        }
    }

    /// <summary>The order of every such date of the document; null where there are none, or where <see cref="Reason"/> says why.</summary>
    /// <param name="day">The day of the incident, where the document states it.</param>
    public DateOrder? Settle(DateTime? day)
    {
        Reason = null;
        bool dayFirst = Fits(DateOrder.DayMonthYear);
        bool monthFirst = Fits(DateOrder.MonthDayYear);
        if (dates.Count + pairs.Count == 0)
        {
            return null;
        }

        if (dayFirst != monthFirst)
        {
            return dayFirst ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
        }

        if (!dayFirst)
        {
            Reason = "some of its dates have the day first, and some the month";
            return null;
        }

        if (text is null)
        {
            return DateOrder.DayMonthYear;
        }

        bool dayFirstIsNear = day is { } known && IsNear(DateOrder.DayMonthYear, known);
        bool monthFirstIsNear = day is { } same && IsNear(DateOrder.MonthDayYear, same);
        if (dayFirstIsNear != monthFirstIsNear)
        {
            return dayFirstIsNear ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
        }

        Reason = $"no date of it says whether {text} has the day or the month first";
        return null;
    }

    private static bool IsOpen(NumericDate date) =>
        date.In(DateOrder.DayMonthYear) is { } one && date.In(DateOrder.MonthDayYear) is { } other && one != other;

    private bool Fits(DateOrder order) =>
        dates.TrueForAll(date => date.In(order) is not null)
        && pairs.TrueForAll(pair => (order == DateOrder.DayMonthYear ? pair.Second : pair.First) <= 12);

    private bool IsNear(DateOrder order, DateTime day) =>
        dates.TrueForAll(date => (date.In(order)!.Value - day).Duration() <= Near)
        && pairs.TrueForAll(pair => (order == DateOrder.DayMonthYear ? Distance(pair.Second, pair.First, day) : Distance(pair.First, pair.Second, day)) <= Near);

    private static TimeSpan Distance(int month, int day, DateTime near) =>
        CalendarDay.Exists(near.Year, month, day) ? (new DateTime(near.Year, month, day) - near).Duration() : TimeSpan.MaxValue;
}
