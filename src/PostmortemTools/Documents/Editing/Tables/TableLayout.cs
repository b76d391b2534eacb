using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Tables;

/// <summary>How a table is laid out: where the cells of its rows are, blanks and all, and whether its columns are padded to one width.</summary>
internal sealed class TableLayout
{
    private readonly string text;

    /// <summary>Measures a table.</summary>
    public TableLayout(string text, TableBlock table)
    {
        this.text = text;
        Table = table;
        Columns = table.Header.Cells.Length;
        Widths = new int[Columns];
        IsPadded = table.Rows.Count > 0;
        for (int column = 0; column < Columns; column++)
        {
            Widths[column] = Width(table.Header, column);
            IsPadded &= table.Rows.TrueForAll(row => column >= row.Cells.Length ? column > 0 : Width(row, column) == Widths[column] || IsLastOpen(row, column));
        }

        // Cells that are all of one length by chance look padded as well: to pad them is right then, too.
        Margin = IsPadded && IsTight(table.Header) && table.Rows.TrueForAll(IsTight) ? 0 : 1;
    }

    /// <summary>The table.</summary>
    public TableBlock Table { get; }

    /// <summary>How many columns its header has.</summary>
    public int Columns { get; }

    /// <summary>The display width of each column, blanks and all.</summary>
    public int[] Widths { get; }

    /// <summary>Whether all cells of a column have the same width.</summary>
    public bool IsPadded { get; }

    /// <summary>How many blanks stand on each side of the longest cell of a column: none where no cell of a padded table has one before it.</summary>
    public int Margin { get; }

    /// <summary>A cell with the blanks around it, up to the pipes.</summary>
    public TextSpan Raw(TableRow row, int column)
    {
        TextSpan cell = row.Cells[column];
        int start = cell.Start;
        int end = cell.End;
        while (start > row.Line.Start && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        while (end < row.Line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The display width of a cell, blanks and all.</summary>
    public int Width(TableRow row, int column) => DisplayWidth.Of(Raw(row, column).In(text));

    /// <summary>Whether a row ends with a pipe.</summary>
    public bool EndsWithPipe(TableRow row) => row.Line.End > row.Line.Start && text[row.Line.End - 1] == '|';

    /// <summary>Whether a row begins with a pipe.</summary>
    public bool BeginsWithPipe(TableRow row) => row.Line.End > row.Line.Start && text[row.Line.Start] == '|';

    /// <summary>A text with blanks as another cell of the row has them, one at most: none in <c>|1|Fix|</c>. Without a text, with one where those have any.</summary>
    /// <param name="like">The row.</param>
    /// <param name="column">The column; the last cell counts where the row has none there.</param>
    /// <param name="content">The text.</param>
    public string Spaced(TableRow like, int column, string content)
    {
        (int before, int behind) = Blanks(like, column);
        return content.Length == 0 ? new string(' ', Math.Max(before, behind)) : new string(' ', before) + content + new string(' ', behind);
    }

    /// <summary>The dashes of a new column, as many as the last has.</summary>
    public string Dashes()
    {
        TableRow row = Table.Delimiter;
        return row.Cells.Length == 0 ? " --- " : Spaced(row, row.Cells.Length, new string('-', Math.Max(1, row.Cells[row.Cells.Length - 1].In(text).Trim(':').Length)));
    }

    private (int Before, int Behind) Blanks(TableRow row, int column)
    {
        IEnumerable<int> cells = Enumerable.Range(0, row.Cells.Length).Where(cell => !row.Cells[cell].IsEmpty).OrderBy(cell => cell == column ? -1 : row.Cells.Length - cell);
        foreach (int cell in cells)
        {
            TextSpan raw = Raw(row, cell);
            bool isOpenBefore = cell == 0 && !BeginsWithPipe(row);
            bool isOpenBehind = cell == row.Cells.Length - 1 && !EndsWithPipe(row);
            int before = isOpenBefore ? -1 : row.Cells[cell].Start > raw.Start ? 1 : 0;
            int behind = isOpenBehind ? -1 : raw.End > row.Cells[cell].End ? 1 : 0;
            return (before < 0 ? Math.Max(0, behind) : before, behind < 0 ? Math.Max(0, before) : behind);
        }

        return row == Table.Header ? (1, 1) : Blanks(Table.Header, column);
    }

    private bool IsTight(TableRow row)
    {
        for (int column = BeginsWithPipe(row) ? 0 : 1; column < row.Cells.Length; column++)
        {
            if (!row.Cells[column].IsEmpty && row.Cells[column].Start > Raw(row, column).Start)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last cell of a row without a pipe behind it has no blanks to pad.</summary>
    private bool IsLastOpen(TableRow row, int column) => column == row.Cells.Length - 1 && !EndsWithPipe(row);
}
