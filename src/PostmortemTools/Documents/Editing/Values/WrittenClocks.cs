using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary.Languages;
using PostmortemTools.Markdown;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>
/// The times of day in a time as it is written: its own, the end of a range, the same on the clocks of another zone. Where the first moves, the others
/// move with it by as much; a new event has no end.
/// </summary>
internal sealed class WrittenClocks
{
    private static readonly Regex Clock = new(@"(?<![\d.:+])(\d{1,2})(?:([:.h])(\d{2})(?:\2(\d{2})(?:\.\d+)?)?(\s*[AaPp]\.?[Mm]\b\.?)?|(\s*[AaPp]\.?[Mm]\b\.?))", RegexOptions.CultureInvariant);

    /// <summary>What stands before the end of a range.</summary>
    private static readonly Regex Separator = new(@"\s*(?:[-\u2010-\u2015\u2212\u2192~\u301C\uFF5E]+>?|\.{2,3}|\b(?:to|until|till?|through|bis)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The end of a range that is a number alone, or left open: <c>14:32-40</c>, <c>14:32-14:??</c>.</summary>
    private static readonly Regex BareEnd = new(@"\G\s*[-\u2010-\u2015\u2212]\s*(?:(\d\d)(?!\d|[:.][\d?])|[\d?]{1,2}[:.]\?\?)", RegexOptions.CultureInvariant);

    /// <summary>What parts the same time in another zone.</summary>
    private static readonly char[] ZoneMarks = ['/', '(', '=', ','];

    private static readonly Regex ZoneBehind = new(@"\G\s*(?:[A-Z]{2,5}\b|Z\b)", RegexOptions.CultureInvariant);

    private readonly string written;
    private readonly DateTime was;
    private readonly List<DayMention> days;
    private readonly Match time;
    private readonly List<(Match Clock, bool IsEnd)> others = [];
    private readonly bool isRange;

    private WrittenClocks(string written, DateTime was, List<DayMention> days, Match time, List<Match> clocks, bool isRange)
    {
        (this.written, this.was, this.days, this.time, this.isRange) = (written, was, days, time, isRange);
        foreach (Match clock in clocks.Where(clock => clock.Index > time.Index && IsTime(clock)))
        {
            Match last = others.Count > 0 ? others[others.Count - 1].Clock : time;
            int gap = last.Index + last.Length;
            others.Add((clock, isRange && (written.IndexOfAny(ZoneMarks, gap, clock.Index - gap) < 0 || (Separator.Match(written, gap) is { Success: true } separator && separator.Index < clock.Index))));
        }
    }

    /// <summary>Whether a day stands with the time.</summary>
    public bool HasDay => days.Count > 0;

    /// <summary>Reads a time as it is written; null where no time of day stands there.</summary>
    /// <param name="written">What stands there.</param>
    /// <param name="was">The moment that it says, on its own clocks.</param>
    public static WrittenClocks? Of(string written, DateTime was)
    {
        List<DayMention> days = DaysOf(written, was);
        List<Match> clocks = [.. Clock.Matches(written).Cast<Match>()];
        List<Match> free = clocks.FindAll(clock => !days.Exists(day => Overlaps(day, clock)));
        Match? time = free.Find(clock => Says(clock, was)) ?? clocks.Find(clock => Says(clock, was)) ?? (free.Count > 0 ? free[0] : null);
        if (time is null)
        {
            return null;
        }

        // What is the time itself is no day: 09.12 among times with dots.
        bool isDotted = days.Exists(day => Overlaps(day, time));
        days.RemoveAll(day => isDotted && day.End - day.Start <= time.Length);
        bool isRange = (TimeMentions.TryReadAll(written, 0, written.Length, out TimeMention? mention) || TimeMentions.TryReadStartOfDotted(written, 0, written.Length, out mention)) && mention.Last is { Value.IsOpen: false };
        return new WrittenClocks(written, was, days, time, isDotted ? clocks : free, isRange);
    }

    /// <summary>Whether a time of day stands in a text.</summary>
    public static bool Any(string written) => Clock.IsMatch(written);

    /// <summary>All times of a text, each later by as much; <see cref="TimeWriting.Unwritten"/> where that cannot be written.</summary>
    public static string Move(string written, TimeSpan by, Language? language)
    {
        Match first = Clock.Match(written);
        if (!first.Success || ClockOf(first) is not { } clock)
        {
            return TimeWriting.Unwritten;
        }

        List<DayMention> days = DaysOf(written, null);
        DateTime was = (days.Count > 0 ? days[0].Day!.Value : new DateTime(2000, 1, 2)) + clock;
        return Of(written, was)?.Write(was + by, isNew: false, language) ?? TimeWriting.Unwritten;
    }

    /// <summary>The times as they are written for another moment; null where they cannot be.</summary>
    /// <param name="local">The moment, on the clocks of the first.</param>
    /// <param name="isNew">Whether another event is written like this one.</param>
    /// <param name="language">The language of the document; null where it is not known.</param>
    public string? Write(DateTime local, bool isNew, Language? language)
    {
        TimeSpan moved = local - was;
        Match bare = BareEnd.Match(written, time.Index + time.Length);
        bool isEndUnknown = isRange && !bare.Success && !others.Exists(other => other.IsEnd);
        bool isTwelve = isRange && others.Exists(other => HalfOf(other.Clock).Length > 0) && HalfOf(time).Length == 0 && int.Parse(time.Groups[1].Value, CultureInfo.InvariantCulture) <= 12;
        bool isPerhapsOffset = !isNew && others.Exists(other => other.IsEnd && IsLikeOffset(other.Clock));
        if ((isEndUnknown && !isNew) || isPerhapsOffset || (days.Count > 1 && (local.Date != was.Date || others.Exists(other => Wraps(other.Clock, moved)))))
        {
            return null;
        }

        List<(int Start, int End, string With)> edits = [];
        string half = isNew && isTwelve ? HalfOf(others.Find(other => HalfOf(other.Clock).Length > 0).Clock) : "";
        edits.Add((time.Index, time.Index + time.Length, Like(time, local.TimeOfDay, isTwelve) + Half(half, local.Hour < 12)));
        if (bare.Success && isNew)
        {
            edits.Add((bare.Index, bare.Index + bare.Length, ""));
        }
        else if (bare.Groups[1] is { Success: true } number && isRange)
        {
            edits.Add((number.Index, number.Index + number.Length, BareNumber(number, local, moved)));
        }

        Match last = time;
        foreach ((Match clock, bool isEnd) in others)
        {
            if (isEnd && isNew)
            {
                edits.Add(End(last, clock));
            }
            else if (ClockOf(clock) is { } value)
            {
                bool sharesHalf = isEnd && HalfOf(clock).Length == 0 && HalfOf(last).Length > 0;
                edits.Add((clock.Index, clock.Index + clock.Length, Like(clock, OfDay(value + moved), sharesHalf)));
            }

            last = clock;
        }

        if (days.Count > 0 && local.Date != was.Date)
        {
            edits.Add((days[0].Start, days[0].End, DayForm.Write(local.Date, written.Substring(days[0].Start, days[0].End - days[0].Start), days[0].Day, language)));
        }

        string with = written;
        int at = written.Length;
        foreach ((int start, int end, string text) in edits.OrderByDescending(edit => edit.Start).Where(edit => edit.End <= at))
        {
            with = with.Remove(start, end - start).Insert(start, text);
            at = start;
        }

        return with;
    }

    /// <summary>The number that ends a range, the whole time where it is of another minute or hour now.</summary>
    private string BareNumber(Group number, DateTime local, TimeSpan moved)
    {
        bool isSecond = time.Groups[4].Success;
        TimeSpan start = was.TimeOfDay;
        TimeSpan end = OfDay(new TimeSpan(start.Hours, isSecond ? start.Minutes : Number(number), isSecond ? Number(number) : 0) + moved);
        bool isNear = end.Hours == local.Hour && (!isSecond || end.Minutes == local.Minute);
        return isNear ? (isSecond ? end.Seconds : end.Minutes).ToString("00", CultureInfo.InvariantCulture) : Like(time, end, sharesHalf: false);
    }

    private static List<DayMention> DaysOf(string written, DateTime? near)
    {
        List<DayMention> days = [];
        for (int at = 0; at < written.Length && DateText.Find(written, new TextSpan(at, written.Length), null, near) is { } day; at = Math.Max(at + 1, day.End))
        {
            if (day.Day is not null)
            {
                days.Add(day);
            }
        }

        return days;
    }

    private static bool Overlaps(DayMention day, Match clock) => day.Start < clock.Index + clock.Length && day.End > clock.Index;

    private static bool Says(Match clock, DateTime moment) => ClockOf(clock) is { } time && (time - new TimeSpan(0, 0, time.Seconds)) is var minutes && minutes.Hours == moment.Hour && minutes.Minutes == moment.Minute;

    /// <summary>The numbers of an offset such as <c>-05:00</c> are no time.</summary>
    private bool IsTime(Match clock)
    {
        bool isBehindDash = clock.Index > 0 && written[clock.Index - 1] is '-' or '\u2212';
        return !isBehindDash || (isRange && !(clock.Index > 1 && char.IsLetter(written[clock.Index - 2])));
    }

    /// <summary>Whether what was read as the end of a range is written as an offset: <c>04:10 -05:00</c>.</summary>
    private bool IsLikeOffset(Match clock) =>
        clock.Index > 1 && written[clock.Index - 1] == '-' && written[clock.Index - 2] == ' ' && clock.Groups[1].Length == 2 && clock.Groups[3].Value is "00" or "30" && !clock.Groups[4].Success && HalfOf(clock).Length == 0;

    private static bool Wraps(Match clock, TimeSpan moved) => ClockOf(clock) is { } time && (time + moved).Days != 0;

    /// <summary>The end of a range with what stands before it, and its zone where the beginning has one, too.</summary>
    private (int Start, int End, string With) End(Match beginning, Match end)
    {
        int gap = beginning.Index + beginning.Length;
        Match separator = Separator.Match(written, gap);
        int from = separator.Success && separator.Index < end.Index ? separator.Index : gap;
        bool isZoned = written.Substring(gap, from - gap).Any(char.IsLetter);
        int behind = end.Index + end.Length;
        return (from, isZoned && ZoneBehind.Match(written, behind) is { Success: true } zone ? zone.Index + zone.Length : behind, "");
    }

    private static TimeSpan OfDay(TimeSpan time) => TimeSpan.FromTicks(((time.Ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);

    private static string HalfOf(Match clock) => clock.Groups[2].Success ? clock.Groups[5].Value : clock.Groups[6].Value;

    private static TimeSpan? ClockOf(Match clock)
    {
        int hour = int.Parse(clock.Groups[1].Value, CultureInfo.InvariantCulture);
        string half = HalfOf(clock).TrimStart();
        hour = half.Length == 0 ? hour : (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        int minute = Number(clock.Groups[3]);
        int second = Number(clock.Groups[4]);
        return hour > 24 || minute > 59 || second > 60 ? null : new TimeSpan(hour, minute, second);
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    private static string Like(Match clock, TimeSpan time, bool sharesHalf)
    {
        bool hasMinutes = clock.Groups[2].Success;
        string separator = hasMinutes ? clock.Groups[2].Value : ":";
        bool hasSeconds = clock.Groups[4].Success || time.Seconds != 0;
        string half = HalfOf(clock);
        int hour = half.Length == 0 && !sharesHalf ? time.Hours : time.Hours % 12 == 0 ? 12 : time.Hours % 12;
        string hours = hour.ToString(clock.Groups[1].Length == 2 ? "00" : "0", CultureInfo.InvariantCulture);
        string rest = !hasMinutes && time.Minutes == 0 && !hasSeconds ? ""
            : separator + time.Minutes.ToString("00", CultureInfo.InvariantCulture) + (hasSeconds ? separator + time.Seconds.ToString("00", CultureInfo.InvariantCulture) : "");
        return hours + rest + Half(half, time.Hours < 12);
    }

    /// <summary><c>am</c> or <c>pm</c>, in the letters and with the blank that the other has.</summary>
    private static string Half(string like, bool isMorning)
    {
        if (like.Length == 0)
        {
            return "";
        }

        char[] half = like.ToCharArray();
        int letter = Array.FindIndex(half, char.IsLetter);
        char wanted = isMorning ? 'a' : 'p';
        half[letter] = char.IsUpper(half[letter]) ? char.ToUpperInvariant(wanted) : wanted;
        return new string(half);
    }
}
