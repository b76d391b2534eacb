using Xunit;

namespace PostmortemTools.ModuleTests.Host;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_stops_the_script_and_its_finally_runs(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        Assert.SkipWhen(signal == "INT" && InterruptIsIgnored(), "These tests were started with SIGINT ignored, as a shell does for what it runs in the background; their children ignore it too.");
        using HostProcess host = HostProcess.StartUntil("ready", "-Command", "try { 'ready'; while ($true) { } 'never' } finally { Write-Host 'cleaned' }");
        host.Signal(signal);
        HostResult result = host.End();
        Assert.Equal((exitCode, "ready\ncleaned\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void A_second_signal_ends_a_script_that_does_not_stop()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        using HostProcess host = HostProcess.StartUntil("ready", "-Command", "try { 'ready'; while ($true) { } } finally { while ($true) { } }");
        host.Signal("TERM");
        Thread.Sleep(500);
        host.Signal("TERM");
        Assert.Equal(143, host.End().ExitCode);
    }

    /// <summary>The second bit of the mask is signal 2, SIGINT.</summary>
    private static bool InterruptIsIgnored() => OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0;
}
