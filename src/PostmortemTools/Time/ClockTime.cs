using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Checks a time of day and says which part is impossible, and why.</summary>
internal static class ClockTime
{
    /// <summary>The time since midnight, 24:00 included.</summary>
    /// <exception cref="PostmortemException">There is no such time of day.</exception>
    public static TimeSpan Of(TypedParts parts, string typed)
    {
        int hour = parts.Hour ?? 0;
        int minute = parts.Minute ?? 0;
        int second = parts.Seconds ?? 0;
        string? wrong =
            parts.Half != TypedParts.DayHalf.None && hour is < 1 or > 12 ? $"with AM or PM the hour goes from 1 to 12, and {hour} is not among them"
            : hour > 24 ? $"there is no hour {hour}; hours go from 0 to 23, and 24:00 is the end of the day"
            : minute > 59 ? $"there is no minute {minute}; minutes go from 0 to 59"
            : second == 60 ? "a leap second cannot be kept; write second 59, or the next minute"
            : second > 60 ? $"there is no second {second}; seconds go from 0 to 59"
            : hour == 24 && (minute > 0 || second > 0 || parts.FractionTicks > 0) ? "the day ends at 24:00 exactly; write the time of the next day, such as 00:30"
            : null;
        if (wrong is not null)
        {
            throw Error.ImpossibleTime(typed, wrong);
        }

        hour = parts.Half switch
        {
            TypedParts.DayHalf.Am => hour % 12,
            TypedParts.DayHalf.Pm => (hour % 12) + 12,
            _ => hour,
        };
        return new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(parts.FractionTicks);
    }
}
