using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>The program that runs a job: a PowerShell, or the tool, which has the module in it.</summary>
internal sealed class JobProgram
{
    /// <summary>What the user calls PowerShell.</summary>
    public const string Pwsh = "pwsh";

    /// <summary>What the user calls the tool, and how it is called where it is installed.</summary>
    public const string Tool = "postmortem";

    private const string ToolAssembly = "PostmortemTools.Host";
    private const string Runtime = "dotnet";
    private const string RuntimeFolder = "DOTNET_ROOT";

    private readonly Machine machine;
    private readonly string file;
    private readonly IReadOnlyList<string> assembly;

    private JobProgram(Machine machine, string file, string? assembly = null)
    {
        this.machine = machine;
        this.file = file;
        this.assembly = assembly is null ? [] : [assembly];
    }

    /// <summary>Whether it brings the module with it.</summary>
    private bool HasModule => IsTool(assembly.Count > 0 ? assembly[0] : file);

    /// <summary>Chooses the program.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="asked"><c>pwsh</c>, <c>postmortem</c> or the full path of one of them; null for the one that runs now.</param>
    /// <exception cref="PostmortemException">ProgramNotFound.</exception>
    public static JobProgram Choose(Machine machine, string? asked) => asked switch
    {
        null => Running(machine) ?? Find(machine, Pwsh) ?? Find(machine, Tool) ?? throw Error.NoJobProgram(),
        Pwsh or Tool => Running(machine) is { } running && running.HasModule == (asked == Tool) ? running : Find(machine, asked) ?? throw Error.ProgramNotFound(asked),
        _ when !File.Exists(asked) => throw Error.ProgramNotFound(asked),
        _ when Path.GetExtension(asked).Equals(".dll", StringComparison.OrdinalIgnoreCase) => new JobProgram(machine, machine.OnPath(Runtime) ?? throw Error.ProgramNotFound(Runtime), asked),
        _ => new JobProgram(machine, asked),
    };

    /// <summary>What it is to be started with.</summary>
    /// <param name="script">The command of PowerShell.</param>
    /// <param name="environmentFile">The full path of the file whose variables the job gets; null for none.</param>
    public JobCommand Command(JobScript script, string? environmentFile) => new()
    {
        Program = file,
        Arguments = [.. assembly, .. HasModule ? (string[])[] : ["-NoProfile"], "-NonInteractive", "-Command", script.Text(HasModule ? null : Module)],
        Variables = machine.Variable(RuntimeFolder) is { Length: > 0 } folder && !machine.IsWindows ? [new(RuntimeFolder, folder)] : [],
        EnvironmentFile = environmentFile,
        LogPath = script.LogPath!,
    };

    /// <summary>Paths of the command that an update of what is installed would break.</summary>
    public IEnumerable<string> VersionedPaths => ((string[])[file, .. assembly, .. HasModule ? (string[])[] : [Module]]).Where(HasVersion);

    /// <summary>By its name, where any PowerShell of this user finds it; else by its manifest.</summary>
    private string Module
    {
        get
        {
            string? folder = Path.GetDirectoryName(machine.Manifest);
            string name = Path.GetFileNameWithoutExtension(machine.Manifest);
            folder = Version.TryParse(Path.GetFileName(folder), out _) ? Path.GetDirectoryName(folder) : folder;
            return Path.GetFileName(folder) == name && ModuleFolders.Contains(Path.GetDirectoryName(folder), PathIdentity.Comparer) ? name : machine.Manifest;
        }
    }

    /// <summary>Where a PowerShell looks for modules whose environment says nothing (about_PSModulePath).</summary>
    private IEnumerable<string> ModuleFolders
    {
        get
        {
            string edition = machine.IsWindows && IsNamed(file, "powershell") ? "WindowsPowerShell" : "PowerShell";
            IEnumerable<string> folders = machine.IsWindows
                ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments), edition), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), edition)]
                : [Path.Combine(machine.Home, ".local", "share", "powershell"), "/usr/local/share/powershell"];
            return folders.Concat(machine.PowerShellHome is { } own && PathIdentity.Comparer.Equals(file, machine.Process) ? [own] : []).Select(folder => Path.Combine(folder, "Modules"));
        }
    }

    private static JobProgram? Running(Machine machine) =>
        machine.Process is not { } process ? null
        : IsNamed(process, Runtime) && machine.MainAssembly is { } main ? (IsNamed(main, Pwsh) || IsTool(main) ? new JobProgram(machine, process, main) : null)
        : IsNamed(process, Pwsh) || IsNamed(process, "pwsh-preview") || IsNamed(process, "powershell") || IsTool(process) ? new JobProgram(machine, process)
        : null;

    private static JobProgram? Find(Machine machine, string program) => machine.OnPath(program) is { } path ? new JobProgram(machine, path) : null;

    private static bool IsTool(string path) => IsNamed(path, Tool) || IsNamed(path, ToolAssembly);

    private static bool IsNamed(string path, string name)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return Array.Exists(["", ".exe", ".dll"], ending => file.Equals(name + ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A folder is called like a version: <c>0.1.0</c>, <c>v7.4.1</c>.</summary>
    private static bool HasVersion(string path) => path.Split('/', '\\').Any(folder => Version.TryParse(folder.TrimStart('v'), out _));
}
