using System.Runtime.InteropServices;
using PostmortemTools.FollowUp.Schedule;
using PostmortemTools.FollowUp.Schedule.Programs;

namespace PostmortemTools.Tests.FollowUp.Schedule;

/// <summary>A machine that a test makes up, with a home folder of its own.</summary>
internal sealed class MadeUpMachine : IDisposable
{
    public static readonly DateTime Today = new(2026, 11, 30, 8, 0, 0);

    public string Home { get; } = Directory.CreateTempSubdirectory("postmortem-home-").FullName;

    public ScriptedPrograms Programs { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    public string User { get; set; } = "jane";

    public DateTime Now { get; set; } = Today;

    public string? Process { get; set; } = "/usr/bin/pwsh";

    public string? MainAssembly { get; set; }

    public string Manifest { get; set; } = "/usr/local/share/powershell/Modules/PostmortemTools/0.1.0/PostmortemTools.psd1";

    public string? PowerShellHome { get; set; }

    public Machine Linux => Of(OSPlatform.Linux);

    public Machine Mac => Of(OSPlatform.OSX);

    public Machine Windows => Of(OSPlatform.Windows);

    /// <summary>A job with the settings that most tests have.</summary>
    public static ReminderJob Job(Machine machine, string path = "/srv/post mortems", string? name = "payments", string[]? at = null, DayOfWeek[]? days = null, string? environmentFile = null) => new JobSettings
    {
        Paths = [path], Recurse = true, Times = new ScheduleTimes((at ?? ["09:00"]).Select(PostmortemTools.Time.DailyClock.Parse), days ?? []),
        Name = name, LogPath = "/var/log/reminders.log", EnvironmentFile = environmentFile,
    }.Job(machine, JobProgram.Choose(machine, null));

    public void Dispose() => Directory.Delete(Home, recursive: true);

    private Machine Of(OSPlatform system) => new()
    {
        System = system, Runner = Programs, Home = Home, User = User, Name = "web1", Account = "WEB1\\jane", Process = Process, MainAssembly = MainAssembly,
        Manifest = Manifest, PowerShellHome = PowerShellHome, Variable = name => Variables.GetValueOrDefault(name), Now = () => Now,
    };
}

/// <summary>Programs whose answers a test writes down, and what was asked of them.</summary>
internal sealed class ScriptedPrograms : IProgramRunner
{
    public static readonly ProgramResult Success = new(0, [], "");

    public List<string> Asked { get; } = [];

    /// <summary>Answers a command line; null for a program that is not there.</summary>
    public Func<string, byte[]?, ProgramResult?> Answer { get; set; } = (_, _) => Success;

    public ProgramResult? Run(string program, IReadOnlyList<string> arguments, byte[]? input = null)
    {
        string line = string.Join(" ", [program, .. arguments]);
        Asked.Add(line);
        return Answer(line, input);
    }
}
