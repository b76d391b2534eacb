using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>What the columns of a table of findings, or of related incidents, hold: what it is, and what is said about it.</summary>
internal sealed class FindingTable
{
    private readonly string text;
    private readonly TableBlock table;
    private readonly int title = -1;
    private readonly int about = -1;

    /// <summary>Reads the headers.</summary>
    public FindingTable(string text, TableBlock table)
    {
        (this.text, this.table) = (text, table);
        for (int i = 0; i < table.Header.Cells.Length; i++)
        {
            ActionColumn column = table.Header.Cells[i].IsEmpty ? ActionColumn.Other : ActionColumns.Find(table.Header.Cells[i].In(text));
            if (column == ActionColumn.Number)
            {
                continue;
            }

            if (title < 0)
            {
                title = i;
            }
            else if (about < 0 || column == ActionColumn.Note)
            {
                about = i;
            }
        }
    }

    /// <summary>The rows that say something, each with the cell of what it is.</summary>
    public IEnumerable<(RowPlace Place, TextSpan Title)> Rows() =>
        table.Rows.Where(row => title >= 0 && title < row.Cells.Length && !row.Cells[title].IsEmpty && !SourceText.IsPlaceholder(text, row.Cells[title]))
            .Select(row => (RowFinder.Row(text, table, row), row.Cells[title]));

    /// <summary>Reads the findings; whether there were any.</summary>
    public bool Read(Action<FindingText, RowPlace> add)
    {
        bool any = false;
        foreach ((RowPlace place, TextSpan cell) in Rows())
        {
            FindingText found = new() { Title = SourceText.Inline(text, cell, InlinePlace.TableCell) };
            place[RowField.Text] = new Slot(cell, InlinePlace.TableCell);
            if (about >= 0 && about < place.Row!.Cells.Length)
            {
                place[RowField.Description] = new Slot(place.Row.Cells[about], InlinePlace.TableCell);
                found.Description = SourceText.InlineOrNull(text, place.Row.Cells[about], InlinePlace.TableCell);
            }

            add(found, place);
            any = true;
        }

        return any;
    }
}
