using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>Writes the time of an event in the form in which another one stands there: 24 or 12 hours, with its date and zone or without.</summary>
internal static class TimeWriting
{
    private static readonly Regex Clock = new(@"(?<![\d.:])(\d{1,2})(?:([:.h])(\d{2})(?:\2(\d{2})(?:\.\d+)?)?(\s*[AaPp]\.?[Mm]\b\.?)?|(\s*[AaPp]\.?[Mm]\b\.?))", RegexOptions.CultureInvariant);

    /// <summary>The time as it is written.</summary>
    /// <param name="now">The event.</param>
    /// <param name="before">The event that stands there, or beside it.</param>
    /// <param name="written">Its time as written; empty where there is none.</param>
    /// <param name="zone">The document's zone.</param>
    /// <param name="place">What must be escaped there.</param>
    /// <param name="hasDay">Whether the day stands elsewhere.</param>
    public static string? Write(TimelineEvent now, TimelineEvent before, string written, string zone, InlinePlace place, bool hasDay = false)
    {
        if (now.Time is not { } time)
        {
            return string.IsNullOrWhiteSpace(now.TimeText) ? null : InlineText.Escape(now.TimeText!, place);
        }

        DateTimeOffset? was = before.Time;
        DateTimeOffset local = Local(now, before, zone);

        // The numbers of a date such as 08.02.2022 are no time of day.
        DayMention? stated = written.Length == 0 ? null : DateText.Find(written, new TextSpan(0, written.Length), null, was?.Date);
        Match clock = Clock.Match(written, stated is { Start: < 3 } first ? first.End : 0);
        if (!clock.Success || was is null)
        {
            return (hasDay ? "" : Iso.FormatDate(local.Date) + " ") + local.ToString(local.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        }

        string with = written.Remove(clock.Index, clock.Length).Insert(clock.Index, Like(clock, local));
        DateTime date = local.Date;
        DateTime dateWas = was.Value.ToOffset(local.Offset).Date;
        if (date != dateWas && stated is { Day: { } day, Start: var start, End: var end })
        {
            // A date that stands behind the time has moved with what stands before it.
            int moved = start > clock.Index ? with.Length - written.Length : 0;
            return with.Remove(start + moved, end - start).Insert(start + moved, DateText.Write(date, written.Substring(start, end - start), day));
        }

        return date == dateWas || hasDay ? with : $"{Iso.FormatDate(date)} {with}";
    }

    /// <summary>The day of the event as it is written in the place of another; null where it has none.</summary>
    public static string? Day(TimelineEvent now, TimelineEvent before, string written, string zone)
    {
        if (now.Time is null)
        {
            return null;
        }

        DateTime day = Local(now, before, zone).Date;
        return DateText.Find(written, new TextSpan(0, written.Length), null, before.Time?.Date) is { Day: { } was } stated
            ? written.Remove(stated.Start, stated.End - stated.Start).Insert(stated.Start, DateText.Write(day, written.Substring(stated.Start, stated.End - stated.Start), was))
            : Iso.FormatDate(day);
    }

    /// <summary>A known time on the clocks that stand there: a zone that is written with it, or above it, may be another one than the document's.</summary>
    public static DateTimeOffset Local(TimelineEvent now, TimelineEvent before, string zone)
    {
        DateTimeOffset time = now.Time!.Value;
        return before.Time is { } known && TimeZones.InZone(known, zone).Offset != known.Offset ? time.ToOffset(known.Offset) : TimeZones.InZone(time, zone);
    }

    private static string Like(Match clock, DateTimeOffset local)
    {
        bool hasMinutes = clock.Groups[2].Success;
        string separator = hasMinutes ? clock.Groups[2].Value : ":";
        bool hasSeconds = clock.Groups[4].Success || local.Second != 0;
        string half = hasMinutes ? clock.Groups[5].Value : clock.Groups[6].Value;
        int hour = half.Length == 0 ? local.Hour : local.Hour % 12 == 0 ? 12 : local.Hour % 12;
        string hours = hour.ToString(clock.Groups[1].Length == 2 ? "00" : "0", CultureInfo.InvariantCulture);
        string rest = !hasMinutes && local.Minute == 0 && !hasSeconds ? "" : separator + local.Minute.ToString("00", CultureInfo.InvariantCulture) + (hasSeconds ? separator + local.Second.ToString("00", CultureInfo.InvariantCulture) : "");
        return hours + rest + Half(half, local.Hour < 12);
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
