using System.Diagnostics;
using System.Runtime.CompilerServices;
using PostmortemTools.Tests.Documents.Files;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Sending;

/// <summary>Real processes and real SIGKILL.</summary>
public sealed class KilledRunTests
{
    private const string Variable = "POSTMORTEM_TESTS_REMIND_UNTIL_KILLED";

    [Fact]
    public void Nobody_is_told_twice_whenever_a_run_is_killed_and_what_is_lost_is_known()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGKILL.");
        using TemporaryFolder folder = new();
        (int killed, int once, int twice, int missed, int inDoubt) = KilledRuns.Run(Start, folder.Path, new Random(4711));
        Assert.True(killed >= 10, $"{killed} were killed.");
        Assert.Equal(0, twice);
        Assert.Equal(missed, inDoubt);
        Assert.True(missed <= killed, $"{missed} missed, {killed} killed");
        Assert.Equal(120, once + missed);
    }

    /// <summary>This program is also the one that is killed: then it never comes to its tests.</summary>
    [ModuleInitializer]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "The test runner's entry point is not ours.")]
    internal static void RemindUntilKilled()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } folder)
        {
            KilledRuns.RunChild(folder);
            Environment.Exit(0);
        }
    }

    private static Process Start(string folder)
    {
        bool isDotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        ProcessStartInfo start = new(Environment.ProcessPath!, isDotnet ? [typeof(KilledRunTests).Assembly.Location] : []) { Environment = { [Variable] = folder } };
        return Process.Start(start)!;
    }
}
