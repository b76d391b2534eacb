using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads the time of an event as a person or script gives it. Never guesses silently.</summary>
internal static class TimeParser
{
    /// <summary>Reads a time: a text, a DateTime or a DateTimeOffset.</summary>
    /// <param name="value">What was given; PowerShell may have wrapped it.</param>
    /// <param name="context">What stands in for a zone or date that is not said.</param>
    /// <exception cref="PostmortemException">It is no time, an impossible one, or could be two.</exception>
    public static TimeReading Parse(object? value, TimeContext context) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null => throw Error.EmptyTime(),
        string text => ParseText(text, context),
        DateTimeOffset time => Plain(time),
        DateTime { Kind: DateTimeKind.Unspecified } wall => Plain(Moment(wall, TimeZones.Of(context.TimeZone), wall.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))),
        DateTime time => Plain(new DateTimeOffset(time)),
        TimeSpan span => throw Error.DurationAsTime(span),
        { } number when Number.Is(number) => throw Error.NumberAsTime(number, ClockPatterns.Suggest(Number.Format(number))),
        { } other => throw Error.NoTime(other),
    };

    private static TimeReading Plain(DateTimeOffset time) => new(Sensible(time, Iso.Format(time)), null, []);

    private static TimeReading ParseText(string text, TimeContext context)
    {
        TypedTime typed = TypedTime.Read(text);
        Zone document = TimeZones.Of(context.TimeZone);
        TypedZone zone = TypedZone.Read(typed.ZoneText, document, About(typed, context));
        DateTime day = DayChoice.Of(typed, zone.Zone, context);
        DateTimeOffset time = Sensible(Moment(day + typed.Clock, zone.Zone, text), text);
        return new TimeReading(time, text, [.. Remarks(typed, zone, document, time, context)]);
    }

    private static IEnumerable<string> Remarks(TypedTime typed, TypedZone zone, Zone document, DateTimeOffset time, TimeContext context)
    {
        if (zone.Doubt(time) is { } doubt)
        {
            yield return doubt;
        }

        // 24:00 belongs to the day that it ends.
        DateTime day = document.Show(typed.Clock == TimeSpan.FromDays(1) ? time.AddTicks(-1) : time).Date;
        if (typed.Day is not null)
        {
            yield break;
        }

        if (context.Previous is { } previous && document.Show(previous) is var before)
        {
            if (typed.Parts.HasDate ? day.Year != before.Year : day != before.Date)
            {
                yield return Warning.DayMoved(typed.Text, day, before);
            }
        }
        else if (context.Date is { } date && (typed.Parts.HasDate ? day.Year != date.Year : day != date.Date))
        {
            yield return Warning.NotThePostmortemsDay(typed.Text, day, document.Name, date);
        }
    }

    private static DateTimeOffset Moment(DateTime local, Zone zone, string text)
    {
        WallClock clock = zone.Map(local);
        return clock.IsSkipped ? throw Error.SkippedTime(text, zone.Name, clock.GapStart, clock.GapEnd, clock.First)
            : clock.IsRepeated ? throw Error.RepeatedTime(text, zone.Name, clock.First, clock.Last)
            : clock.First;
    }

    private static DateTimeOffset Sensible(DateTimeOffset time, string text) =>
        time.Year is >= CalendarDay.FirstYear and <= CalendarDay.LastYear
            ? time
            : throw Error.ImpossibleDate("The date in", text, CalendarDay.Wrong(time.Year, time.Month, time.Day) ?? "");

    /// <summary>When it was, to within a day or two: enough to know what a zone's abbreviations meant then.</summary>
    private static DateTimeOffset About(TypedTime typed, TimeContext context) =>
        typed.Day is { } day ? new DateTimeOffset(day, TimeSpan.Zero)
        : context.Previous is { } previous ? previous
        : context.Date is { } date ? new DateTimeOffset(date.Date, TimeSpan.Zero)
        : throw (typed.Parts.HasDate ? Error.TimeWithoutYear(typed.Text) : Error.TimeWithoutDate(typed.Text));
}
