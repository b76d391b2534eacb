namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>An action item that somebody was reminded of, as it was last seen: by this it is found again when its row moves or its text is edited.</summary>
/// <param name="Key">What it is known by: letters and digits.</param>
/// <param name="Document">The path of its document from the folder of the file of reminders, with slashes.</param>
/// <param name="Action">What is to be done, as inline text.</param>
/// <param name="Owner">Who sees to it, as written; null where nobody does.</param>
/// <param name="Due">The day it is due; null where none is set.</param>
/// <param name="Link">The ticket, or the id that was set; null where there is neither.</param>
internal sealed record KnownItem(string Key, string Document, string Action, string? Owner, DateTime? Due, string? Link)
{
    /// <summary>What is known of an item that stands in a document.</summary>
    public static KnownItem Of(string key, string document, ActionItem item) => new(key, document, item.Action, item.Owner, item.DueDate, item.Id);
}
