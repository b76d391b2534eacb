using CsvHelper;
using PostmortemTools.Errors;

namespace PostmortemTools.Evidence.Csv;

/// <summary>Text -> rows, whatever separates the cells.</summary>
internal sealed class CsvTable
{
    // Excel writes and reads such a first line; the parser follows it where no separator is given.
    private const string SeparatorHint = "sep=";

    private static readonly char?[] Separators = [',', ';', '\t', '|'];

    private readonly EvidenceText input;
    private readonly char? separator;

    private CsvTable(EvidenceText input, char? separator)
    {
        this.input = input;
        this.separator = separator;
        Columns = CsvColumns.Of(Read(null).FirstOrDefault().Cells ?? []);
    }

    /// <summary>Which column holds what.</summary>
    public CsvColumns Columns { get; }

    /// <summary>
    /// Reads the header of a table. Of the characters that may separate cells, the one is taken that makes most sense of the
    /// header, and not the commonest: descriptions are full of commas.
    /// </summary>
    public static CsvTable Open(EvidenceText input)
    {
        char?[] candidates = input.Text.TrimStart('"').StartsWith(SeparatorHint, StringComparison.OrdinalIgnoreCase) ? [null] : Separators;
        return candidates.Select(separator => new CsvTable(input, separator)).OrderByDescending(table => table.Columns.Known).ThenByDescending(table => table.Columns.Count).First();
    }

    /// <summary>The rows below the header, without those that are blank.</summary>
    /// <param name="warn">Takes a line and what is odd about its row.</param>
    /// <exception cref="PostmortemException">UnclosedQuote.</exception>
    public IEnumerable<CsvRow> Rows(Action<int, string> warn)
    {
        int? unclosed = null;
        foreach (CsvRow row in Read(Malformed).Skip(1))
        {
            yield return row;
        }

        if (unclosed is { } line)
        {
            throw Error.UnclosedQuote(input.FileName, line);
        }

        void Malformed(CsvMalformedRecord record)
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                unclosed = (int)record.LineNumber;
            }
            else if (record.Reason == CsvMalformedReason.TextAfterClosingQuote)
            {
                warn((int)record.LineNumber, Warning.TextAfterQuote());
            }
        }
    }

    private IEnumerable<CsvRow> Read(Action<CsvMalformedRecord>? malformed)
    {
        using CsvReader reader = CsvReader.FromText(input.Text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = malformed,
        });
        while (reader.Read())
        {
            string[] cells = new string[reader.FieldCount];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            CsvRow row = new((int)reader.LineNumber, cells);
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }
}
