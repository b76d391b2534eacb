namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>What an action item is recognised by.</summary>
/// <param name="Id">Its id or ticket; null where it has none.</param>
/// <param name="File">The name of its file; null where it stands in none.</param>
/// <param name="Title">The title of its postmortem; null where nobody knows it.</param>
/// <param name="Action">What is to be done.</param>
internal sealed record ItemIdentity(string? Id, string? File, string? Title, string Action)
{
    /// <summary>What an item is called that does not say what is to be done.</summary>
    private const string Unnamed = "Action item";

    /// <summary>Whether something is still to be done.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The identity of an item as a calendar keeps it.</summary>
    public static ItemIdentity Of(ExportedItem row) => new(AsKept(row.Item.Id), AsKept(row.FileName), AsKept(row.Item.PostmortemTitle), AsKept(row.Item.Action) ?? Unnamed) { IsOpen = row.Item.IsOpen };

    /// <summary>
    /// Whether the other, of the same document, may be the same item with the text that it had before: no two tickets say that they are two.
    /// What is closed does not become something new that is to be done.
    /// </summary>
    public bool MayHaveBeen(ItemIdentity other) => (Id is null || other.Id is null || Id == other.Id) && (other.IsOpen || !IsOpen);

    /// <summary>What is left of a text when it was written and read.</summary>
    private static string? AsKept(string? text) => string.IsNullOrWhiteSpace(text) ? null : ContentLine.Read(ContentLine.Text(text!.Trim()));
}
