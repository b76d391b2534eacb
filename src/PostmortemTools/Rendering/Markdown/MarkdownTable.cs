using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>Writes a pipe table whose columns are padded to equal display width.</summary>
internal static class MarkdownTable
{
    /// <summary>The table, without a newline at its end.</summary>
    /// <param name="titles">The header cells.</param>
    /// <param name="rows">The cells, escaped already, as many in each row as there are titles.</param>
    public static string Write(IReadOnlyList<string> titles, IReadOnlyList<string[]> rows)
    {
        int columns = titles.Count;
        int[] widths = new int[columns];
        int[,] cellWidths = new int[rows.Count, columns];
        int total = 0;
        for (int column = 0; column < columns; column++)
        {
            int widest = Math.Max(3, DisplayWidth.Of(titles[column]));
            for (int row = 0; row < rows.Count; row++)
            {
                cellWidths[row, column] = DisplayWidth.Of(rows[row][column]);
                widest = Math.Max(widest, cellWidths[row, column]);
            }

            widths[column] = widest;
            total += widest + 3;
        }

        StringBuilder table = new((total + 2) * (rows.Count + 2));
        for (int column = 0; column < columns; column++)
        {
            Cell(table, titles[column], widths[column] - DisplayWidth.Of(titles[column]));
        }

        table.Append("|\n");
        for (int column = 0; column < columns; column++)
        {
            table.Append("| ").Append('-', widths[column]).Append(' ');
        }

        table.Append('|');
        for (int row = 0; row < rows.Count; row++)
        {
            table.Append('\n');
            for (int column = 0; column < columns; column++)
            {
                Cell(table, rows[row][column], widths[column] - cellWidths[row, column]);
            }

            table.Append('|');
        }

        return table.ToString();
    }

    private static void Cell(StringBuilder table, string text, int padding) => table.Append("| ").Append(text).Append(' ', padding + 1);
}
