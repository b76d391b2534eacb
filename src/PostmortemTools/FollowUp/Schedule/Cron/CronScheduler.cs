using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule.Programs;
using PostmortemTools.FollowUp.Schedule.Quoting;

namespace PostmortemTools.FollowUp.Schedule.Cron;

/// <summary>The user's crontab, which is read and written by the program crontab, always as a whole.</summary>
/// <param name="machine">The machine.</param>
/// <param name="stop">Ends the waiting for another process.</param>
internal sealed class CronScheduler(Machine machine, CancellationToken stop) : IScheduler
{
    private const string Program = "crontab";
    private const string Processes = "/proc";

    /// <summary>What crontab says where the user has none yet, which is an exit code of 1 as well: that of Vixie and its kin, and that of BusyBox.</summary>
    private static readonly string[] NoCrontab = ["no crontab for", "can't open"];

    private static readonly string[] Daemons = ["cron", "crond", "fcron", "dcron", "bcron-sched"];

    private string Place => $"the crontab of {machine.User}";

    /// <inheritdoc/>
    public ReminderScheduler Kind => ReminderScheduler.Cron;

    /// <inheritdoc/>
    public bool IsThere => machine.Runner.Run(Program, ["-l"]) is not null;

    /// <inheritdoc/>
    public IReadOnlyList<ReminderSchedule> Read() => [.. CrontabText.Of(Content()).Entries.Select(Schedule).OrderBy(schedule => schedule.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public string Entry(ReminderJob job) => CrontabText.Entry(job.Name, [.. EntryText.About(job).Select(line => $"# {line}"), .. CronLine.Of(job)]);

    /// <inheritdoc/>
    public bool Register(ReminderJob job) => ScheduleLock.While(Place, () =>
    {
        byte[] before = Content();
        CrontabText crontab = CrontabText.Of(before);
        string? known = crontab.Entries.FirstOrDefault(entry => entry.Name == job.Name) is { } old ? EntryText.Registered(old.Lines) : null;
        CrontabText same = crontab.With(job.Name, Entry(job with { Registered = known ?? job.Registered }));
        if (same.Bytes.AsSpan().SequenceEqual(before))
        {
            return false;
        }

        Write(before, crontab.With(job.Name, Entry(job)).Bytes);
        return true;
    }, stop);

    /// <inheritdoc/>
    public void Unregister(string name) => ScheduleLock.While(Place, () =>
    {
        byte[] before = Content();
        Write(before, CrontabText.Of(before).Without(name).Bytes);
        return true;
    }, stop);

    /// <inheritdoc/>
    public IEnumerable<string> Doubts()
    {
        if (Directory.Exists(Processes) && !Directory.GetDirectories(Processes).Select(ProgramOf).Any(name => Array.IndexOf(Daemons, name) >= 0))
        {
            yield return Warning.CronNotRunning();
        }
    }

    /// <summary>The name of a process's program; null where it has just ended, or the folder is none of a process.</summary>
    private static string? ProgramOf(string process)
    {
        try
        {
            string file = Path.Combine(process, "comm");
            return char.IsDigit(Path.GetFileName(process)[0]) && File.Exists(file) ? File.ReadAllText(file).Trim() : null;
        }
        catch (Exception gone) when (IoFailure.Is(gone))
        {
            return null;
        }
    }

    private ReminderSchedule Schedule(CrontabEntry entry)
    {
        List<string> lines = [.. entry.Lines.Where(line => line[0] != '#')];
        string command = lines.Select(CronLine.Command).FirstOrDefault(text => text.Length > 0) ?? "";
        IReadOnlyList<string> words = ShellText.Split(command);
        int dot = words.TakeWhile(word => word != ".").Count();
        FoundEntry found = new()
        {
            Name = entry.Name, Times = [.. lines.Select(CronLine.Times)], Words = words, Command = command,
            EnvironmentFile = dot + 1 < words.Count ? words[dot + 1] : null,
            IsEnabled = lines.Count > 0, Registered = EntryText.Registered(entry.Lines), Location = Place,
        };
        return found.Schedule(Kind, machine.Now());
    }

    /// <summary>The crontab as it is; empty where the user has none.</summary>
    private byte[] Content()
    {
        ProgramResult result = Run(["-l"]);
        return result.IsSuccess ? result.Output
            : Array.Exists(NoCrontab, result.Errors.Contains) ? []
            : throw Error.CrontabUnreadable(result.Errors);
    }

    private void Write(byte[] before, byte[] after)
    {
        if (after.AsSpan().SequenceEqual(before))
        {
            return;
        }

        ProgramResult result = Run(["-"], after);
        byte[] now = Content();
        if (!result.IsSuccess || !now.AsSpan().SequenceEqual(after))
        {
            throw Error.CrontabRefused(result.Errors, isAsBefore: now.AsSpan().SequenceEqual(before));
        }
    }

    private ProgramResult Run(IReadOnlyList<string> arguments, byte[]? input = null) => machine.Runner.Run(Program, arguments, input) ?? throw Error.SchedulerMissing(Kind);
}
