using PostmortemTools.Errors;
using PostmortemTools.Evidence.Timing;

namespace PostmortemTools.Evidence.Csv;

/// <summary>A table with a header, one event in each row: CSV, or separated by semicolons, tabs or bars.</summary>
internal sealed class CsvTimelineReader : IEvidenceReader
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".tab", ".psv"];

    public string Name => "Csv";

    /// <summary>By the file's name too: a table whose header is not understood is to be told so.</summary>
    public bool Recognises(EvidenceText input) =>
        Array.IndexOf(Extensions, Path.GetExtension(input.FileName).ToLowerInvariant()) >= 0 || CsvTable.Open(input).Columns.AreTimeline;

    public IReadOnlyList<TimelineEvent> Read(EvidenceText input, EvidenceOptions options, EvidenceLog log)
    {
        CsvTable table = CsvTable.Open(input);
        CsvColumns columns = table.Columns;
        columns.Check(input.FileName);
        string[] unread = [.. columns.Unread];
        if (unread.Length > 0)
        {
            log.Tell(Warning.UnreadColumns(input.FileName, unread));
        }

        List<CsvRow> rows = [.. table.Rows((line, text) => log.Warn(Warning.At(input.FileName, line, text)))];
        DateOrderEvidence order = new(input.FileName);
        foreach (CsvRow row in rows)
        {
            order.Add(CsvTime.Of(row.Cells, columns), row.Line);
        }

        EvidenceClock clock = new(options, order.Settle(options.Date));
        List<TimelineEvent> events = new(rows.Count);
        foreach (CsvRow row in rows)
        {
            events.Add(Event(row));
        }

        return events;

        TimelineEvent Event(CsvRow row)
        {
            EvidenceTime time = clock.Read(CsvTime.Of(row.Cells, columns), columns.Text(row.Cells, CsvRole.Zone) ?? columns.Zone);
            string description = Description(columns.Text(row.Cells, CsvRole.Title), columns.Text(row.Cells, CsvRole.Description));
            foreach (string problem in Problems(row, columns.Count, description, time))
            {
                log.Warn(Warning.At(input.FileName, row.Line, problem));
            }

            return new TimelineEvent
            {
                Time = time.Time,
                TimeText = time.Text,
                Description = description,
                Kind = columns.Text(row.Cells, CsvRole.Kind),
                Actor = columns.Text(row.Cells, CsvRole.Actor),
                Source = options.SourceOf(columns.Text(row.Cells, CsvRole.Source), input.FileName),
                SourceId = columns.Text(row.Cells, CsvRole.SourceId),
                Link = columns.Text(row.Cells, CsvRole.Link),
            };
        }
    }

    private static IEnumerable<string> Problems(CsvRow row, int columns, string description, EvidenceTime time)
    {
        if (row.Cells.Length < columns)
        {
            yield return Warning.FewCells(row.Cells.Length, columns);
        }

        string[] beyond = [.. row.Cells.Skip(columns).Where(cell => !string.IsNullOrWhiteSpace(cell))];
        if (beyond.Length > 0)
        {
            yield return Warning.ManyCells(columns, beyond);
        }

        if (time.Problem is { } problem)
        {
            yield return time.Time is null ? Warning.KeptWithoutTime(problem) : problem;
        }

        if (description.Length == 0)
        {
            yield return Warning.NoDescription();
        }
    }

    /// <summary>Title and text in one, unless one of them says it all.</summary>
    private static string Description(string? title, string? text)
    {
        if (title is null || text is null)
        {
            return title ?? text ?? "";
        }

        string whole = title.TrimEnd(':', ' ');
        return text.Contains(title) ? text : title.Contains(text) ? title : whole + (whole.Contains(": ") ? " - " : ": ") + text;
    }
}
