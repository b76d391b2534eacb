using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace PostmortemTools.Benchmarks;

/// <summary>A PowerShell engine with the assembled module in it, and a cmdlet that does nothing.</summary>
internal sealed class Engine : IDisposable
{
    private readonly Runspace runspace;

    public Engine()
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateCmdletEntry("Skip-TimelineEvent", typeof(SkipTimelineEventCommand), null));
        runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        Run($"Import-Module -Name '{Place.Manifest}'");
    }

    public void Set(string variable, object value) => runspace.SessionStateProxy.SetVariable(variable, value);

    /// <exception cref="InvalidOperationException">The script gives an error or a warning.</exception>
    public void Run(string script)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(script).Invoke();
        if (shell.HadErrors || shell.Streams.Warning.Count > 0)
        {
            throw new InvalidOperationException($"{script}\n{string.Join('\n', shell.Streams.Error)}{string.Join('\n', shell.Streams.Warning)}");
        }
    }

    public Sample Measure(string script)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        Run(script);
        TimeSpan wall = watch.Elapsed;
        self.Refresh();
        return new Sample(wall, self.TotalProcessorTime - before);
    }

    public void Dispose() => runspace.Dispose();
}
