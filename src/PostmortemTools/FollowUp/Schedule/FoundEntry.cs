namespace PostmortemTools.FollowUp.Schedule;

/// <summary>An entry of ours as it stands in a scheduler, where somebody may have changed it by hand: what can be read of it is shown.</summary>
internal sealed class FoundEntry
{
    /// <summary>The name of the job.</summary>
    public required string Name { get; init; }

    /// <summary>When it runs; null for what says more than times of day and days of the week.</summary>
    public required IReadOnlyList<ScheduleTimes?> Times { get; init; }

    /// <summary>The program and its arguments.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What is run, as one types it.</summary>
    public required string Command { get; init; }

    /// <summary>The file whose variables the job gets; null for none.</summary>
    public string? EnvironmentFile { get; init; }

    /// <summary>Whether it is switched on.</summary>
    public required bool IsEnabled { get; init; }

    /// <summary>Who registered it; null where nothing says so.</summary>
    public required string? Registered { get; init; }

    /// <summary>Where it is.</summary>
    public required string Location { get; init; }

    /// <summary>What is shown of it.</summary>
    /// <param name="kind">The scheduler.</param>
    /// <param name="now">The machine's clock.</param>
    public ReminderSchedule Schedule(ReminderScheduler kind, DateTime now)
    {
        JobScript script = JobCommand.Read(Words);
        ScheduleTimes all = ScheduleTimes.Union([.. Times.OfType<ScheduleTimes>()]);
        return new ReminderSchedule
        {
            Name = Name,
            Scheduler = kind,
            At = all.Clocks,
            Weekday = all.Days,
            Path = script.Paths,
            Recurse = script.Recurse,
            LogPath = script.LogPath,
            EnvironmentFile = EnvironmentFile,
            Command = Command,
            IsEnabled = IsEnabled,
            NextRun = !IsEnabled || Times.Contains(null) ? null : Times.Select(times => times!.Next(now)).Min(),
            Registered = Registered,
            Location = Location,
        };
    }
}
