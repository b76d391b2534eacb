using System.Text;
using System.Xml.Linq;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule.Programs;
using PostmortemTools.FollowUp.Schedule.Quoting;

namespace PostmortemTools.FollowUp.Schedule.Windows;

/// <summary>The Task Scheduler of Windows: a task each, in a folder of ours, made and read by schtasks.exe.</summary>
/// <param name="machine">The machine.</param>
/// <param name="stop">Ends the waiting for another process.</param>
internal sealed class WindowsScheduler(Machine machine, CancellationToken stop) : IScheduler
{
    private const string Program = "schtasks.exe";

    /// <inheritdoc/>
    public ReminderScheduler Kind => ReminderScheduler.TaskScheduler;

    /// <inheritdoc/>
    public bool IsThere => machine.Runner.Run(Program, ["/?"]) is not null;

    /// <inheritdoc/>
    public IReadOnlyList<ReminderSchedule> Read()
    {
        // One line a task, its name in the first column; headings, and so the language of the system, are left out.
        ProgramResult list = machine.Runner.Run(Program, ["/Query", "/FO", "CSV", "/NH"]) ?? throw Error.SchedulerMissing(Kind);
        if (!list.IsSuccess)
        {
            throw Error.SchedulerRefused(Kind, $"{Program} /Query", list.Errors);
        }

        return [.. Decode(list.Output).Split('\n')
            .Select(line => line.TrimStart('"').Split('"')[0])
            .Where(task => task.StartsWith(TaskXml.Folder, StringComparison.OrdinalIgnoreCase))
            .Select(task => task.Substring(TaskXml.Folder.Length))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => Find(name) is { } task && TaskXml.IsOurs(task) ? Schedule(name, task) : null)
            .OfType<ReminderSchedule>()
            .OrderBy(schedule => schedule.Name, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public string Entry(ReminderJob job) => job.Command.EnvironmentFile is null ? TaskXml.Text(job, machine.Account) : throw Error.EnvironmentFileOnWindows();

    /// <inheritdoc/>
    public bool Register(ReminderJob job) => ScheduleLock.While(TaskXml.Folder, () =>
    {
        XDocument? before = Find(job.Name);
        if (before is not null && !TaskXml.IsOurs(before))
        {
            throw Error.EntryNotOurs(job.Name, TaskXml.Folder + job.Name);
        }

        ReminderJob same = job with { Registered = before is null ? job.Registered : TaskXml.Registered(before) ?? job.Registered };
        if (before is not null && Means(before, XmlFile.Read(Entry(same))!))
        {
            return false;
        }

        string file = Path.Combine(Path.GetTempPath(), $"postmortem-task-{Guid.NewGuid():N}.xml");
        try
        {
            File.WriteAllText(file, Entry(job), Encoding.Unicode);
            Must("/Create", "/TN", TaskXml.Folder + job.Name, "/XML", file, "/F");
        }
        catch (Exception refused) when (IoFailure.Is(refused))
        {
            throw IoFailure.OnWrite(file, refused);
        }
        finally
        {
            File.Delete(file);
        }

        return true;
    }, stop);

    /// <inheritdoc/>
    public void Unregister(string name) => ScheduleLock.While(TaskXml.Folder, () =>
    {
        Must("/Delete", "/TN", TaskXml.Folder + name, "/F");
        return true;
    }, stop);

    /// <inheritdoc/>
    public IEnumerable<string> Doubts() => [Warning.RunsWhileLoggedIn()];

    /// <summary>Windows writes a task anew in its own way: what it does counts, not its letters.</summary>
    private static bool Means(XDocument one, XDocument other) =>
        TaskXml.IsEnabled(one) && TaskXml.Words(one).SequenceEqual(TaskXml.Words(other)) && TaskXml.Registered(one) == TaskXml.Registered(other)
        && TaskXml.Times(one).Select(Shown).SequenceEqual(TaskXml.Times(other).Select(Shown));

    private static string Shown(ScheduleTimes? times) => times is null ? "" : $"{string.Join(",", times.Days)} {string.Join(",", times.Clocks)}";

    private XDocument? Find(string name) =>
        machine.Runner.Run(Program, ["/Query", "/TN", TaskXml.Folder + name, "/XML"]) is { IsSuccess: true } found ? XmlFile.Read(Decode(found.Output)) : null;

    private ReminderSchedule Schedule(string name, XDocument task)
    {
        IReadOnlyList<string> words = TaskXml.Words(task);
        FoundEntry found = new()
        {
            Name = name.ToLowerInvariant(), Times = TaskXml.Times(task), Words = words, Command = words.Count == 0 ? "" : PowerShellText.Line(words),
            IsEnabled = TaskXml.IsEnabled(task), Registered = TaskXml.Registered(task), Location = TaskXml.Folder + name,
        };
        return found.Schedule(Kind, machine.Now());
    }

    /// <summary>schtasks writes in the code page of the console, or in UTF-16 with a byte order mark.</summary>
    private static string Decode(byte[] output) =>
        output is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(output, 2, output.Length - 2) : Console.OutputEncoding.GetString(output);

    private void Must(params string[] arguments)
    {
        ProgramResult result = machine.Runner.Run(Program, arguments) ?? throw Error.SchedulerMissing(Kind);
        if (!result.IsSuccess)
        {
            throw Error.SchedulerRefused(Kind, $"{Program} {string.Join(" ", arguments)}", result.Errors);
        }
    }
}
