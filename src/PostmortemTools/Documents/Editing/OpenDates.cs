using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Reading.Rows;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Editing;

/// <summary>
/// Tells whether a change has made the dates of a document ambiguous: one date such as <c>25/03/2024</c> says for all others whether day or month comes
/// first, and where it goes or becomes <c>05/03/2024</c>, nothing does.
/// </summary>
internal static class OpenDates
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "actionItems", "timeline", "date", "milestones", "id" };

    /// <summary>What is to be said of members that differ then; null where the dates are as clear as they were.</summary>
    /// <param name="before">The document as it was read.</param>
    /// <param name="after">The document with the change.</param>
    public static string? Reason(MarkdownReading before, MarkdownReading after) =>
        First(before) is null && First(after) is { } open
            ? $"with this change, no date of the document would say any more whether the day or the month comes first in '{open}'; write the dates as yyyy-MM-dd first, then change them"
            : null;

    /// <summary>Whether a member holds dates.</summary>
    public static bool Concerns(string member) => Members.Contains(member);

    private static string? First(MarkdownReading reading)
    {
        if (reading.Postmortem.Date is null && IncidentDay.Kinds.Where(reading.Places.Fields.ContainsKey).Select(kind => reading.Places.Fields[kind].Slot.Value).FirstOrDefault(value => !value.IsEmpty) is { IsEmpty: false } stated
            && DateText.Find(reading.Text, stated, null) is { Day: null } day)
        {
            return reading.Text.Substring(day.Start, day.End - day.Start);
        }

        foreach (RowPlace row in reading.Places.RowsOf(SectionKind.ActionItems).Concat(reading.Places.RowsOf(SectionKind.Timeline)))
        {
            foreach (RowField field in (RowField[])[RowField.DueDate, RowField.Date, RowField.Time])
            {
                if (row[field] is { Value: { IsEmpty: false } value } && DateText.Find(reading.Text, value, null, reading.Postmortem.Date) is { Day: null } date && !IsKnown(reading, row, field))
                {
                    return reading.Text.Substring(date.Start, date.End - date.Start);
                }
            }
        }

        return null;
    }

    /// <summary>Whether other dates say what one means.</summary>
    private static bool IsKnown(MarkdownReading reading, RowPlace row, RowField field)
    {
        List<RowPlace> items = reading.Places.RowsOf(SectionKind.ActionItems);
        return field == RowField.DueDate ? items.IndexOf(row) is var item && item >= 0 && item < reading.Body.ActionItems.Count && reading.Body.ActionItems[item].DueDate is not null
            : reading.Places.RowsOf(SectionKind.Timeline).IndexOf(row) is var happened && happened >= 0 && happened < reading.Body.Timeline.Count && reading.Body.Timeline[happened].Time is not null;
    }
}
