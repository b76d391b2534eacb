namespace PostmortemTools;

/// <summary>What runs a command at set times.</summary>
public enum ReminderScheduler
{
    /// <summary>The user's crontab.</summary>
    Cron,

    /// <summary>A timer of the user's own systemd.</summary>
    Systemd,

    /// <summary>An agent of macOS.</summary>
    Launchd,

    /// <summary>The Task Scheduler of Windows.</summary>
    TaskScheduler,
}
