using System.Globalization;

namespace PostmortemTools.FollowUp.Export;

/// <summary>A table whose columns are called like the properties of an item, so that its rows can be piped into other cmdlets of this module.</summary>
internal sealed class CsvFormat : IActionItemFormat
{
    private static readonly (string Name, Func<ExportedItem, string?> Get)[] Columns =
    [
        ("Action", row => row.Item.Action),
        ("Owner", row => row.Item.Owner),
        ("DueDate", row => row.Item.DueDate is { } due ? Iso.FormatDate(due) : null),
        ("DaysOverdue", row => row.DaysOverdue?.ToString(CultureInfo.InvariantCulture)),
        ("Priority", row => row.Item.Priority),
        ("Status", row => row.Status),
        ("Type", row => row.Item.Type?.ToString()),
        ("Link", row => row.Item.Link),
        ("Note", row => row.Item.Note),
        ("Id", row => row.Item.Id),
        ("PostmortemTitle", row => row.Item.PostmortemTitle),
        ("Path", row => row.Item.Path),
        ("Number", row => row.Item.Number?.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <inheritdoc/>
    public bool GoesOn => false;

    /// <inheritdoc/>
    public string? Write(IReadOnlyList<ExportedItem> items, ExportContext about) =>
        CsvText.Of(Columns.Select(column => column.Name), items.Where(row => row.IsAsked).Select(row => Columns.Select(column => column.Get(row))));
}
