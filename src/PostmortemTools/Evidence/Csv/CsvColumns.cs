using PostmortemTools.Errors;

namespace PostmortemTools.Evidence.Csv;

/// <summary>Which column holds what.</summary>
internal sealed class CsvColumns
{
    private readonly Dictionary<CsvRole, int> columns = [];
    private readonly CsvHeading[] headings;

    private CsvColumns(string[] header)
    {
        headings = [.. header.Select(CsvHeading.Parse)];
        IEnumerable<(CsvRole Role, int Rank, int Column)> known = headings.Select((heading, column) => (heading.Known, Column: column))
            .Where(pair => pair.Known is not null)
            .Select(pair => (pair.Known!.Value.Role, pair.Known.Value.Rank, pair.Column));
        foreach ((CsvRole role, _, int column) in known.OrderBy(column => column.Rank))
        {
            if (!columns.ContainsKey(role))
            {
                columns[role] = column;
            }
        }
    }

    /// <summary>How many columns the header names.</summary>
    public int Count => headings.Length;

    /// <summary>How many different things the header is known to name.</summary>
    public int Known => columns.Count;

    /// <summary>Whether it names a time and something that happened.</summary>
    public bool AreTimeline => (Has(CsvRole.Time) || Has(CsvRole.Date)) && (Has(CsvRole.Title) || Has(CsvRole.Description));

    /// <summary>The zone that the heading of the times names; null where it names none.</summary>
    public string? Zone => ZoneOf(CsvRole.Time) ?? ZoneOf(CsvRole.Date);

    /// <summary>The headings of the columns that nothing is read from.</summary>
    public IEnumerable<string> Unread => headings.Where((_, column) => !columns.ContainsValue(column)).Select(heading => heading.Text).Where(text => text.Length > 0);

    /// <summary>Tells the columns by their headings.</summary>
    public static CsvColumns Of(string[] header) => new(header);

    /// <summary>Refuses a header without a time or without anything that happened.</summary>
    /// <exception cref="PostmortemException">NoTimeColumn, NoDescriptionColumn.</exception>
    public void Check(string file)
    {
        if (!Has(CsvRole.Time) && !Has(CsvRole.Date))
        {
            throw Error.NoTimeColumn(file, headings.Select(heading => heading.Text), [.. CsvHeadings.Words(CsvRole.Time), .. CsvHeadings.Words(CsvRole.Date)]);
        }

        if (!AreTimeline)
        {
            throw Error.NoDescriptionColumn(file, headings.Select(heading => heading.Text), [.. CsvHeadings.Words(CsvRole.Description), .. CsvHeadings.Words(CsvRole.Title)]);
        }
    }

    /// <summary>The text of a row in a column, without blanks around it; null where it is blank or there is no such column.</summary>
    public string? Text(string[] cells, CsvRole role) =>
        columns.TryGetValue(role, out int column) && column < cells.Length && cells[column].Trim() is { Length: > 0 } text ? text : null;

    private bool Has(CsvRole role) => columns.ContainsKey(role);

    private string? ZoneOf(CsvRole role) => columns.TryGetValue(role, out int column) ? headings[column].Zone : null;
}
