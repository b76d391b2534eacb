using System.Text;

namespace PostmortemTools.FollowUp.Export;

/// <summary>
/// Rows of values separated by commas (RFC 4180): CRLF behind each, quotes where a value needs them. No spreadsheet takes a value for a
/// formula: before one that begins like one stands an apostrophe, as OWASP advises ("CSV Injection"), for signs of full width too.
/// </summary>
internal static class CsvText
{
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

    private static readonly char[] Quoted = ['"', ',', ';', '\n', '\t', '\''];

    /// <summary>The header and the rows.</summary>
    public static string Of(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        StringBuilder text = new();
        Append(text, header);
        foreach (IEnumerable<string?> row in rows)
        {
            Append(text, row);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string?> cells) => text.Append(string.Join(",", cells.Select(Cell))).Append("\r\n");

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        // A zero byte ends a cell in some programs, so that the next character would be its first; a lone CR is a line break to some and none to others.
        string cell = value!.Replace("\0", "").Replace("\r\n", "\n").Replace('\r', '\n');
        cell = cell.Length > 0 && Array.IndexOf(Formulas, cell[0]) >= 0 ? "'" + cell : cell;
        return cell.Any(c => Array.IndexOf(Quoted, c) >= 0) || cell.Trim().Length < cell.Length ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }
}
