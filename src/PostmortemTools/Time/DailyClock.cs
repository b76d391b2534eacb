using System.Globalization;
using System.Management.Automation;
using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads a time of day at which something is done every day, to the minute: <c>09:00</c>, <c>9 AM</c>, <c>noon</c>.</summary>
internal static class DailyClock
{
    /// <summary>Reads a time of day.</summary>
    /// <param name="value">A text, or a DateTime, whose time of day counts, seconds left out; PowerShell may have wrapped it.</param>
    /// <exception cref="PostmortemException">It is no time of day, or finer than a minute.</exception>
    public static TimeSpan Parse(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null => throw Error.EmptyTime(),
        string text => ParseText(text),
        DateTime moment => ToTheMinute((moment.Kind == DateTimeKind.Utc ? moment.ToLocalTime() : moment).TimeOfDay),
        TimeSpan span => throw Error.DurationAsTime(span),
        { } number when Number.Is(number) => throw Error.NumberAsTime(number, ClockPatterns.Suggest(Number.Format(number))),
        { } other => throw Error.NoTime(other),
    };

    /// <summary><c>09:00</c>.</summary>
    /// <param name="time">The time since midnight.</param>
    public static string Format(TimeSpan time) => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    private static TimeSpan ParseText(string typed)
    {
        string text = TypedText.Clean(typed) ?? throw Error.UnreadableClock(typed, null);
        if (text.Length == 0)
        {
            throw Error.EmptyTime();
        }

        int at = 0;
        TypedParts parts = default;
        if (!ClockPatterns.Match(text, ref at, ref parts) || at < text.Length)
        {
            throw Error.UnreadableClock(typed, ClockPatterns.Suggest(text));
        }

        return Whole(ClockTime.Of(parts, typed), typed);
    }

    private static TimeSpan ToTheMinute(TimeSpan time) => new(time.Hours, time.Minutes, 0);

    private static TimeSpan Whole(TimeSpan time, string typed) =>
        time == TimeSpan.FromDays(1) ? throw Error.ImpossibleTime(typed, "a day begins at 00:00; write that for midnight")
        : time.Ticks % TimeSpan.TicksPerMinute != 0 ? throw Error.ImpossibleTime(typed, "schedulers know no seconds; write it to the minute, such as 09:00")
        : time;
}
