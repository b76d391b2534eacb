using PostmortemTools.Errors;

namespace PostmortemTools.Time;

/// <summary>A time as typed, taken apart: a date or none, a time of day, a zone or none.</summary>
internal sealed class TypedTime
{
    private static readonly string[] AfterDate = [" at ", ", at ", ", ", "T", ":", " "];

    private static readonly string[] BeforeDate = [" on ", ", ", " "];

    /// <summary>The text as the person typed it.</summary>
    public required string Text { get; init; }

    /// <summary>The zone as typed; empty where none was.</summary>
    public required string ZoneText { get; init; }

    /// <summary>The year, month and day where the whole date was typed; null where no date or no year was.</summary>
    public required DateTime? Day { get; init; }

    /// <summary>The time since midnight: up to 24:00.</summary>
    public required TimeSpan Clock { get; init; }

    /// <summary>The parts, for what needs a month without a year.</summary>
    public required TypedParts Parts { get; init; }

    /// <summary>Takes a text apart and checks each part.</summary>
    /// <exception cref="PostmortemException">It is no time, or an impossible one.</exception>
    public static TypedTime Read(string typed)
    {
        string text = TypedText.Clean(typed) ?? throw Error.UnreadableTime(typed, null);
        if (text.Length == 0)
        {
            throw Error.EmptyTime();
        }

        int at = 0;
        TypedParts parts = default;
        DatePatterns.MatchWeekday(text, ref at, ref parts);
        bool dated = DatePatterns.Match(text, ref at, ref parts);
        if (dated && at == text.Length)
        {
            throw Error.DateWithoutTime(typed);
        }

        _ = dated && SkipOne(AfterDate, text, ref at);
        if (!ClockPatterns.Match(text, ref at, ref parts))
        {
            throw Error.UnreadableTime(typed, ClockPatterns.Suggest(text.Substring(at)));
        }

        if (!dated)
        {
            ReadDateBehind(text, ref at, ref parts);
        }

        if (parts.Weekday is not null && !parts.HasDate)
        {
            throw Error.UnreadableTime(typed, null);
        }

        if (parts.Midnight && parts.HasDate)
        {
            throw Error.AmbiguousTime(typed);
        }

        string zone = WithoutYear(text.Substring(at).Trim(' ', ','), ref parts);
        return new TypedTime
        {
            Text = typed,
            ZoneText = WithoutBrackets(zone),
            Day = CalendarDay.Of(parts, typed, "The date in"),
            Clock = ClockTime.Of(parts, typed),
            Parts = parts,
        };
    }

    private static void ReadDateBehind(string text, ref int at, ref TypedParts parts)
    {
        int start = at;
        if (!SkipOne(BeforeDate, text, ref at))
        {
            return;
        }

        TypedParts trial = parts;
        DatePatterns.MatchWeekday(text, ref at, ref trial);
        if (DatePatterns.Match(text, ref at, ref trial))
        {
            parts = trial;
        }
        else
        {
            at = start;
        }
    }

    /// <summary>The year may stand behind the time, as <c>date</c> and git print it: <c>Mon Jan 15 14:32:05 UTC 2024</c>.</summary>
    private static string WithoutYear(string zone, ref TypedParts parts)
    {
        if (parts.Month is null || parts.Year is not null || zone.Length < 4)
        {
            return zone;
        }

        int at = 0;
        if (Pattern.Match("yyyy", zone, ref at, ref parts) && (at == zone.Length || zone[at] == ' '))
        {
            return zone.Substring(at).Trim();
        }

        parts.Year = null;
        at = zone.Length - 4;
        return at > 0 && zone[at - 1] == ' ' && Pattern.Match("yyyy", zone, ref at, ref parts) ? zone.Substring(0, zone.Length - 4).Trim() : zone;
    }

    private static string WithoutBrackets(string zone) =>
        zone.Length > 2 && (zone[0], zone[zone.Length - 1]) is ('(', ')') or ('[', ']') ? zone.Substring(1, zone.Length - 2).Trim() : zone;

    private static bool SkipOne(string[] separators, string text, ref int at)
    {
        foreach (string separator in separators)
        {
            if (Pattern.Literal(separator, text, ref at))
            {
                return true;
            }
        }

        return false;
    }
}
