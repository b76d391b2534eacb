namespace PostmortemTools;

/// <summary>A job that sends reminders of action items at set times, as its entry in the machine's scheduler says it.</summary>
public sealed class ReminderSchedule
{
    /// <summary>The name by which it is registered.</summary>
    public required string Name { get; init; }

    /// <summary>What runs it.</summary>
    public required ReminderScheduler Scheduler { get; init; }

    /// <summary>The times of day, by the machine's clock, in order: <c>09:00</c>. Empty where somebody changed the entry so that it has none that can be read.</summary>
    public required IReadOnlyList<string> At { get; init; }

    /// <summary>The days of the week, from Monday on; empty for every day.</summary>
    public IReadOnlyList<DayOfWeek> Weekday { get; init; } = [];

    /// <summary>The full paths of the files and folders whose action items it reminds of.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>Whether the folders in a folder count.</summary>
    public bool Recurse { get; init; }

    /// <summary>When it runs next, by the machine's clock; null where it is not known, or switched off.</summary>
    public DateTime? NextRun { get; init; }

    /// <summary>Whether it is switched on; null where only the scheduler itself could tell, and did not.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>What is run, as one types it: in a shell, on Windows in PowerShell.</summary>
    public required string Command { get; init; }

    /// <summary>The full path of the log; null where the command names none.</summary>
    public string? LogPath { get; init; }

    /// <summary>The full path of the file whose variables the job gets; null where there is none.</summary>
    public string? EnvironmentFile { get; init; }

    /// <summary>Who registered it, where and on which day: <c>jane on web1 on 2026-11-30</c>. Null where the entry does not say so any more.</summary>
    public string? Registered { get; init; }

    /// <summary>Where the entry is: a file, a crontab, a task.</summary>
    public required string Location { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
