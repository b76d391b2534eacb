using PostmortemTools.Documents.Editing.Tables;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Tests.Documents.Editing.Laws;

/// <summary>
/// Which lines a change of one row may touch: its own. Of a table whose columns are padded, the others too where a cell outgrew its column, and
/// of any table where a column was added; but no cell of them. Each answers with what was touched besides; null where nothing was.
/// </summary>
internal static class RowScope
{
    /// <summary>A row was changed.</summary>
    public static string? Changed(MarkdownReading before, string after, RowPlace row) => BesideFrontMatter(before, after, changed =>
        row.Table is { } table ? Table(before.Text, changed, table, row.Row, 0) : Within(before.Text, changed, Lines(before.Text, row)));

    /// <summary>A row was taken away: with it, the name of its group may go where it was the only one, and one of two blank lines that would meet; and the next of a list begins with its number.</summary>
    public static string? Removed(MarkdownReading before, string after, RowPlace row) => BesideFrontMatter(before, after, changed =>
        row.Table is { } table ? Table(before.Text, changed, table, row.Row, -1) : Within(before.Text, changed, WithNumber(before.Text, row, WithBlanks(before.Text, row.Groups?.LastOrDefault(group => group.Count == 1)?.Whole ?? Lines(before.Text, row)))));

    /// <summary>Lines with the number that stands behind them.</summary>
    private static TextSpan WithNumber(string text, RowPlace row, TextSpan lines)
    {
        int end = lines.End;
        while (row.Marker.Length > 1 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new TextSpan(lines.Start, end);
    }

    /// <summary>A row was added to others.</summary>
    public static string? Added(MarkdownReading before, string after, IReadOnlyList<RowPlace> rows) => BesideFrontMatter(before, after, changed =>
    {
        string? touched = Inserted(before.Text, changed);
        foreach (TableBlock table in rows.Select(row => row.Table).OfType<TableBlock>().Distinct())
        {
            touched = touched is null ? null : Table(before.Text, changed, table, null, 1);
        }

        return touched;
    });

    /// <summary>Lines were put in, and none was touched.</summary>
    public static string? Inserted(string before, string after)
    {
        int head = Head(before, after);
        int tail = Tail(before, after, head);
        return head + tail >= before.Length ? null : $"touched {Quote(before[head..^tail])}";
    }

    /// <summary>Nothing outside some lines was touched.</summary>
    public static string? Within(string before, string after, TextSpan lines)
    {
        int head = Head(before, after);
        int tail = Tail(before, after, Math.Min(head, lines.Start));
        return head < lines.Start ? $"touched {Quote(Line(before, head))} before its lines"
            : before.Length - tail > lines.End ? $"touched {Quote(Line(before, before.Length - tail - 1))} behind its lines"
            : null;
    }

    /// <summary>Lines with the blank ones around them.</summary>
    public static TextSpan WithBlanks(string text, TextSpan lines)
    {
        int start = lines.Start;
        int end = lines.End;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Ids and sources of rows stand in the front matter; there they may be changed.</summary>
    private static string? BesideFrontMatter(MarkdownReading before, string after, Func<string, string?> check)
    {
        if (check(after) is not { } touched)
        {
            return null;
        }

        int start = before.Places.Blocks.FrontMatter?.End ?? 0;
        int startAfter = BlockParser.Parse(after).FrontMatter?.End ?? 0;
        if (start == 0 && startAfter == 0)
        {
            return touched;
        }

        string body = start == 0 ? after[startAfter..].TrimStart('\r', '\n') : after[startAfter..];
        return check(before.Text[..start] + body);
    }

    private static TextSpan Lines(string text, RowPlace row)
    {
        TextSpan item = TextLines.Around(text, row.Item.Start, row.Item.End);
        return row.Item.IsEmpty ? row.Whole : new TextSpan(Math.Min(row.Whole.Start, item.Start), Math.Max(row.Whole.End, item.End));
    }

    private static string? Table(string before, string after, TableBlock table, TableRow? own, int more)
    {
        TableRow last = table.Rows.Count > 0 ? table.Rows[^1] : table.Delimiter;
        TextSpan whole = TextLines.Around(before, table.Header.Line.Start, last.Line.End);
        if (Within(before, after, whole) is { } outside)
        {
            return outside;
        }

        string[] lines = Lines(before[whole.Start..whole.End]);
        string[] linesAfter = Lines(after[whole.Start..(after.Length - (before.Length - whole.End))]);
        if (linesAfter.Length != lines.Length + more)
        {
            return $"made {linesAfter.Length} lines of a table of {lines.Length}";
        }

        int ownLine = own is null ? -1 : TextLines.Number(before, own.Line.Start) - TextLines.Number(before, whole.Start);
        bool mayBeLaidOut = Cells(linesAfter[0]).Length > Cells(lines[0]).Length || (new TableLayout(before, table).IsPadded && DisplayWidth.Of(linesAfter[0]) > DisplayWidth.Of(lines[0]));
        bool Is(int line, int lineAfter) => lines[line] == linesAfter[lineAfter] || (mayBeLaidOut && SameCells(lines[line], linesAfter[lineAfter]));
        int i = 0;
        for (int j = 0; j < linesAfter.Length; j++)
        {
            i += more < 0 && i == ownLine ? 1 : 0;
            if (i < lines.Length && (Is(i, j) || (more == 0 && i == ownLine)))
            {
                i++;
            }
            else if (more <= 0 || j - i >= more)
            {
                return $"touched another row: {Quote(i < lines.Length ? lines[i] : "")} is {Quote(linesAfter[j])}";
            }
        }

        return null;
    }

    private static bool SameCells(string line, string other)
    {
        string[] cells = Cells(line);
        string[] others = Cells(other);
        return cells.Length <= others.Length && cells.Select((cell, i) => cell == others[i] || (IsDashes(cell) && IsDashes(others[i]))).All(same => same);
    }

    private static bool IsDashes(string cell) => cell.Length > 0 && cell.All(c => c is '-' or ':' or ' ');

    private static string[] Cells(string line)
    {
        TextSpan whole = new TextSpan(0, line.Length).Trim(line);
        return [.. TableRow.Split(line, whole).Cells.Select(cell => cell.In(line))];
    }

    private static string[] Lines(string text)
    {
        List<string> lines = [];
        for (int at = 0; at < text.Length; at = TextLines.Next(text, at))
        {
            lines.Add(text[at..TextLines.End(text, at)]);
        }

        return [.. lines];
    }

    private static string Line(string text, int at) => text[TextLines.Start(text, at)..TextLines.End(text, at)];

    private static int Head(string before, string after) => before.AsSpan().CommonPrefixLength(after);

    private static int Tail(string before, string after, int from)
    {
        int most = Math.Min(before.Length, after.Length) - from;
        int tail = 0;
        while (tail < most && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        return tail;
    }

    private static string Quote(string text) => $"'{(text.Length > 160 ? text[..160] + "…" : text).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)}'";
}
