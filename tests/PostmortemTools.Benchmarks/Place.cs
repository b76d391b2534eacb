using System.Reflection;

namespace PostmortemTools.Benchmarks;

/// <summary>Where the things are that are measured.</summary>
internal static class Place
{
    public static string Repository { get; } = Metadata("RepositoryRoot");

    public static string ModuleFolder { get; } = Metadata("ModuleFolder");

    public static string Manifest { get; } = Path.Combine(ModuleFolder, "PostmortemTools.psd1");

    public static string Host { get; } = Metadata("HostProgram");

    public static string MainJob { get; } = Path.Combine(ModuleFolder, "examples", "api-outage.ps1");

    /// <summary>Real documents and the like, which lie beside the repository or nowhere.</summary>
    public static string Shared { get; } = Path.GetFullPath(Environment.GetEnvironmentVariable("POSTMORTEM_SHARED") ?? Path.Combine(Repository, "..", "shared"));

    /// <summary>The script that a person would write by hand, which lies beside the repository; null where it does not.</summary>
    public static string? HandWritten
    {
        get
        {
            string script = Path.Combine(Shared, "benchmark", "hand-written.ps1");
            return File.Exists(script) ? script : null;
        }
    }

    /// <summary>The folder of real documents, which lies beside the repository; null where it does not.</summary>
    public static string? Documents
    {
        get
        {
            string shared = Environment.GetEnvironmentVariable("POSTMORTEM_SHARED") ?? Path.Combine(Repository, "..", "shared");
            string documents = Path.GetFullPath(Path.Combine(shared, "corpus", "documents"));
            return Directory.Exists(documents) ? documents : null;
        }
    }

    /// <summary>What the environment variable PWSH names, else <c>pwsh</c> on the path; null where there is none.</summary>
    public static string? Pwsh => Environment.GetEnvironmentVariable("PWSH") is { Length: > 0 } named ? named : OnPath("pwsh");

    /// <summary>A program on the path; null where there is none.</summary>
    public static string? OnPath(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe"] : [program];
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static string Metadata(string key) =>
        typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
