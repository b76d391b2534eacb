namespace PostmortemTools.FollowUp.Export;

/// <summary>What a to-do or an issue says below its title.</summary>
internal static class ItemDescription
{
    /// <summary>A line for each thing that is known.</summary>
    /// <param name="row">The item.</param>
    /// <param name="withAction">Whether the action is told whole.</param>
    /// <param name="withLink">Whether the ticket is told.</param>
    public static IEnumerable<string> Of(ExportedItem row, bool withAction, bool withLink)
    {
        ActionItem item = row.Item;
        (string Label, string? Value)[] lines =
        [
            ("Action", withAction ? item.Action : null),
            ("Postmortem", item.PostmortemTitle),
            ("File", row.FileName),
            ("Owner", item.Owner),
            ("Status", row.Status),
            ("Ticket", withLink ? item.Link : null),
            ("Note", item.Note),
        ];
        return lines.Where(line => !string.IsNullOrWhiteSpace(line.Value)).Select(line => $"{line.Label}: {line.Value}");
    }
}
