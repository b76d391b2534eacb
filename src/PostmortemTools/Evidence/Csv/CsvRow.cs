namespace PostmortemTools.Evidence.Csv;

/// <summary>One row of a table.</summary>
/// <param name="Line">The line of the file that it begins in, from 1.</param>
/// <param name="Cells">Its cells as written, without quotes.</param>
internal readonly record struct CsvRow(int Line, string[] Cells)
{
    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
