using System.Diagnostics;
using System.Runtime.CompilerServices;
using Xunit;

namespace PostmortemTools.Tests.Documents.Files;

/// <summary>A process that is killed while it exports leaves a whole file. For more: <c>kill</c> of the benchmarks.</summary>
public sealed class InterruptionTests
{
    private const string Variable = "POSTMORTEM_TESTS_WRITE_UNTIL_KILLED";

    [Fact]
    public void A_file_is_whole_whenever_its_writer_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGKILL.");
        using TemporaryFolder folder = new();

        InterruptedWrites all = InterruptedWriter.Kill(20, Start, folder.Path, new Random(4711));

        Assert.True(all.Interrupted == 20, $"{all.Interrupted} of {all.Killed} were interrupted.");
    }

    /// <summary>This program is also the one that is killed: then it never comes to its tests.</summary>
    [ModuleInitializer]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "The test runner's entry point is not ours.")]
    internal static void WriteUntilKilled()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } path)
        {
            InterruptedWriter.RunChild(path);
        }
    }

    private static Process Start(string path)
    {
        bool isDotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        ProcessStartInfo start = new(Environment.ProcessPath!, isDotnet ? [typeof(InterruptionTests).Assembly.Location] : []) { RedirectStandardOutput = true, Environment = { [Variable] = path } };
        return Process.Start(start)!;
    }
}
