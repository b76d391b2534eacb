namespace PostmortemTools.FollowUp.Schedule.Cron;

/// <summary>An entry of ours in a crontab.</summary>
/// <param name="Name">The name of the job.</param>
/// <param name="Body">The lines between the comments.</param>
/// <param name="Start">Where it begins, its comments included.</param>
/// <param name="Length">How long it is, its comments included.</param>
internal sealed record CrontabEntry(string Name, string Body, int Start, int Length)
{
    /// <summary>The lines between the comments.</summary>
    public IReadOnlyList<string> Lines => [.. Body.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
