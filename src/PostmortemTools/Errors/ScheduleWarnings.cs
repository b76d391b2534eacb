namespace PostmortemTools.Errors;

/// <summary>What should be known of a job that was registered.</summary>
internal static partial class Warning
{
    /// <summary>An update would break the job.</summary>
    public static string VersionedPath(string path) =>
        $"The job names {path}, which has a version in its path: after an update, or when that folder is removed, the job fails. Install the module where PowerShell finds it by its name (Install-PSResource PostmortemTools), and give -Program a path without a version; or register again after each update.";

    /// <summary>A user's timers end with the session.</summary>
    public static string NoLinger(string user) =>
        $"The timers of {user} run only while {user} is logged in; what was missed is made up for at the next login. To have them run always: loginctl enable-linger {user}";

    /// <summary>Nothing runs the crontab.</summary>
    public static string CronNotRunning() =>
        "It is registered, but no cron seems to be running that would run it. Start it (service cron start, or systemctl enable --now cron); in a container, and in WSL, nobody does that by itself.";

    /// <summary>The system runs it in the user's session only.</summary>
    public static string RunsWhileLoggedIn() =>
        "The job runs only while you are logged in; what was missed is made up for afterwards.";

    /// <summary>The file of variables is not there yet.</summary>
    public static string NoEnvironmentFile(string path) =>
        $"{path} does not exist yet. Until it does, the job has no variables from it. Write lines such as SMTP_PASSWORD='...' into it, and run: chmod 600 '{path}'";

    /// <summary>The file of variables can be read by others.</summary>
    public static string ReadableEnvironmentFile(string path) =>
        $"Other users can read {path}, and the secrets in it. Run: chmod 600 '{path}'";
}
