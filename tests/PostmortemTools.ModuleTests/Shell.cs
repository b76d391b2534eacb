using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace PostmortemTools.ModuleTests;

/// <summary>A PowerShell engine with the assembled module in it, in a folder of its own.</summary>
internal sealed class Shell : IDisposable
{
    private readonly Runspace runspace;

    /// <param name="module">The module to import; null imports none.</param>
    public Shell(string? module = "")
    {
        Folder = Directory.CreateTempSubdirectory("postmortem-").FullName;
        InitialSessionState state = InitialSessionState.CreateDefault2();
        runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        runspace.SessionStateProxy.Path.SetLocation(Folder);
        if (module is not null)
        {
            Get($"Import-Module -Name '{(module.Length == 0 ? Repository.Manifest : module)}'");
        }
    }

    /// <summary>The current location: an empty folder, removed afterwards.</summary>
    public string Folder { get; }

    public IReadOnlyList<ErrorRecord> Errors { get; private set; } = [];

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public IReadOnlyList<string> Verbose { get; private set; } = [];

    public IReadOnlyList<ProgressRecord> Progress { get; private set; } = [];

    /// <summary>Runs a script and gives what it put out; errors, warnings, verbose messages and progress are kept, a terminating error included.</summary>
    public Collection<PSObject> Run(string script, params object?[] input)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(script);
        Collection<PSObject> output = [];
        List<ErrorRecord> errors = [];
        try
        {
            output = shell.Invoke(input);
        }
        catch (RuntimeException stopped)
        {
            errors.Add(stopped.ErrorRecord);
        }

        Errors = [.. shell.Streams.Error, .. errors];
        Warnings = [.. shell.Streams.Warning.Select(warning => warning.Message)];
        Progress = [.. shell.Streams.Progress];
        Verbose = [.. shell.Streams.Verbose.Select(message => message.Message)];
        return output;
    }

    /// <summary>Runs a script that must not fail.</summary>
    public Collection<PSObject> Get(string script, params object?[] input)
    {
        Collection<PSObject> output = Run(script, input);
        return Errors.Count == 0 ? output : throw new InvalidOperationException($"{script}\n{string.Join("\n", Errors.Select(error => $"{error} {error.Exception}"))}");
    }

    /// <summary>Runs a script until its first output has come, and stops it as Ctrl+C does.</summary>
    /// <returns>How long it took to stop.</returns>
    public TimeSpan StopAfterFirst(string script)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(script);
        using ManualResetEventSlim first = new();
        using PSDataCollection<PSObject> output = [];
        output.DataAdded += (_, _) => first.Set();
        shell.BeginInvoke<PSObject, PSObject>(null, output);
        Xunit.Assert.True(first.Wait(TimeSpan.FromMinutes(1)), "Nothing came.");
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        shell.Stop();
        return watch.Elapsed;
    }

    /// <summary>The one thing that a script puts out, as text.</summary>
    public string Text(string script) => string.Join("\n", Get(script).Select(output => output?.ToString()));

    /// <summary>The id of the one error that a script gives.</summary>
    public string ErrorId(string script)
    {
        Run(script);
        return string.Join(", ", Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]));
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Dispose()
    {
        runspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
