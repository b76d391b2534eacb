namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>A document of which somebody may have to be reminded.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Name">Its path from the folder of the file of reminders, with slashes.</param>
/// <param name="Items">All its action items, in its order.</param>
/// <param name="Asked">Those of which people are to be reminded.</param>
/// <param name="House">What its house wants.</param>
internal sealed record ReminderDocument(string Path, string Name, IReadOnlyList<ActionItem> Items, IReadOnlyList<ActionItem> Asked, ReminderHouse House);
