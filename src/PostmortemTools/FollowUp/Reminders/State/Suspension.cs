namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>That nobody is to be reminded of an item for a while, or is to be again.</summary>
/// <param name="Item">The key of the item.</param>
/// <param name="Until">The first day on which reminders come again; null where they were taken up again.</param>
/// <param name="Reason">Why; null where nobody said.</param>
/// <param name="At">When that was decided: the last decision holds.</param>
internal sealed record Suspension(string Item, DateTime? Until, string? Reason, DateTimeOffset At);
