namespace PostmortemTools.Rendering.Markdown;

/// <summary>Finds the cells of a row of a pipe table, as GitHub does: a pipe ends a cell unless a backslash stands before it, in code too.</summary>
internal static class TableCells
{
    /// <summary>The cells of a row, without the pipes at its ends and the blanks around each.</summary>
    /// <param name="text">A document.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="end">The place behind it, without its line break.</param>
    public static List<CellSpan> Split(string text, int start, int end)
    {
        List<CellSpan> cells = [];
        Split(text, start, end, cells);
        return cells;
    }

    /// <summary>Puts the cells of a row into a list that is used again.</summary>
    public static void Split(string text, int start, int end, List<CellSpan> cells)
    {
        cells.Clear();
        Trim(text, ref start, ref end);
        if (start < end && text[start] == '|')
        {
            start++;
        }

        for (int at = start; at < end; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '|':
                    cells.Add(Cell(text, start, at));
                    start = at + 1;
                    break;
            }
        }

        if (start < end)
        {
            cells.Add(Cell(text, start, end));
        }
    }

    private static CellSpan Cell(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        return new CellSpan(start, end);
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }
    }
}
