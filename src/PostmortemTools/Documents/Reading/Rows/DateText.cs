using System.Globalization;
using PostmortemTools.Markdown;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads a calendar day in a field or cell.</summary>
internal static class DateText
{
    private const string IsoForm = "yyyy-MM-dd";

    /// <summary>The first day in a piece of a document; null where there is none, or it could be two.</summary>
    /// <param name="text">The document.</param>
    /// <param name="span">The piece.</param>
    /// <param name="order">The order of day and month in it, where that is known.</param>
    /// <param name="near">The day that one without a year is near to; null where such a one does not count.</param>
    public static DayMention? Find(string text, TextSpan span, DateOrder? order, DateTime? near = null)
    {
        if (span.Length is >= 10 and <= 16 && IsIso(text, span.Start) && DateTime.TryParseExact(text.Substring(span.Start, 10), IsoForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            && day.Year is >= CalendarDay.FirstYear and <= CalendarDay.LastYear && (span.Length == 10 || !char.IsLetterOrDigit(text[span.Start + 10])))
        {
            return new DayMention(day, span.Start, span.Start + 10);
        }

        return DayMentions.Find(text, span.Start, span.End, order, near);
    }

    private static bool IsIso(string text, int at) => text[at] is '1' or '2' && text[at + 4] == '-' && text[at + 7] == '-';
}
