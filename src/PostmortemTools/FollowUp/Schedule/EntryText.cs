namespace PostmortemTools.FollowUp.Schedule;

/// <summary>What an entry says to whoever finds it.</summary>
internal static class EntryText
{
    /// <summary>Begins what tells our entries from those of others, and them from each other.</summary>
    public const string Mark = "PostmortemTools reminder ";

    private const string RegisteredBy = "Registered by ";

    /// <summary>What it is, who made it, how to change it and how to get rid of it; a line each.</summary>
    /// <param name="job">The job.</param>
    public static IReadOnlyList<string> About(ReminderJob job) =>
    [
        "Sends reminders of action items. The command can be run by hand: nothing is sent twice.",
        $"{RegisteredBy}{job.Registered}.",
        $"To change it, use Register-ActionItemReminder again with -Name {job.Name}; to remove it, Unregister-ActionItemReminder {job.Name}.",
    ];

    /// <summary>Who registered it, as the lines of an entry say it; null where they do not.</summary>
    /// <param name="lines">The lines, which may begin with the sign of a comment.</param>
    public static string? Registered(IEnumerable<string> lines) => lines
        .Select(line => line.Trim().TrimStart('#').Trim())
        .Where(line => line.StartsWith(RegisteredBy, StringComparison.Ordinal))
        .Select(line => line.Substring(RegisteredBy.Length).TrimEnd('.'))
        .FirstOrDefault();
}
