using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Related incidents in the rows of a table: the first column that is neither a number nor a date names the incident; the next says what about it.</summary>
internal sealed class RelatedTable
{
    private readonly string text;
    private readonly TableBlock table;
    private readonly int title = -1;
    private readonly int date = -1;
    private readonly int note = -1;

    /// <summary>Reads the headers.</summary>
    public RelatedTable(string text, TableBlock table)
    {
        (this.text, this.table) = (text, table);
        for (int i = 0; i < table.Header.Cells.Length; i++)
        {
            string header = table.Header.Cells[i].In(text);
            if (header.Length > 0 && ActionColumns.Find(header) == ActionColumn.Number)
            {
                continue;
            }

            if (header.Length > 0 && TimelineColumns.Find(header, out _) is TimelineColumn.Date or TimelineColumn.DateAndTime or TimelineColumn.Time)
            {
                date = date < 0 ? i : date;
            }
            else if (title < 0)
            {
                title = i;
            }
            else
            {
                note = note < 0 ? i : note;
            }
        }
    }

    /// <summary>Reads the rows that say something.</summary>
    public void Read(Action<RelatedIncident, RowPlace> add)
    {
        foreach (TableRow row in table.Rows)
        {
            if (title < 0 || title >= row.Cells.Length || row.Cells[title].IsEmpty || SourceText.IsPlaceholder(text, row.Cells[title]))
            {
                continue;
            }

            RowPlace place = RowFinder.Row(text, table, row);
            RelatedIncident related = RelatedText.Read(SourceText.OneLine(text, row.Cells[title]));
            place[RowField.Text] = new Slot(row.Cells[title], InlinePlace.TableCell);
            if (related.Date is null && date >= 0 && date < row.Cells.Length)
            {
                place[RowField.Date] = new Slot(row.Cells[date], InlinePlace.TableCell);
                related.Date = DateText.Find(text, row.Cells[date], null)?.Day;
            }

            if (related.Note is null && note >= 0 && note < row.Cells.Length)
            {
                place[RowField.Note] = new Slot(row.Cells[note], InlinePlace.TableCell);
                related.Note = SourceText.InlineOrNull(text, row.Cells[note], InlinePlace.TableCell);
            }

            add(related, place);
        }
    }
}
