using System.Globalization;

namespace PostmortemTools.FollowUp.Export;

/// <summary>
/// The table from which Jira creates issues (Atlassian, "Create issues using the CSV importer" and "Map data from a CSV file"). The columns
/// are called like Jira's fields, which maps them; people are e-mail addresses; a field with several values has several columns of one name;
/// dates are in the form that the importer proposes, <c>dd/MMM/yy h:mm a</c>, as it takes any other for today without a word.
/// </summary>
internal sealed class JiraFormat : IActionItemFormat
{
    /// <summary>Jira refuses a longer summary.</summary>
    private const int LongestSummary = 255;

    private static readonly string[] Priorities = ["Highest", "High", "Medium", "Low", "Lowest"];

    private static readonly (string Name, Func<ExportedItem, string?> Get)[] Columns =
    [
        ("Summary", row => Summary(row.Item.Action)),
        ("Description", Description),
        ("Issue Type", _ => "Task"),
        ("Status", row => Status(row.Item.Status)),
        ("Priority", row => PriorityRank.Of(row.Item.Priority) is { } rank ? Priorities[rank] : null),
        ("Assignee", row => row.Owners.Select(owner => owner.Email).FirstOrDefault(email => email is not null)),
        ("Due Date", row => row.Item.DueDate?.ToString("dd'/'MMM'/'yy h':'mm tt", CultureInfo.InvariantCulture)),
        ("Labels", _ => "postmortem"),
        ("Labels", row => row.Item.Type?.ToString().ToLowerInvariant()),
    ];

    /// <inheritdoc/>
    public bool GoesOn => false;

    /// <inheritdoc/>
    public string? Write(IReadOnlyList<ExportedItem> items, ExportContext about) =>
        CsvText.Of(Columns.Select(column => column.Name), items.Where(row => row.IsAsked).Select(row => Columns.Select(column => column.Get(row))));

    /// <summary>One line, as a summary must be; the action stands in the description whole.</summary>
    private static string Summary(string action)
    {
        string line = string.Join(" ", action.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestSummary)
        {
            return line;
        }

        int end = LongestSummary - 1;
        return line.Remove(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end) + "…";
    }

    private static string Description(ExportedItem row) =>
        string.Join("\n", ItemDescription.Of(row, withAction: Summary(row.Item.Action) != row.Item.Action, withLink: true).Select(Literal));

    /// <summary>Jira's own markup would make mentions, pictures and macros of what a document says.</summary>
    private static string Literal(string line) => line.Replace("[", "\\[").Replace("{", "\\{").Replace("!", "\\!");

    /// <summary>The three statuses that every new project has.</summary>
    private static string Status(ActionItemStatus? status) => status switch
    {
        ActionItemStatus.Done or ActionItemStatus.WontDo => "Done",
        ActionItemStatus.InProgress or ActionItemStatus.Blocked => "In Progress",
        _ => "To Do",
    };
}
