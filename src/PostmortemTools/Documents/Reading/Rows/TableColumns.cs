using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>Sums over the columns of a table, each cell looked at once: rows may be shorter than the header, and both may be very long.</summary>
internal static class TableColumns
{
    /// <summary>How long the cells of each column are together.</summary>
    public static long[] Lengths(TableBlock table, int columns)
    {
        long[] lengths = new long[columns];
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i < Math.Min(columns, row.Cells.Length); i++)
            {
                lengths[i] += row.Cells[i].Length;
            }
        }

        return lengths;
    }

    /// <summary>How many cells of each column are of a kind.</summary>
    public static int[] Count(TableBlock table, int columns, Predicate<TextSpan> isOne)
    {
        int[] counts = new int[columns];
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i < Math.Min(columns, row.Cells.Length); i++)
            {
                counts[i] += isOne(row.Cells[i]) ? 1 : 0;
            }
        }

        return counts;
    }
}
