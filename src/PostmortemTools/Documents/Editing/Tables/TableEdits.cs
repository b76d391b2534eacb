using System.Globalization;
using System.Text;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Editing.Tables;

/// <summary>The changes of one table: cells, new rows, new columns. Columns are widened only where the table was padded.</summary>
internal sealed class TableEdits(string text, TableBlock table)
{
    private readonly TableLayout layout = new(text, table);
    private readonly Dictionary<TableRow, Dictionary<int, string>> cells = [];
    private readonly List<(TableRow Like, bool Before, Dictionary<int, string> Cells)> added = [];
    private readonly HashSet<TableRow> removed = [];
    private readonly List<string> columns = [];

    /// <summary>Sets a cell.</summary>
    public void Set(TableRow row, int column, string content)
    {
        if (!cells.TryGetValue(row, out Dictionary<int, string>? own))
        {
            cells[row] = own = [];
        }

        own[column] = content;
    }

    /// <summary>Adds a row beside another.</summary>
    public void Add(TableRow like, bool before, Dictionary<int, string> row) => added.Add((like, before, row));

    /// <summary>Takes a row away.</summary>
    public void Remove(TableRow row) => removed.Add(row);

    /// <summary>The number of a column with a title, added behind the others where there is none; -1 where rows have cells there that no header names.</summary>
    public int Column(string title)
    {
        if (table.Rows.Exists(row => row.Cells.Length > layout.Columns))
        {
            return -1;
        }

        int known = columns.IndexOf(title);
        if (known < 0)
        {
            known = columns.Count;
            columns.Add(title);
        }

        return layout.Columns + known;
    }

    /// <summary>The number behind the highest of a column of numbers, those of new rows included; null where the column is none.</summary>
    public int? NextNumber(int column)
    {
        IEnumerable<string> there = table.Rows.Where(row => column < row.Cells.Length).Select(row => row.Cells[column].In(text));
        List<int?> numbers = [.. there.Concat(added.Select(row => row.Cells.TryGetValue(column, out string? cell) ? cell : ""))
            .Where(cell => cell.Length > 0).Select(cell => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : (int?)null)];
        return numbers.Contains(null) ? null : numbers.Max() + 1;
    }

    /// <summary>Makes the changes.</summary>
    public void Write(TextEdits edits)
    {
        int count = layout.Columns + columns.Count;
        int[] widths = new int[count];
        for (int column = 0; column < count; column++)
        {
            int needed = Contents(column).Select(content => DisplayWidth.Of(content) + (2 * layout.Margin)).DefaultIfEmpty(0).Max();
            widths[column] = column < layout.Columns ? Math.Max(layout.Widths[column], needed) : Math.Max(Math.Max(5, needed), DisplayWidth.Of(columns[column - layout.Columns]) + (2 * layout.Margin));
        }

        Header(edits, widths);
        foreach (TableRow row in table.Rows)
        {
            if (removed.Contains(row))
            {
                edits.Replace(TextLines.Around(text, row.Line.Start, row.Line.End), "");
            }
            else
            {
                Row(row, widths, edits);
            }
        }

        foreach ((TableRow like, bool before, Dictionary<int, string> row) in added)
        {
            Insert(like, before, row, widths, edits);
        }
    }

    private IEnumerable<string> Contents(int column) => cells.Values.Concat(added.Select(row => row.Cells)).Where(row => row.ContainsKey(column)).Select(row => row[column]);

    private void Header(TextEdits edits, int[] widths)
    {
        Cells(table.Header, widths, edits);
        for (int column = 0; column < layout.Columns && layout.IsPadded; column++)
        {
            bool isOpen = column == layout.Columns - 1 && !layout.EndsWithPipe(table.Delimiter);
            if (widths[column] > layout.Widths[column] && !isOpen)
            {
                WidenDashes(column, widths[column], edits);
            }
        }

        if (columns.Count > 0)
        {
            edits.Insert(table.Header.Line.End, Behind(table.Header, columns.Select((title, i) => New(table.Header, layout.Columns + i, title, widths))));
            edits.Insert(table.Delimiter.Line.End, Behind(table.Delimiter, columns.Select((_, i) => layout.IsPadded ? Padded(new string('-', widths[layout.Columns + i] - (2 * layout.Margin)), widths[layout.Columns + i]) : layout.Dashes())));
        }
    }

    private void Row(TableRow row, int[] widths, TextEdits edits)
    {
        Cells(row, widths, edits);

        // Cells that the row lacks at its end, and those of new columns.
        cells.TryGetValue(row, out Dictionary<int, string>? changed);
        int last = changed is null ? -1 : changed.Keys.DefaultIfEmpty(-1).Max();
        last = columns.Count > 0 ? widths.Length - 1 : last;
        if (last >= row.Cells.Length)
        {
            edits.Insert(row.Line.End, Behind(row, Enumerable.Range(row.Cells.Length, last - row.Cells.Length + 1)
                .Select(column => New(row, column, changed is not null && changed.TryGetValue(column, out string? content) ? content : "", widths))));
        }
    }

    /// <summary>The cells that a row has.</summary>
    private void Cells(TableRow row, int[] widths, TextEdits edits)
    {
        cells.TryGetValue(row, out Dictionary<int, string>? changed);
        for (int column = 0; column < Math.Min(row.Cells.Length, layout.Columns); column++)
        {
            if (changed is not null && changed.TryGetValue(column, out string? content))
            {
                edits.Replace(layout.Raw(row, column), Content(row, column, content, widths[column]));
            }
            else if (layout.IsPadded && widths[column] > layout.Widths[column] && !(column == row.Cells.Length - 1 && !layout.EndsWithPipe(row)))
            {
                Widen(row, column, widths[column], edits);
            }
        }
    }

    /// <summary>A cell where there was none.</summary>
    private string New(TableRow row, int column, string content, int[] widths) => layout.IsPadded && column < widths.Length ? Padded(content, widths[column]) : layout.Spaced(row, column, content);

    /// <summary>The cell with its blanks: as wide as it was where it fits.</summary>
    private string Content(TableRow row, int column, string content, int width)
    {
        string raw = layout.Raw(row, column).In(text);
        bool isLast = column == row.Cells.Length - 1 && !layout.EndsWithPipe(row);
        TextSpan cell = row.Cells[column];
        if (column == 0 && content.Length == 0 && !layout.BeginsWithPipe(row))
        {
            return OpenedEmpty(width);
        }

        if (layout.IsPadded && !isLast)
        {
            TextSpan whole = layout.Raw(row, column);
            return Aligned(content, width, cell.IsEmpty ? layout.Margin : cell.Start - whole.Start, cell.IsEmpty ? layout.Margin : whole.End - cell.End);
        }

        if (cell.IsEmpty || content.Length == 0)
        {
            string spaced = layout.Spaced(row, column, content);
            return isLast ? spaced.TrimEnd() : spaced;
        }

        int start = layout.Raw(row, column).Start;
        return $"{raw.Substring(0, cell.Start - start)}{content}{raw.Substring(cell.End - start)}";
    }

    /// <summary>An empty cell that begins a row without a pipe before it: the pipe behind it would be taken for that, so it gets both.</summary>
    private string OpenedEmpty(int width) => "|" + new string(' ', layout.IsPadded ? Math.Max(1, width - 1) : 1);

    private void Widen(TableRow row, int column, int width, TextEdits edits)
    {
        int missing = width - layout.Width(row, column);
        if (missing > 0)
        {
            edits.Insert(layout.Raw(row, column).End, new string(' ', missing));
        }
    }

    /// <summary>As many dashes more as the column grows by, unless they are as long as it is already: below a header that no pipe ends they may be longer.</summary>
    private void WidenDashes(int column, int width, TextEdits edits)
    {
        int more = column < table.Delimiter.Cells.Length ? width - Math.Max(layout.Widths[column], layout.Width(table.Delimiter, column)) : 0;
        if (more <= 0)
        {
            return;
        }

        TextSpan cell = table.Delimiter.Cells[column];
        int end = cell.Length > 1 && text[cell.End - 1] == ':' ? cell.End - 1 : cell.End;
        edits.Insert(end, new string('-', more));
    }

    private void Insert(TableRow like, bool before, Dictionary<int, string> row, int[] widths, TextEdits edits)
    {
        int lineStart = TextLines.Start(text, like.Line.Start);
        StringBuilder line = new(text.Substring(lineStart, like.Line.Start - lineStart));
        bool begins = layout.BeginsWithPipe(like);
        bool isOpenedEmpty = !begins && (!row.TryGetValue(0, out string? first) || first.Length == 0);
        bool ends = layout.EndsWithPipe(like);
        int count = row.Keys.DefaultIfEmpty(-1).Max() + 1;
        count = Math.Max(count, columns.Count > 0 ? widths.Length : layout.Columns);
        for (int column = 0; column < count; column++)
        {
            row.TryGetValue(column, out string? content);
            content ??= "";
            line.Append(column > 0 || begins ? "|" : "");
            string cell = New(like, column, content, widths);
            line.Append(column > 0 || begins ? cell : isOpenedEmpty ? OpenedEmpty(widths[0]) : cell.TrimStart(' '));
        }

        line.Append(ends ? "|" : "");
        string written = ends ? line.ToString() : line.ToString().TrimEnd();
        if (before)
        {
            edits.Insert(lineStart, written + edits.NewLine);
            return;
        }

        int end = (like == table.Header ? table.Delimiter : like).Line.End;
        int next = TextLines.Next(text, end);
        bool isOpen = next == TextLines.End(text, end);
        edits.Insert(next, isOpen ? edits.NewLine + written : written + edits.NewLine);
    }

    private string Behind(TableRow row, IEnumerable<string> more)
    {
        string joined = string.Join("|", more);
        string blank = layout.Spaced(row, row.Cells.Length, "");
        return layout.EndsWithPipe(row) ? joined + "|" : $"{blank}|{joined.TrimEnd()}";
    }

    /// <summary>Padded on the side on which the cell was: on the left in a column of numbers, on both in one that is centred.</summary>
    private string Aligned(string content, int width, int before, int behind)
    {
        int blanks = Math.Max(2 * layout.Margin, width - DisplayWidth.Of(content));
        int left = before <= layout.Margin ? layout.Margin : behind <= layout.Margin ? blanks - layout.Margin : blanks / 2;
        return new string(' ', left) + content + new string(' ', blanks - left);
    }

    private string Padded(string content, int width) =>
        new string(' ', layout.Margin) + content + new string(' ', Math.Max(layout.Margin, width - DisplayWidth.Of(content) - layout.Margin));
}
