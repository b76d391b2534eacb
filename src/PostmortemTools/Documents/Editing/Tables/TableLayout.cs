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

        // Cells that are all of one length by chance, with one blank on each side, look padded as well: to pad them is right then, too.
    }

    /// <summary>The table.</summary>
    public TableBlock Table { get; }

    /// <summary>How many columns its header has.</summary>
    public int Columns { get; }

    /// <summary>The display width of each column, blanks and all.</summary>
    public int[] Widths { get; }

    /// <summary>Whether all cells of a column have the same width.</summary>
    public bool IsPadded { get; }

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

    /// <summary>The last cell of a row without a pipe behind it has no blanks to pad.</summary>
    private bool IsLastOpen(TableRow row, int column) => column == row.Cells.Length - 1 && !EndsWithPipe(row);
}
