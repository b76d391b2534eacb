using System.Globalization;
using PostmortemTools.Documents.Vocabulary.Languages;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>Writes a calendar day in the form of another.</summary>
internal static class DayForm
{
    /// <summary>The forms that a day is written in; what is in none of them gets ISO 8601.</summary>
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM dd, yyyy",
        "d MMMM yyyy", "d MMM yyyy", "dd MMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "yyyyMMdd", "yyyy年M月d日", "yyyy年MM月dd日", "yyyy/M/d", "yyyy.M.d",
    ];

    /// <summary>Those that leave out the year, for another day of the same one.</summary>
    private static readonly string[] FormsWithoutYear = ["MMM d", "MMMM d", "d MMM", "d MMMM"];

    /// <summary>A day as it is written where another one stands.</summary>
    /// <param name="day">The day.</param>
    /// <param name="written">The other as written; empty where there is none.</param>
    /// <param name="was">Which day the other is.</param>
    /// <param name="language">The language of the document; null where it is not known.</param>
    public static string Write(DateTime day, string written, DateTime? was, Language? language)
    {
        if (was is not { } before)
        {
            return Iso.FormatDate(day);
        }

        IEnumerable<string> forms = before.Year == day.Year ? Forms.Concat(FormsWithoutYear) : Forms;
        return forms.FirstOrDefault(known => before.ToString(known, CultureInfo.InvariantCulture) == written) is { } form ? day.ToString(form, CultureInfo.InvariantCulture)
            : NamedDayForm.Write(day, written, before, language) ?? Iso.FormatDate(day);
    }
}
