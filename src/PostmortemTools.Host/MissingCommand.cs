using System.Management.Automation;

namespace PostmortemTools.Host;

/// <summary>
/// Stands in for a command of pwsh that is not here, and says so. The engine takes a stand-in for a missing command,
/// but it swallows what the one who is asked for it throws: so the stand-in is what fails.
/// </summary>
[Cmdlet("Get", "MissingCommand")]
public sealed class MissingCommand : PSCmdlet
{
    /// <summary>Whatever the script gave to the command.</summary>
    [Parameter(ValueFromRemainingArguments = true)]
    public object? Arguments { get; set; }

    /// <summary>Whatever the script piped to it.</summary>
    [Parameter(ValueFromPipeline = true)]
    public object? Piped { get; set; }

    /// <summary>Answers the engine, which has looked for the command everywhere: a command that is not pwsh's stays missing.</summary>
    internal static void StandIn(object? sender, CommandLookupEventArgs lookup)
    {
        if (PwshCommands.ModuleOf(lookup.CommandName) is not null)
        {
            lookup.Command = new CmdletInfo(lookup.CommandName, typeof(MissingCommand));
        }
    }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        string name = MyInvocation.MyCommand.Name;
        throw new CommandNotFoundException($"{name} comes with PowerShell's {PwshCommands.ModuleOf(name)} module, which this host does not carry. Run the script with pwsh.")
        {
            CommandName = name,
        };
    }
}
