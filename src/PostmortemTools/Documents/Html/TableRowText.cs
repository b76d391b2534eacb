using System.Text;
using Markdig.Extensions.Tables;

namespace PostmortemTools.Documents.Html;

/// <summary>Reads the lines of a table.</summary>
internal static class TableRowText
{
    /// <summary>The cells of a row, trimmed; <c>\|</c> is a bar within a cell, in code too.</summary>
    /// <param name="line">The line.</param>
    public static List<string> Cells(string line)
    {
        string row = line.Trim();
        List<string> cells = [];
        StringBuilder cell = new();
        for (int at = row.Length > 0 && row[0] == '|' ? 1 : 0; at < row.Length; at++)
        {
            if (row[at] == '\\' && at + 1 < row.Length)
            {
                // A backslash before anything else is left for the inline text; a pair of them hides no bar.
                cell.Append(row[at + 1] == '|' ? "" : "\\").Append(row[++at]);
            }
            else if (row[at] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[at]);
            }
        }

        if (cell.Length > 0 || cells.Count == 0)
        {
            cells.Add(cell.ToString().Trim());
        }

        return cells;
    }

    /// <summary>The alignments that a delimiter row says (<c>| :--- | ---: |</c>), or null where the line is none.</summary>
    /// <param name="line">The line.</param>
    public static List<TableColumnAlign?>? Alignments(string line)
    {
        if (line.IndexOf('|') < 0 || line.Any(c => c is not ('|' or '-' or ':' or ' ' or '\t')))
        {
            return null;
        }

        List<TableColumnAlign?> alignments = [];
        foreach (string cell in Cells(line))
        {
            string dashes = cell.Trim(':');
            if (dashes.Length == 0 || dashes.Any(c => c != '-') || cell.Length - dashes.Length > 2 || cell.StartsWith("::", StringComparison.Ordinal) || cell.EndsWith("::", StringComparison.Ordinal))
            {
                return null;
            }

            bool left = cell[0] == ':';
            bool right = cell[cell.Length - 1] == ':';
            alignments.Add(left && right ? TableColumnAlign.Center : right ? TableColumnAlign.Right : left ? TableColumnAlign.Left : null);
        }

        return alignments;
    }

    /// <summary>Whether a line below a table is no row of it but begins a heading, a quote, a list or a fence.</summary>
    /// <param name="line">The line.</param>
    public static bool BeginsSomethingElse(string line)
    {
        string text = line.TrimStart();
        string marks = new([.. text.Take(12).TakeWhile(c => c is not (' ' or '\t'))]);
        bool alone = marks.Length < 12;
        return (text.Length > 0 && text[0] == '>')
            || text.StartsWith("```", StringComparison.Ordinal)
            || text.StartsWith("~~~", StringComparison.Ordinal)
            || (alone && marks is "-" or "*" or "+" or "#" or "##" or "###" or "####" or "#####" or "######")
            || (marks.Length >= 3 && (marks.All(c => c == '-') || marks.All(c => c == '*') || marks.All(c => c == '_')))
            || (alone && marks.Length >= 2 && marks[marks.Length - 1] is '.' or ')' && marks.Take(marks.Length - 1).All(c => c is >= '0' and <= '9'));
    }
}
