namespace PostmortemTools.FollowUp.Schedule;

/// <summary>A job that is to be registered.</summary>
internal sealed record ReminderJob
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>When it runs, by the machine's clock.</summary>
    public required ScheduleTimes Times { get; init; }

    /// <summary>What is run.</summary>
    public required JobCommand Command { get; init; }

    /// <summary>Who registers it, where and when: <c>jane on web1 on 2026-11-30</c>. An entry that says the same otherwise keeps what it has.</summary>
    public required string Registered { get; init; }
}
