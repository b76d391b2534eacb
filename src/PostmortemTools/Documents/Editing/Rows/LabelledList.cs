using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Outline;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>A list below a label that stands for a heading: without anything below it, the label would be a line of the text above.</summary>
internal static class LabelledList
{
    /// <summary>Takes the label away with its rows, where they are all that stands below it; false where it is to stay.</summary>
    public static bool Remove(TextEdits edits, OutlineSection section, IReadOnlyList<RowPlace> rows)
    {
        int at = section.BodyStart;
        foreach (RowPlace row in rows.OrderBy(row => row.Whole.Start))
        {
            if (!section.IsLabel || row.Whole.Start < at || row.Whole.End > section.End || !SourceText.Trim(edits.Text, at, row.Whole.Start).IsEmpty)
            {
                return false;
            }

            at = row.Whole.End;
        }

        if (!SourceText.Trim(edits.Text, at, section.End).IsEmpty)
        {
            return false;
        }

        edits.RemoveLines(TextLines.Around(edits.Text, section.Start, SourceText.Trim(edits.Text, section.Start, section.End).End));
        return true;
    }
}
