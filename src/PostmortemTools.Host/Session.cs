using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace PostmortemTools.Host;

/// <summary>The engine with the module in it, for one script.</summary>
internal sealed class Session : IDisposable
{
    private readonly ConsoleHost host;
    private readonly Runspace runspace;
    private readonly string manifest;

    public Session(ConsoleHost host, string manifest)
    {
        this.host = host;
        this.manifest = manifest;
        ModulePath.LeaveOutPwsh();
        InitialSessionState state = InitialSessionState.CreateDefault2();
        WriteFamily.AddTo(state);
        if (OperatingSystem.IsWindows())
        {
            // The program runs what it is told to run; the policy is about double-clicked files.
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.ThreadOptions = PSThreadOptions.ReuseThread;
    }

    /// <summary>Runs what the command line asks for.</summary>
    /// <returns>The process's exit code.</returns>
    public int Run(HostArguments arguments)
    {
        using Interruption interruption = new();
        runspace.Open();
        runspace.SessionStateProxy.InvokeCommand.CommandNotFoundAction = MissingCommand.StandIn;
        if (!Import(interruption))
        {
            return interruption.ExitCode ?? ExitCode.Failure;
        }

        return arguments.Task == HostTask.RunFile ? RunFile(arguments, interruption) : RunCommand(arguments.Text, interruption);
    }

    public void Dispose() => runspace.Dispose();

    private bool Import(Interruption interruption)
    {
        PowerShell shell = PowerShell.Create(runspace);
        shell.AddCommand("Import-Module").AddParameter("Name", manifest).AddParameter("Global").AddParameter("ErrorAction", ActionPreference.Stop);
        if (new Execution(shell, interruption).Run() is not { } failure)
        {
            return true;
        }

        host.UI.WriteErrorLine($"The PostmortemTools module could not be loaded from {manifest}. Build it, or install the tool, again.");
        Show(failure);
        return false;
    }

    private int RunFile(HostArguments arguments, Interruption interruption)
    {
        Command script = new(arguments.Text, isScript: false, useLocalScope: false);
        foreach (CommandParameter parameter in ScriptArguments.Of(arguments.Rest))
        {
            script.Parameters.Add(parameter);
        }

        ScriptExit.ReachesHost(runspace);
        return Finish(script, interruption, StandardInput.IsReadByFile(arguments.Text)) ?? ExitCode.Success;
    }

    private int RunCommand(string text, Interruption interruption)
    {
        bool fromInput = text == "-";
        string command = fromInput ? Console.In.ReadToEnd() : text;
        return Finish(new(command, isScript: true, useLocalScope: false), interruption, !fromInput && StandardInput.IsReadBy(command))
            ?? (LastCommandSucceeded() ? ExitCode.Success : ExitCode.Failure);
    }

    /// <summary>Runs a script to its end.</summary>
    /// <returns>The exit code that the script, an error or a signal gave; null where none did.</returns>
    private int? Finish(Command script, Interruption interruption, bool readsInput)
    {
        PowerShell shell = PowerShell.Create(runspace);
        if (readsInput)
        {
            shell.AddCommand(new CmdletInfo("Read-StandardInput", typeof(ReadStandardInputCommand)));
        }

        script.MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.Commands.AddCommand(script);
        shell.AddCommand("Out-Default");
        ErrorRecord? failure = new Execution(shell, interruption).Run();
        ((ConsoleUserInterface)host.UI).ClearProgress();
        if (interruption.ExitCode is null && failure is not null)
        {
            Show(failure);
            return ExitCode.Failure;
        }

        return interruption.ExitCode ?? host.Exit;
    }

    /// <summary>Shows an error that ended a script as the engine shows every other one.</summary>
    private void Show(ErrorRecord error)
    {
        ConsoleUserInterface terminal = (ConsoleUserInterface)host.UI;
        terminal.WritesErrorsOnly = true;
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddCommand("Out-Default").AddParameter("InputObject", error).Invoke();
        terminal.WritesErrorsOnly = false;
    }

    private bool LastCommandSucceeded()
    {
        using PowerShell shell = PowerShell.Create(runspace);
        Collection<bool> answer = shell.AddScript("$global:?").Invoke<bool>();
        return answer is [true];
    }
}
