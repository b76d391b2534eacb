using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Display;
using PostmortemTools.Errors;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.Time;

namespace PostmortemTools.Commands;

/// <summary>Has the machine send reminders of action items at set times.</summary>
[Cmdlet(VerbsLifecycle.Register, "ActionItemReminder", SupportsShouldProcess = true, DefaultParameterSetName = PathSet)]
[OutputType(typeof(ReminderSchedule))]
public sealed class RegisterActionItemReminderCommand : ReminderJobsCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private readonly List<string> paths = [];
    private bool isPathMissing;

    /// <summary>Files and folders.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files and folders by their exact names.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The times of day, by the machine's clock.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [DailyClock]
    [ValidateCount(1, 24)]
    public TimeSpan[] At { get; set; } = [];

    /// <summary>The days of the week; every day unless given.</summary>
    [Parameter]
    [Alias("DaysOfWeek")]
    [ArgumentCompleter(typeof(WeekdayCompleter))]
    [Weekday]
    [ValidateCount(1, 7)]
    public DayOfWeek[] Weekday { get; set; } = [];

    /// <summary>Read the folders in a folder as well.</summary>
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    /// <summary>The name of the job.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ReminderNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <summary>What runs it; what fits the machine best unless given.</summary>
    [Parameter]
    public ReminderScheduler? Scheduler { get; set; }

    /// <summary>The log.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? LogPath { get; set; }

    /// <summary>A file of environment variables that the job gets.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? EnvironmentFile { get; set; }

    /// <summary>The program that runs the command: pwsh, postmortem, or a path of one.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(JobProgramCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Program { get; set; }

    /// <summary>Hand on what is registered.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => Must(() =>
    {
        Once(nameof(At), At.Select(DailyClock.Format));
        Once(nameof(Weekday), Weekday.Select(day => day.ToString()));
    });

    /// <inheritdoc/>
    protected override void ProcessRecord() => Array.ForEach(ParameterSetName == LiteralPathSet ? LiteralPath : Path, path => isPathMissing |= !Try(() => paths.Add(Resolve(path))));

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (!isPathMissing && paths.Count > 0)
        {
            Must(Register);
        }
    }

    private static void Once(string parameter, IEnumerable<string> values)
    {
        if (values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw Error.GivenTwice(parameter, twice.Key);
        }
    }

    private string Resolve(string path)
    {
        string full = ProviderPaths.Literal(this, path);
        bool isThere = File.Exists(full) || Directory.Exists(full);
        return isThere ? full
            : ParameterSetName == PathSet && WildcardPattern.ContainsWildcardCharacters(path) ? throw Error.WildcardInSchedule(path)
            : throw Error.FileNotFound(full);
    }

    private void Register()
    {
        JobProgram program = JobProgram.Choose(ThisMachine, Program is null or JobProgram.Pwsh or JobProgram.Tool ? Program : ProviderPaths.Literal(this, Program));
        JobSettings settings = new()
        {
            Paths = paths, Recurse = Recurse, Times = new ScheduleTimes(At, Weekday), Name = Name,
            LogPath = LogPath is null ? null : ProviderPaths.Literal(this, LogPath),
            EnvironmentFile = EnvironmentFile is null ? null : ProviderPaths.Literal(this, EnvironmentFile),
        };
        ReminderJob job = settings.Job(ThisMachine, program);
        IScheduler scheduler = IsRehearsal && Scheduler is { } shown ? Schedulers.ForShow(ThisMachine, shown, Stop) : Schedulers.Choose(ThisMachine, Scheduler, job.Command.ToShell, Stop);
        string entry = scheduler.Entry(job);
        List<string> doubts = [.. settings.EnvironmentFile is { } file ? SecretsFile.Check(file) : [], .. program.VersionedPaths.Select(Warning.VersionedPath)];
        if (!IsWanted(job, scheduler.Kind, entry))
        {
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(job.Command.LogPath)!);
        bool isNew = scheduler.Register(job);
        WriteVerbose(isNew ? $"'{job.Name}' is registered with {scheduler.Kind}." : $"'{job.Name}' was registered so already: nothing was changed.");
        doubts.Concat(scheduler.Doubts()).ToList().ForEach(WriteWarning);
        if (PassThru)
        {
            WriteObject(scheduler.Read().Where(schedule => schedule.Name == job.Name), enumerateCollection: true);
        }
    }

    /// <summary>Asks, where the user wants to be asked; shows the entry as it would stand there.</summary>
    private bool IsWanted(ReminderJob job, ReminderScheduler kind, string entry)
    {
        string what = $"Performing the operation \"Register the reminder '{job.Name}'\" on target \"{kind}\".";
        string shown = string.Join("\n", entry.TrimEnd().Split('\n').Select(line => TerminalText.Of(line.TrimEnd('\r'))));
        return ShouldProcess($"{what}\n{shown}", $"{shown}\n{what}\nDo you want to register this?", "Confirm");
    }
}
