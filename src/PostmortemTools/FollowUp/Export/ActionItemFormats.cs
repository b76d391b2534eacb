using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Export;

/// <summary>Which extensions a format has, and who writes it: a table that one extends by a line.</summary>
internal static class ActionItemFormats
{
    private static readonly (ActionItemFormat Format, string[] Extensions, Func<IActionItemFormat> Create)[] Table =
    [
        (ActionItemFormat.ICalendar, [".ics"], () => new Calendar.CalendarFormat()),
        (ActionItemFormat.Csv, [".csv"], () => new CsvFormat()),
        (ActionItemFormat.JsonLines, [".jsonl", ".ndjson"], () => new JsonLinesFormat()),
        (ActionItemFormat.Markdown, [".md", ".markdown"], () => new MarkdownFormat()),

        // Behind Csv, which an extension that both have stands for.
        (ActionItemFormat.Jira, [".csv"], () => new JiraFormat()),
    ];

    /// <summary>Every extension that says a format, with its dot.</summary>
    public static IEnumerable<string> Extensions => Table.SelectMany(row => row.Extensions).Distinct();

    /// <summary>The format that is meant.</summary>
    /// <param name="asked">The one that the user named; null for what the file's name says.</param>
    /// <param name="file">The file; null where the text goes to the pipeline.</param>
    /// <exception cref="PostmortemException">NoExportFormat, ExportFormatUnlike.</exception>
    public static ActionItemFormat Choose(ActionItemFormat? asked, string? file)
    {
        string extension = file is null ? "" : Path.GetExtension(file);
        List<ActionItemFormat> said = [.. Table.Where(row => row.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)).Select(row => row.Format)];
        return asked is { } format
            ? said.Count == 0 || said.Contains(format) ? format : throw Error.ExportFormatUnlike(format, file!, said[0], Array.Find(Table, row => row.Format == format).Extensions[0])
            : said.Count > 0 ? said[0] : throw Error.NoExportFormat(file, Table.Select(row => row.Format.ToString()), Extensions);
    }

    /// <summary>Who writes a format.</summary>
    public static IActionItemFormat Of(ActionItemFormat format) => Array.Find(Table, row => row.Format == format).Create();
}
