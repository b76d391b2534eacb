#if !NET
using System.Diagnostics;
#endif
using System.Runtime.InteropServices;
using PostmortemTools.FollowUp.Schedule.Programs;

namespace PostmortemTools.FollowUp.Schedule;

/// <summary>What has to be known of the machine on which a job is registered; tests make one up.</summary>
internal sealed class Machine
{
    /// <summary>The operating system.</summary>
    public required OSPlatform System { get; init; }

    /// <summary>Runs its programs.</summary>
    public required IProgramRunner Runner { get; init; }

    /// <summary>The user's home folder.</summary>
    public required string Home { get; init; }

    /// <summary>The user's name.</summary>
    public required string User { get; init; }

    /// <summary>The user as Windows names accounts: with the domain or the machine before it.</summary>
    public string Account { get; init; } = $"{Environment.UserDomainName}\\{Environment.UserName}";

    /// <summary>The machine's name.</summary>
    public required string Name { get; init; }

    /// <summary>The full path of the program that runs now; null where the system does not say.</summary>
    public required string? Process { get; init; }

    /// <summary>The full path of the assembly that this program was started with: what matters where it is <c>dotnet</c>.</summary>
    public required string? MainAssembly { get; init; }

    /// <summary>The full path of the manifest of this module.</summary>
    public required string Manifest { get; init; }

    /// <summary>The folder of the PowerShell that runs now; null where there is none.</summary>
    public string? PowerShellHome { get; init; }

    /// <summary>Environment variables, by name; null for one that is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The machine's clock.</summary>
    public Func<DateTime> Now { get; init; } = () => DateTime.Now;

    /// <summary>Whether it is Windows.</summary>
    public bool IsWindows => System == OSPlatform.Windows;

    /// <summary>Whether it is macOS.</summary>
    public bool IsMac => System == OSPlatform.OSX;

    /// <summary>The machine that this runs on.</summary>
    /// <param name="runner">Runs its programs.</param>
    /// <param name="powerShellHome">PowerShell's own folder, which its variable PSHOME names.</param>
    public static Machine This(IProgramRunner runner, string? powerShellHome) => new()
    {
        System = Array.Find([OSPlatform.Windows, OSPlatform.OSX], RuntimeInformation.IsOSPlatform) is var known && known != default ? known : OSPlatform.Linux,
        Runner = runner,
        Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        User = Environment.UserName,
        Name = Environment.MachineName,
        Process = RunningProgram(),
        MainAssembly = Environment.GetCommandLineArgs() is [{ } first, ..] ? Path.GetFullPath(first) : null,
        Manifest = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(Machine).Assembly.Location)!, "..", "..", "PostmortemTools.psd1")),
        PowerShellHome = powerShellHome,
    };

    /// <summary>The full path of a program on the path; null where there is none.</summary>
    /// <param name="program">Its name, without the extension that it has on Windows.</param>
    public string? OnPath(string program) => ProgramPath.Find(IsWindows ? program + ".exe" : program, Variable("PATH"));

    /// <summary>The folder that a variable names, else one in the home folder.</summary>
    /// <param name="variable">The variable of the XDG Base Directory Specification.</param>
    /// <param name="otherwise">The folder in the home folder.</param>
    public string Folder(string variable, params string[] otherwise) =>
        Variable(variable) is { } set && Path.IsPathRooted(set) ? set : Path.Combine([Home, .. otherwise]);

    private static string? RunningProgram()
    {
#if NET
        return Environment.ProcessPath;
#else
        using Process current = global::System.Diagnostics.Process.GetCurrentProcess();
        return current.MainModule?.FileName;
#endif
    }
}
