using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>What a user says of a job, and the job that comes of it.</summary>
internal sealed class JobSettings
{
    /// <summary>The full paths of the files and folders, each there.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether folders in folders count.</summary>
    public required bool Recurse { get; init; }

    /// <summary>When it runs.</summary>
    public required ScheduleTimes Times { get; init; }

    /// <summary>Its name; null for one made of the paths.</summary>
    public string? Name { get; init; }

    /// <summary>The full path of its log; null for one in the user's own folder.</summary>
    public string? LogPath { get; init; }

    /// <summary>The full path of the file whose variables it gets; null for none.</summary>
    public string? EnvironmentFile { get; init; }

    /// <summary>The job on a machine.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="program">What runs it.</param>
    /// <exception cref="PostmortemException">UnusableReminderName, PathNotSchedulable.</exception>
    public ReminderJob Job(Machine machine, JobProgram program)
    {
        string[] paths = [.. Paths.Distinct(PathIdentity.Comparer)];
        string name = Name is null ? ReminderName.Default(paths) : ReminderName.Of(Name);
        JobScript script = new() { Paths = paths, Recurse = Recurse, LogPath = LogPath ?? Path.Combine(LogFolder(machine), name + ".log") };
        JobCommand command = program.Command(script, EnvironmentFile);
        string?[] texts = [.. paths, script.LogPath, EnvironmentFile, command.Program, .. command.Arguments];
        if (texts.FirstOrDefault(text => text?.Any(char.IsControl) == true) is { } broken)
        {
            throw Error.PathNotSchedulable(broken);
        }

        // In a unit of systemd it stands without quotes, and a backslash at the end of a line draws the next one to it.
        if (EnvironmentFile is [.., '\\'])
        {
            throw Error.PathNotSchedulable(EnvironmentFile);
        }

        return new ReminderJob { Name = name, Times = Times, Command = command, Registered = $"{Plain(machine.User)} on {Plain(machine.Name)} on {Iso.FormatDate(machine.Now())}" };
    }

    /// <summary>Where programs keep what happened, on each system.</summary>
    private static string LogFolder(Machine machine) =>
        machine.IsWindows ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "PostmortemTools")
        : machine.IsMac ? Path.Combine(machine.Home, "Library", "Logs", "PostmortemTools")
        : Path.Combine(machine.Folder("XDG_STATE_HOME", ".local", "state"), "postmortem-tools");

    private static string Plain(string name) => new([.. name.Select(c => char.IsControl(c) ? '?' : c)]);
}
