using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using PostmortemTools.Host.WriteCommands;

namespace PostmortemTools.Host;

/// <summary>The Write- commands, which every script uses and the engine alone does not have.</summary>
internal static class WriteFamily
{
    private static readonly Type[] Commands =
    [
        typeof(WriteDebugCommand),
        typeof(WriteErrorCommand),
        typeof(WriteHostCommand),
        typeof(WriteInformationCommand),
        typeof(WriteOutputCommand),
        typeof(WriteProgressCommand),
        typeof(WriteVerboseCommand),
        typeof(WriteWarningCommand),
    ];

    /// <summary>Adds the commands that a session does not have, and the alias write (echo is there).</summary>
    public static void AddTo(InitialSessionState state)
    {
        foreach (Type command in Commands)
        {
            CmdletAttribute names = command.GetCustomAttribute<CmdletAttribute>()!;
            string name = $"{names.VerbName}-{names.NounName}";
            if (state.Commands[name].Count == 0)
            {
                state.Commands.Add(new SessionStateCmdletEntry(name, command, helpFileName: null));
            }
        }

        if (state.Commands["write"].Count == 0)
        {
            state.Commands.Add(new SessionStateAliasEntry("write", "Write-Output"));
        }
    }
}
