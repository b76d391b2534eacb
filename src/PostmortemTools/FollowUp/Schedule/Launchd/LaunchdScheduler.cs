using System.Xml.Linq;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule.Programs;

namespace PostmortemTools.FollowUp.Schedule.Launchd;

/// <summary>Agents of macOS: a property list each, in the user's library.</summary>
/// <param name="machine">The machine.</param>
/// <param name="stop">Ends the waiting for another process.</param>
internal sealed class LaunchdScheduler(Machine machine, CancellationToken stop) : IScheduler
{
    private const string Program = "launchctl";

    private string Folder => Path.Combine(machine.Home, "Library", "LaunchAgents");

    /// <inheritdoc/>
    public ReminderScheduler Kind => ReminderScheduler.Launchd;

    /// <inheritdoc/>
    public bool IsThere => machine.Runner.Run(Program, ["version"]) is { IsSuccess: true };

    /// <summary>The domain of the user who is logged in at the screen (launchctl(1)).</summary>
    private string Domain => machine.Runner.Run("id", ["-u"]) is { IsSuccess: true } id ? $"gui/{id.Text.Trim()}" : throw Error.SchedulerMissing(Kind);

    /// <inheritdoc/>
    public IReadOnlyList<ReminderSchedule> Read() => !Directory.Exists(Folder) ? [] :
        [.. Directory.GetFiles(Folder, LaunchAgent.LabelPrefix + "*" + LaunchAgent.Ending).Select(Schedule).OfType<ReminderSchedule>().OrderBy(schedule => schedule.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public string Entry(ReminderJob job) => LaunchAgent.Text(job);

    /// <inheritdoc/>
    public bool Register(ReminderJob job) => ScheduleLock.While(Folder, () =>
    {
        UnitFile file = new(FileOf(job.Name));
        XDocument? before = file.Before is null ? null : XmlFile.Read(file.Before);
        if (file.Before is not null && (before is null || !LaunchAgent.IsOurs(before, job.Name)))
        {
            throw Error.EntryNotOurs(job.Name, file.Path);
        }

        ReminderJob same = job with { Registered = before is null ? job.Registered : LaunchAgent.Registered(before) ?? job.Registered };
        bool isLoaded = IsLoaded(job.Name);
        bool isSame = file.Before == LaunchAgent.Text(same);
        if (isSame && isLoaded)
        {
            return false;
        }

        try
        {
            file.Write(LaunchAgent.Text(isSame ? same : job));
            if (isLoaded)
            {
                Must("bootout", ServiceOf(job.Name));
            }

            Must("bootstrap", Domain, file.Path);
        }
        catch (PostmortemException)
        {
            file.Restore();
            if (isLoaded && !IsLoaded(job.Name))
            {
                machine.Runner.Run(Program, ["bootstrap", Domain, file.Path]);
            }

            throw;
        }

        return true;
    }, stop);

    /// <inheritdoc/>
    public void Unregister(string name) => ScheduleLock.While(Folder, () =>
    {
        if (IsLoaded(name))
        {
            Must("bootout", ServiceOf(name));
        }

        new UnitFile(FileOf(name)).Delete();
        return true;
    }, stop);

    /// <inheritdoc/>
    public IEnumerable<string> Doubts() => [Warning.RunsWhileLoggedIn()];

    private string FileOf(string name) => Path.Combine(Folder, LaunchAgent.LabelPrefix + name + LaunchAgent.Ending);

    private string ServiceOf(string name) => $"{Domain}/{LaunchAgent.LabelPrefix}{name}";

    private bool IsLoaded(string name) => machine.Runner.Run(Program, ["print", ServiceOf(name)]) is { IsSuccess: true };

    private ReminderSchedule? Schedule(string path)
    {
        string file = Path.GetFileName(path);
        string name = file.Substring(LaunchAgent.LabelPrefix.Length, file.Length - LaunchAgent.LabelPrefix.Length - LaunchAgent.Ending.Length);
        if (XmlFile.Read(FileText.Read(path)) is not { } plist || !LaunchAgent.IsOurs(plist, name))
        {
            return null;
        }

        (IReadOnlyList<string> words, string? variables) = LaunchAgent.Command(plist);
        FoundEntry found = new()
        {
            Name = name, Times = LaunchAgent.Times(plist),
            Words = words, Command = JobCommand.Shell(words, LaunchAgent.Variables(plist), variables), EnvironmentFile = variables,
            IsEnabled = IsLoaded(name), Registered = LaunchAgent.Registered(plist), Location = path,
        };
        return found.Schedule(Kind, machine.Now());
    }

    private void Must(params string[] arguments)
    {
        ProgramResult result = machine.Runner.Run(Program, arguments) ?? throw Error.SchedulerMissing(Kind);
        if (!result.IsSuccess)
        {
            throw Error.SchedulerRefused(Kind, $"{Program} {string.Join(" ", arguments)}", result.Errors);
        }
    }
}
