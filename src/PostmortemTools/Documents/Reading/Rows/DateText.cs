using System.Globalization;
using PostmortemTools.Markdown;
using PostmortemTools.Time;
using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Reads a calendar day in a field or cell, and writes another in the same form.</summary>
internal static class DateText
{
    private const string IsoForm = "yyyy-MM-dd";

    /// <summary>The forms that a day is written in; what is in none of them gets ISO 8601.</summary>
    private static readonly string[] Forms =
    [
        IsoForm, "yyyy/MM/dd", "yyyy.MM.dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM dd, yyyy",
        "d MMMM yyyy", "d MMM yyyy", "dd MMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "yyyyMMdd", "yyyy年M月d日", "yyyy年MM月dd日", "yyyy/M/d", "yyyy.M.d",
    ];

    /// <summary>Those that leave out the year, for another day of the same one.</summary>
    private static readonly string[] FormsWithoutYear = ["MMM d", "MMMM d", "d MMM", "d MMMM"];

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

    /// <summary>A day as it is written where another one stands.</summary>
    /// <param name="day">The day.</param>
    /// <param name="written">The other as written; empty where there is none.</param>
    /// <param name="was">Which day the other is.</param>
    public static string Write(DateTime day, string written, DateTime? was)
    {
        IEnumerable<string> forms = was?.Year == day.Year ? Forms.Concat(FormsWithoutYear) : Forms;
        string form = was is { } before ? forms.FirstOrDefault(known => before.ToString(known, CultureInfo.InvariantCulture) == written) ?? IsoForm : IsoForm;
        return day.ToString(form, CultureInfo.InvariantCulture);
    }

    private static bool IsIso(string text, int at) => text[at] is '1' or '2' && text[at + 4] == '-' && text[at + 7] == '-';
}
