using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary.Languages;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>Writes the time of an event in the form in which another one stands there: 24 or 12 hours, with its date and zone or without.</summary>
/// <param name="now">The event.</param>
/// <param name="before">The event that stands there, or beside it.</param>
/// <param name="zone">The document's zone.</param>
internal sealed class TimeWriting(TimelineEvent now, TimelineEvent before, string zone)
{
    /// <summary>What stands for a time that cannot be written in the form that is there.</summary>
    public const string Unwritten = "\0";

    /// <summary>What stands for a time that needs its day beside it and may not get one.</summary>
    public const string Undated = "\0\0";

    /// <summary>Whether a new event is written like another, whose end it does not have.</summary>
    public bool IsNew { get; init; }

    /// <summary>The language of the document; null where it is not known.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether the day stands elsewhere.</summary>
    public bool HasDay { get; init; }

    /// <summary>Whether the day is written, too, though the same one stands above.</summary>
    public bool StatesDay { get; init; }

    /// <summary>Whether a time that stands without its day may get one.</summary>
    public bool MayAddDay { get; init; } = true;

    /// <summary>Whether the other event states a time of day and yet no moment is known: its zone may have several meanings, and a time beside it needs one of its own.</summary>
    private bool IsOfOpenZone =>
        !HasDay && before is { Time: null, TimeText: { Length: > 0 } text } && TimeMentions.TryReadAll(text, 0, text.Length, out TimeMention? mention) && mention is { IsRelative: false, IsUnknown: false, First.Clock: not null };

    /// <summary>The day of the event as it is written in the place of another; null where it has none.</summary>
    public static string? Day(TimelineEvent now, TimelineEvent before, string written, string zone, Language? language)
    {
        if (now.Time is null)
        {
            return null;
        }

        DateTime day = Local(now, before, zone).Date;
        return DateText.Find(written, new TextSpan(0, written.Length), null, before.Time?.Date) is { Day: { } was } stated
            ? written.Remove(stated.Start, stated.End - stated.Start).Insert(stated.Start, DayForm.Write(day, written.Substring(stated.Start, stated.End - stated.Start), was, language))
            : Iso.FormatDate(day);
    }

    /// <summary>A known time on the clocks that stand there: a zone that is written with it, or above it, may be another one than the document's.</summary>
    public static DateTimeOffset Local(TimelineEvent now, TimelineEvent before, string zone)
    {
        DateTimeOffset time = now.Time!.Value;
        return before.Time is { } known && TimeZones.InZone(known, zone).Offset != known.Offset ? time.ToOffset(known.Offset) : TimeZones.InZone(time, zone);
    }

    /// <summary>The time as it is written; null where there is none, and <see cref="Unwritten"/> where the form does not allow it.</summary>
    /// <param name="written">The other time as written; empty where there is none.</param>
    /// <param name="place">What must be escaped there.</param>
    public string? Write(string written, InlinePlace place)
    {
        if (now.Time is null)
        {
            return string.IsNullOrWhiteSpace(now.TimeText) ? null : InlineText.Escape(now.TimeText!, place);
        }

        if (before.Time is { } counted && CountedTime.Write(written, now.Time.Value - counted) is { } count)
        {
            return count;
        }

        DateTimeOffset local = Local(now, before, zone);
        if (before.Time is not { } was || WrittenClocks.Of(written, was.ToOffset(local.Offset).DateTime) is not { } clocks)
        {
            if (IsOfOpenZone)
            {
                DateTimeOffset utc = now.Time.Value.ToUniversalTime();
                return $"{Iso.FormatDate(utc.Date)} {utc.ToString(utc.Second == 0 ? "HH:mm" : "HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)} UTC";
            }

            return !MayAddDay && !HasDay ? Undated : (HasDay ? "" : Iso.FormatDate(local.Date) + " ") + local.ToString(local.Second == 0 ? "HH:mm" : "HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        }

        DateTime day = local.Date;
        DateTime dayWas = was.ToOffset(local.Offset).Date;
        string? with = clocks.Write(local.DateTime, IsNew, Language);
        bool addsDay = (day != dayWas || StatesDay) && !HasDay && !clocks.HasDay;
        return with is null ? Unwritten : !addsDay ? with : MayAddDay ? $"{Iso.FormatDate(day)} {with}" : Undated;
    }
}
