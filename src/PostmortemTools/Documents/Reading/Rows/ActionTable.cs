using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>What the columns of a table of action items hold.</summary>
internal sealed class ActionTable
{
    private const string Bold = "**";

    private const int LongestStatus = 24;

    private static readonly RowField?[] Fields = MakeFields();

    private readonly string text;
    private readonly RowField?[] columns;

    /// <summary>The column of each value, one more than its index: 0 where it has none.</summary>
    private readonly int[] columnOf = new int[(int)RowField.Id + 1];
    private readonly int action;
    private readonly int note;

    /// <summary>The words of the column that says whether an item is done; null where there is none.</summary>
    private readonly AnswerWords? answers;

    private ActionTable(string text, RowField?[] columns, AnswerWords? answers)
    {
        this.text = text;
        this.columns = columns;
        this.answers = answers;
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { } field)
            {
                columnOf[(int)field] = i + 1;
            }
        }

        action = ColumnOf(RowField.Text);
        note = ColumnOf(RowField.Note);
    }

    /// <summary>Whether a table in a section of action items holds such items.</summary>
    public static bool IsOne(string text, TableBlock table) => Of(text, table).action >= 0;

    /// <summary>Whether a table says by its headers who does what, until when, or how far it has come.</summary>
    public static bool HasAssignments(string text, TableBlock table)
    {
        HashSet<ActionColumn> said = [.. table.Header.Cells.Where(cell => !cell.IsEmpty).Select(cell => ActionColumns.Find(cell.In(text)))];
        int count = (said.Contains(ActionColumn.Owner) ? 1 : 0) + (said.Contains(ActionColumn.DueDate) ? 1 : 0) + (said.Contains(ActionColumn.Status) || said.Contains(ActionColumn.Done) ? 1 : 0);
        return count > 1 || (count == 1 && said.Contains(ActionColumn.Action));
    }

    /// <summary>Reads the headers.</summary>
    public static ActionTable Of(string text, TableBlock table)
    {
        TextSpan[] headers = table.Header.Cells;
        RowField?[] columns = new RowField?[headers.Length];
        HashSet<RowField> known = [];
        int done = -1;
        for (int i = 0; i < headers.Length; i++)
        {
            ActionColumn column = headers[i].IsEmpty ? ActionColumn.Other : ActionColumns.Find(headers[i].In(text));
            columns[i] = Fields[(int)column] is { } named && known.Add(named) ? named : null;
            done = column == ActionColumn.Done && done < 0 ? i : done;
        }

        bool hasDone = done >= 0 && known.Add(RowField.Status);
        if (hasDone)
        {
            columns[done] = RowField.Status;
        }

        if (!known.Contains(RowField.Text) && Widest(columns, table) is var widest and >= 0)
        {
            columns[widest] = RowField.Text;
        }

        return new ActionTable(text, columns, hasDone ? AnswersOf(text, table, done) : null);
    }

    private static AnswerWords AnswersOf(string text, TableBlock table, int column) =>
        AnswerWords.Of([.. table.Rows.Where(row => !row.Cells.All(cell => cell.IsEmpty)).Select(row => column < row.Cells.Length ? row.Cells[column].In(text) : "")]);

    /// <summary>Where a value of the table's rows stands; -1 where it has no column.</summary>
    public int ColumnOf(RowField field) => columnOf[(int)field] - 1;

    /// <summary>Reads a row; false where it holds no item.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Gets the slots of what is found.</param>
    /// <param name="item">Gets the values.</param>
    /// <param name="cells">Reads the cells.</param>
    /// <param name="isOurs">Whether one of our templates wrote the table, and each value stands alone in its cell.</param>
    public bool Read(TableRow row, RowPlace place, ActionItem item, ActionItemCells cells, bool isOurs)
    {
        int count = Math.Min(row.Cells.Length, columns.Length);
        if (action < 0 || action >= count || row.Cells.All(cell => cell.IsEmpty))
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (columns[i] == RowField.Status && answers is not null)
            {
                cells.Answer(row.Cells[i], null, answers, place, item);
            }
            else if ((i != action || isOurs) && columns[i] is { } field)
            {
                cells.Cell(field, row.Cells[i], place, item);
            }
        }

        for (int i = count; i < columns.Length; i++)
        {
            if (columns[i] == RowField.Status && answers is not null)
            {
                cells.Answer(new TextSpan(row.Line.End, row.Line.End), i, answers, place, item);
            }
            else if (columns[i] is { } missing)
            {
                place[missing] = new Slot(new TextSpan(row.Line.End, row.Line.End), InlinePlace.TableCell) { MissingColumn = i };
            }
        }

        if (isOurs)
        {
            return true;
        }

        TextSpan line = row.Cells[action];
        bool isBoxed = line.Length > 3 && text[line.Start] == '[' && text[line.Start + 2] == ']' && text[line.Start + 3] == ' ' && ColumnOf(RowField.Status) < 0;
        if (line.IsEmpty)
        {
            place[RowField.Text] = new Slot(line, InlinePlace.TableCell);
        }
        else
        {
            cells.Line(line, place, item, field => ColumnOf(field) < 0 && (field != RowField.Status || isBoxed || note < 0 || note >= count || !IsStatus(row.Cells[note])), InlinePlace.TableCell);
        }

        StatusInNote(row, count, place, item);
        StatusBehindLink(row, count, place, item, cells);
        return true;
    }

    /// <summary>Where no column is for the status, one for tickets may have it behind them, in bold: <c>Bug 12 **DONE**</c>.</summary>
    private void StatusBehindLink(TableRow row, int count, RowPlace place, ActionItem item, ActionItemCells cells)
    {
        int at = ColumnOf(RowField.Link);
        if (at < 0 || at >= count || ColumnOf(RowField.Status) >= 0 || place[RowField.Status] is not null || row.Cells[at] is not { Length: > 5 } cell
            || string.CompareOrdinal(text, cell.End - Bold.Length, Bold, 0, Bold.Length) != 0)
        {
            return;
        }

        int open = text.LastIndexOf(Bold, cell.End - Bold.Length - 1, cell.Length - Bold.Length, StringComparison.Ordinal);
        TextSpan word = new(open + Bold.Length, cell.End - Bold.Length);
        if (open < cell.Start || word.Length is 0 or > LongestStatus || StatusWords.ToActionItemStatus(word.In(text)) is null)
        {
            return;
        }

        TextSpan link = new TextSpan(cell.Start, open).Trim(text);
        item.Link = null;
        if (link.IsEmpty || SourceText.IsPlaceholder(text, link))
        {
            place[RowField.Link] = new Slot(link, InlinePlace.TableCell);
        }
        else
        {
            cells.Cell(RowField.Link, link, place, item);
        }

        place[RowField.Status] = new Slot(word, new TextSpan(open, cell.End), InlinePlace.TableCell);
        StatusText.Read(word.In(text), item);
    }

    /// <summary>Where no column is for the status, one for remarks may say that an item is done.</summary>
    private void StatusInNote(TableRow row, int count, RowPlace place, ActionItem item)
    {
        if (note < 0 || note >= count || ColumnOf(RowField.Status) >= 0 || place[RowField.Status] is not null || !IsStatus(row.Cells[note]))
        {
            return;
        }

        place[RowField.Status] = new Slot(row.Cells[note], InlinePlace.TableCell);
        place[RowField.Note] = null;
        item.Note = null;
        StatusText.Read(SourceText.Inline(text, row.Cells[note], InlinePlace.TableCell), item);
    }

    private bool IsStatus(TextSpan cell) => !cell.IsEmpty && cell.Length < LongestStatus && StatusWords.ToActionItemStatus(cell.In(text).Trim('*', '_', '.', '✅', ' ')) is not null;

    /// <summary>Of the columns that nobody knows, the one with the longest texts.</summary>
    private static int Widest(RowField?[] columns, TableBlock table)
    {
        long[] lengths = TableColumns.Lengths(table, columns.Length);
        int best = -1;
        long most = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            long length = columns[i] is not null ? 0 : lengths[i];
            (best, most) = length > most ? (i, length) : (best, most);
        }

        return best;
    }

    private static RowField?[] MakeFields()
    {
        RowField?[] fields = new RowField?[(int)ActionColumn.Note + 1];
        fields[(int)ActionColumn.Id] = RowField.Id;
        fields[(int)ActionColumn.Action] = RowField.Text;
        fields[(int)ActionColumn.Owner] = RowField.Owner;
        fields[(int)ActionColumn.DueDate] = RowField.DueDate;
        fields[(int)ActionColumn.Priority] = RowField.Priority;
        fields[(int)ActionColumn.Status] = RowField.Status;
        fields[(int)ActionColumn.Type] = RowField.Type;
        fields[(int)ActionColumn.Link] = RowField.Link;
        fields[(int)ActionColumn.Note] = RowField.Note;
        return fields;
    }
}
