using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using PostmortemTools.Errors;

namespace PostmortemTools.Evidence.Csv;

/// <summary>Text -> rows, whatever separates the cells.</summary>
internal sealed class CsvTable
{
    private static readonly string[] Delimiters = [",", ";", "\t", "|"];

    // What Excel writes and reads as a first line.
    private static readonly Regex Declared = new("^\"?sep=(?<delimiter>.)\"?\\r?\\n", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly string text;
    private readonly string delimiter;
    private readonly int start;

    private CsvTable(string text, string delimiter, int start, CsvColumns columns) => (this.text, this.delimiter, this.start, Columns) = (text, delimiter, start, columns);

    /// <summary>Which column holds what.</summary>
    public CsvColumns Columns { get; }

    /// <summary>
    /// Reads the header of a table. Of the characters that may separate cells, the one is taken that makes most sense of the
    /// header, and not the commonest: descriptions are full of commas.
    /// </summary>
    public static CsvTable Open(string text)
    {
        Match declared = Declared.Match(text);
        IEnumerable<string> candidates = declared.Success ? [declared.Groups["delimiter"].Value] : Delimiters;
        return candidates.Select(Read).OrderByDescending(table => table.Columns.Known).ThenByDescending(table => table.Columns.Count).First();

        CsvTable Read(string delimiter)
        {
            string[] header = Rows(text, delimiter, declared.Length, null).FirstOrDefault(row => !row.IsBlank).Cells ?? [];
            return new CsvTable(text, delimiter, declared.Length, CsvColumns.Of(header));
        }
    }

    /// <summary>The rows below the header, without those that are blank.</summary>
    /// <param name="warn">Takes what is odd about one.</param>
    public IEnumerable<CsvRow> Rows(Action<int, string> warn) => Rows(text, delimiter, start, warn).Where(row => !row.IsBlank).Skip(1);

    private static IEnumerable<CsvRow> Rows(string text, string delimiter, int start, Action<int, string>? warn)
    {
        int line = start > 0 ? 2 : 1;
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => warn?.Invoke(line, Warning.OddQuotes()),
        };
        using StringReader reader = new(text.Substring(start));
        using CsvParser parser = new(reader, configuration);
        int first = line;
        for (int read = 0; parser.Read(); line = first + read)
        {
            yield return new CsvRow(line, parser.Record!);
            read = parser.RawRow;
        }
    }
}
