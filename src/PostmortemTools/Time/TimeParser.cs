using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>Reads the time of an event as a person or a script gives it. Never guesses silently; the culture does not matter.</summary>
internal static class TimeParser
{
    private const int Longest = 100;

    /// <summary>Reads a time.</summary>
    /// <param name="value">A text, a DateTime or a DateTimeOffset.</param>
    /// <param name="context">What the missing parts are taken from.</param>
    /// <exception cref="PostmortemException">It is no time, an impossible one, or could mean more than one.</exception>
    public static TimeReading Parse(object? value, TimeContext context)
    {
        switch (value)
        {
            case DateTimeOffset moment:
                return new TimeReading(moment, null, []);
            case DateTime { Kind: DateTimeKind.Utc } utc:
                return new TimeReading(new DateTimeOffset(utc), null, []);
            case DateTime { Kind: DateTimeKind.Local } local:
                return new TimeReading(new DateTimeOffset(local), null, []);
            case DateTime wall:
                return new TimeReading(LocalTimes.Resolve(wall, context.TimeZone), null, []);
            case string text:
                return ParseText(text, context);
            case null:
                throw Error.EmptyTime();
            case TimeSpan:
                throw Error.DurationAsTime(value);
            case IConvertible number when number.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal:
                throw Error.NumberAsTime(value);
            default:
                throw Error.UnreadableTime(value.ToString() ?? "");
        }
    }

    private static TimeReading ParseText(string text, TimeContext context)
    {
        if (PlainClock(text) is { } clock && LocalTimes.IsUtc(context.TimeZone) && (context.Previous is null || context.Previous.Value.Offset == TimeSpan.Zero))
        {
            return DayChoice.Place(clock, text, LocalTimes.Utc, context, []);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw Error.EmptyTime();
        }

        return text.Length > Longest ? throw Error.UnreadableTime(text) : TimeText.Read(text, context);
    }

    /// <summary>The most frequent form, HH:mm, without a look at the others.</summary>
    private static TimeSpan? PlainClock(string text)
    {
        bool plain = text.Length == 5 && text[2] == ':' && IsDigit(text[0]) && IsDigit(text[1]) && IsDigit(text[3]) && IsDigit(text[4]);
        if (!plain)
        {
            return null;
        }

        int hours = ((text[0] - '0') * 10) + text[1] - '0';
        int minutes = ((text[3] - '0') * 10) + text[4] - '0';
        return hours < 24 && minutes < 60 ? new TimeSpan(hours, minutes, 0) : null;

        static bool IsDigit(char c) => c is >= '0' and <= '9';
    }
}
