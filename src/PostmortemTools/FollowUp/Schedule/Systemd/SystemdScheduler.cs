using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule.Programs;
using PostmortemTools.FollowUp.Schedule.Quoting;

namespace PostmortemTools.FollowUp.Schedule.Systemd;

/// <summary>Timers of the user's own systemd: two units each, in the folder of the user's configuration.</summary>
/// <param name="machine">The machine.</param>
/// <param name="stop">Ends the waiting for another process.</param>
internal sealed class SystemdScheduler(Machine machine, CancellationToken stop) : IScheduler
{
    private const string Program = "systemctl";

    private string Folder => Path.Combine(machine.Folder("XDG_CONFIG_HOME", ".config"), "systemd", "user");

    /// <inheritdoc/>
    public ReminderScheduler Kind => ReminderScheduler.Systemd;

    /// <inheritdoc/>
    public bool IsThere => machine.Runner.Run(Program, ["--user", "show", "--property=Version"]) is { IsSuccess: true };

    /// <inheritdoc/>
    public IReadOnlyList<ReminderSchedule> Read() => !Directory.Exists(Folder) ? [] :
        [.. Directory.GetFiles(Folder, SystemdUnits.Prefix + "*" + SystemdUnits.TimerEnding).Select(NameOf).Where(name => IsOurs(TimerOf(name), name)).Select(Schedule).OrderBy(schedule => schedule.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public string Entry(ReminderJob job) => $"{SystemdUnits.Service(job)}\n{SystemdUnits.Timer(job)}";

    /// <inheritdoc/>
    public bool Register(ReminderJob job) => ScheduleLock.While(Folder, () =>
    {
        UnitFile service = new(ServiceOf(job.Name));
        UnitFile timer = new(TimerOf(job.Name));
        foreach (UnitFile unit in new[] { service, timer }.Where(unit => unit.Before is not null && !IsOurs(unit.Path, job.Name)))
        {
            throw Error.EntryNotOurs(job.Name, unit.Path);
        }

        ReminderJob same = job with { Registered = EntryText.Registered((timer.Before ?? "").Split('\n')) ?? job.Registered };
        bool isSame = service.Before == SystemdUnits.Service(same) && timer.Before == SystemdUnits.Timer(same);
        if (isSame && IsEnabled(job.Name))
        {
            return false;
        }

        try
        {
            ReminderJob written = isSame ? same : job;
            service.Write(SystemdUnits.Service(written));
            timer.Write(SystemdUnits.Timer(written));
            Must("daemon-reload");
            Must("enable", Path.GetFileName(timer.Path));

            // Started or not, it takes up the times that are in its file now.
            Must("restart", Path.GetFileName(timer.Path));
        }
        catch (PostmortemException)
        {
            service.Restore();
            timer.Restore();
            Run("daemon-reload");
            throw;
        }

        return true;
    }, stop);

    /// <inheritdoc/>
    public void Unregister(string name) => ScheduleLock.While(Folder, () =>
    {
        Must("disable", "--now", Path.GetFileName(TimerOf(name)));
        new UnitFile(TimerOf(name)).Delete();
        new UnitFile(ServiceOf(name)).Delete();
        Must("daemon-reload");
        return true;
    }, stop);

    /// <inheritdoc/>
    public IEnumerable<string> Doubts()
    {
        if (machine.Runner.Run("loginctl", ["show-user", machine.User, "--property=Linger", "--value"]) is not { IsSuccess: true } shown || shown.Text.Trim() != "yes")
        {
            yield return Warning.NoLinger(machine.User);
        }
    }

    private static string NameOf(string timer)
    {
        string file = Path.GetFileName(timer);
        return file.Substring(SystemdUnits.Prefix.Length, file.Length - SystemdUnits.Prefix.Length - SystemdUnits.TimerEnding.Length);
    }

    private static bool IsOurs(string path, string name) => FileText.Read(path).Split('\n').Any(line => line.Trim() == SystemdUnits.Mark(name));

    private string TimerOf(string name) => Path.Combine(Folder, SystemdUnits.Prefix + name + SystemdUnits.TimerEnding);

    private string ServiceOf(string name) => Path.Combine(Folder, SystemdUnits.Prefix + name + SystemdUnits.ServiceEnding);

    /// <summary>What "enable" makes is a link in the folder of what wants the timer.</summary>
    private bool IsEnabled(string name) => File.Exists(Path.Combine(Folder, "timers.target.wants", Path.GetFileName(TimerOf(name))));

    private ReminderSchedule Schedule(string name)
    {
        string timer = FileText.Read(TimerOf(name));
        string service = File.Exists(ServiceOf(name)) ? FileText.Read(ServiceOf(name)) : "";
        IReadOnlyList<string> words = SystemdText.Split(SystemdUnits.Values(service, "ExecStart").LastOrDefault() ?? "");
        string? file = SystemdUnits.Values(service, "EnvironmentFile").Select(value => SystemdText.ReadValue(value.TrimStart('-'))).LastOrDefault();
        FoundEntry found = new()
        {
            Name = name, Times = [.. SystemdUnits.Values(timer, "OnCalendar").Select(SystemdUnits.Times)],
            Words = words, Command = JobCommand.Shell(words, SystemdUnits.Variables(service), file), EnvironmentFile = file,
            IsEnabled = IsEnabled(name), Registered = EntryText.Registered(timer.Split('\n')), Location = TimerOf(name),
        };
        return found.Schedule(Kind, machine.Now());
    }

    private ProgramResult Run(params string[] arguments) => machine.Runner.Run(Program, ["--user", .. arguments]) ?? throw Error.SchedulerMissing(Kind);

    private void Must(params string[] arguments)
    {
        ProgramResult result = Run(arguments);
        if (!result.IsSuccess)
        {
            throw Error.SchedulerRefused(Kind, $"{Program} --user {string.Join(" ", arguments)}", result.Errors);
        }
    }
}
