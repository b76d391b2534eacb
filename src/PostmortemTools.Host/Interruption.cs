using System.Management.Automation;
using System.Runtime.InteropServices;

namespace PostmortemTools.Host;

/// <summary>Ctrl+C and SIGTERM: the first stops the script, whose <c>finally</c> blocks run; the second ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, int ExitCode)[] Signals =
    [
        (PosixSignal.SIGINT, Host.ExitCode.Interrupted),
        (PosixSignal.SIGTERM, Host.ExitCode.Terminated),
    ];

    private readonly object gate = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private PowerShell? running;

    public Interruption()
    {
        foreach ((PosixSignal signal, int code) in Signals)
        {
            registrations.Add(PosixSignalRegistration.Create(signal, context => Interrupt(context, code)));
        }
    }

    /// <summary>The exit code of what interrupted the script, or null.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Has this pipeline stopped by what comes from now on.</summary>
    /// <returns>Ends the watch.</returns>
    public IDisposable Stops(PowerShell shell)
    {
        lock (gate)
        {
            running = shell;
        }

        return new Watch(this);
    }

    public void Dispose() => registrations.ForEach(r => r.Dispose());

    private void Interrupt(PosixSignalContext context, int code)
    {
        lock (gate)
        {
            // Cancelling the signal keeps the process; the second one is left to end it.
            context.Cancel = ExitCode is null;
            ExitCode ??= code;
            if (context.Cancel)
            {
                running?.BeginStop(null, null);
            }
        }
    }

    private sealed class Watch(Interruption owner) : IDisposable
    {
        public void Dispose()
        {
            lock (owner.gate)
            {
                owner.running = null;
            }
        }
    }
}
