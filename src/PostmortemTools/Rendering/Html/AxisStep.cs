namespace PostmortemTools.Rendering.Html;

/// <summary>The distance between two marks of a time axis: a length of time, or a number of calendar months.</summary>
internal sealed record AxisStep(long Ticks, int Months, string Format)
{
    private const string Seconds = "HH:mm:ss";
    private const string Minutes = "HH:mm";
    private const string Days = "yyyy-MM-dd";

    /// <summary>From the finest to the coarsest.</summary>
    private static readonly AxisStep[] All =
    [
        Of(TimeSpan.FromSeconds(1), Seconds), Of(TimeSpan.FromSeconds(5), Seconds), Of(TimeSpan.FromSeconds(15), Seconds), Of(TimeSpan.FromSeconds(30), Seconds),
        Of(TimeSpan.FromMinutes(1), Minutes), Of(TimeSpan.FromMinutes(5), Minutes), Of(TimeSpan.FromMinutes(15), Minutes), Of(TimeSpan.FromMinutes(30), Minutes),
        Of(TimeSpan.FromHours(1), Minutes), Of(TimeSpan.FromHours(3), Minutes), Of(TimeSpan.FromHours(6), Minutes), Of(TimeSpan.FromHours(12), Minutes),
        Of(TimeSpan.FromDays(1), Days), Of(TimeSpan.FromDays(2), Days), Of(TimeSpan.FromDays(7), Days), Of(TimeSpan.FromDays(14), Days),
        new(0, 1, "yyyy-MM"), new(0, 3, "yyyy-MM"), new(0, 6, "yyyy-MM"),
        new(0, 12, "yyyy"), new(0, 24, "yyyy"), new(0, 60, "yyyy"), new(0, 120, "yyyy"), new(0, 600, "yyyy"), new(0, 1200, "yyyy"), new(0, 6000, "yyyy"), new(0, 12000, "yyyy"),
    ];

    /// <summary>Whether a mark is a time of day, which needs its date said beside it.</summary>
    public bool IsTimeOfDay => Ticks is > 0 and < TimeSpan.TicksPerDay;

    /// <summary>The finest step at which the labels of an axis do not touch.</summary>
    /// <param name="span">The axis's length in ticks of time.</param>
    /// <param name="width">Its length in the drawing.</param>
    public static AxisStep For(double span, double width) =>
        Array.Find(All, step => width * step.Length / span >= Lettering.Small(step.Format) + 26) ?? All[All.Length - 1];

    /// <summary>The last mark that is not after a local time.</summary>
    public DateTime Floor(DateTime local)
    {
        if (Months == 0)
        {
            return new DateTime(local.Ticks - (local.Ticks % Ticks));
        }

        int month = MonthOf(local) / Months * Months;
        return month < 12 ? DateTime.MinValue : FirstOf(month);
    }

    /// <summary>The mark after one, or null at the end of the calendar.</summary>
    public DateTime? After(DateTime mark)
    {
        if (Months == 0)
        {
            return mark.Ticks > DateTime.MaxValue.Ticks - Ticks ? null : mark.AddTicks(Ticks);
        }

        int month = ((MonthOf(mark) / Months) + 1) * Months;
        return month / 12 > DateTime.MaxValue.Year ? null : FirstOf(month);
    }

    /// <summary>Months since a year 0, which the calendar does not have, so that marks are at round years.</summary>
    private static int MonthOf(DateTime local) => (local.Year * 12) + local.Month - 1;

    private static DateTime FirstOf(int month) => new(month / 12, (month % 12) + 1, 1);

    private double Length => Months == 0 ? Ticks : Months * 30.4 * TimeSpan.TicksPerDay;

    private static AxisStep Of(TimeSpan length, string format) => new(length.Ticks, 0, format);
}
