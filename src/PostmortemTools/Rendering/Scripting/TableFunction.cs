using System.Collections;
using System.Collections.Concurrent;
using PostmortemTools.Rendering.Markdown;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>
/// <c>rows | table "Title: field, Other: field?"</c>: a pipe table of the rows. A column whose field ends in a question mark
/// appears when any row has a value for it.
/// </summary>
internal static class TableFunction
{
    private static readonly ConcurrentDictionary<string, Column[]> Parsed = new(StringComparer.Ordinal);

    public static object Write(MarkdownContext context, SourceSpan span, IReadOnlyList<object?> arguments)
    {
        if (arguments[0] is not IList rows)
        {
            throw new ScriptRuntimeException(span, "'table' takes a list of rows: timeline | table \"Time: time, Event: description\".");
        }

        Column[] columns = Parsed.GetOrAdd(MarkdownFunctions.Text(arguments[1]), text => Parse(text, span));
        string[][] cells = new string[rows.Count][];
        bool[] used = new bool[columns.Length];
        for (int row = 0; row < cells.Length; row++)
        {
            context.CheckAbort();
            cells[row] = new string[columns.Length];
            for (int column = 0; column < columns.Length; column++)
            {
                string cell = Cell(context, span, rows[row], columns[column].Field);
                cells[row][column] = cell;
                used[column] |= cell.Length > 0;
            }
        }

        int[] shown = [.. Enumerable.Range(0, columns.Length).Where(column => used[column] || !columns[column].Optional)];
        return new FinishedMarkdown(MarkdownTable.Write(
            [.. shown.Select(column => columns[column].Title)],
            shown.Length == columns.Length ? cells : Array.ConvertAll(cells, row => Array.ConvertAll(shown, column => row[column]))));
    }

    private static string Cell(MarkdownContext context, SourceSpan span, object? row, string field)
    {
        if (row is not IScriptObject known)
        {
            throw new ScriptRuntimeException(span, "'table' takes rows that have fields, such as timeline or action_items.");
        }

        known.TryGetValue(context, span, field, out object? value);
        return value switch
        {
            null => "",
            FinishedMarkdown finished => finished.Text,
            _ => InlineText.Escape(context.Named(MarkdownFunctions.Text(value)), InlinePlace.TableCell),
        };
    }

    private static Column[] Parse(string text, SourceSpan span) => Array.ConvertAll(text.Split(','), part =>
    {
        int colon = part.IndexOf(':');
        string field = colon < 0 ? "" : part.Substring(colon + 1).Trim();
        return field.Length == 0
            ? throw new ScriptRuntimeException(span, $"'{part.Trim()}' is no column. Columns are written \"Title: field, Other: field?\".")
            : new Column(part.Substring(0, colon).Trim(), field.TrimEnd('?'), field[field.Length - 1] == '?');
    });

    private sealed record Column(string Title, string Field, bool Optional);
}
