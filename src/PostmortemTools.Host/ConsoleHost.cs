using System.Globalization;
using System.Management.Automation.Host;

namespace PostmortemTools.Host;

/// <summary>What the engine knows of the program that runs it.</summary>
internal sealed class ConsoleHost(ConsoleStreams streams, bool interactive) : PSHost
{
    /// <inheritdoc/>
    public override string Name => "PostmortemHost";

    /// <inheritdoc/>
    public override Version Version { get; } = typeof(ConsoleHost).Assembly.GetName().Version!;

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override PSHostUserInterface UI { get; } = new ConsoleUserInterface(streams, interactive);

    /// <inheritdoc/>
    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <summary>What the script gave to <c>exit</c>; null where it came to its end.</summary>
    public int? Exit { get; private set; }

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode) => Exit = exitCode;

    /// <inheritdoc/>
    public override void NotifyBeginApplication() => ((ConsoleUserInterface)UI).ClearProgress();

    /// <inheritdoc/>
    public override void NotifyEndApplication()
    {
        // The console is shared with the programs that a script starts, and needs nothing after them.
    }

    /// <inheritdoc/>
    public override void EnterNestedPrompt() => throw NoPrompt();

    /// <inheritdoc/>
    public override void ExitNestedPrompt() => throw NoPrompt();

    private static HostException NoPrompt() => new("This program has no prompt to suspend a script to. Run the script with pwsh.");
}
