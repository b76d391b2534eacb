using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using Xunit;

namespace PostmortemTools.ModuleTests.Packaging;

/// <summary>The folder of the module as it ships, and the engine to use it in.</summary>
internal static class AssembledModule
{
    /// <summary>output/PostmortemTools/&lt;version&gt;/.</summary>
    public static string Folder { get; } = Metadata("ModuleFolder");

    /// <summary>The repository.</summary>
    public static string Repository { get; } = Metadata("RepositoryRoot");

    /// <summary>Runs a script in a fresh runspace where a module is imported; an error or warning fails the test.</summary>
    /// <param name="script">The script.</param>
    /// <param name="manifest">The module's manifest; null for the assembled module's.</param>
    /// <param name="arguments">What the script's parameters get.</param>
    public static IReadOnlyList<PSObject> Run(string script, string? manifest = null, params object[] arguments)
    {
        using Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddCommand("Import-Module").AddParameter("Name", manifest ?? Path.Combine(Folder, "PostmortemTools.psd1")).Invoke();
        shell.Commands.Clear();
        shell.AddScript(script);
        foreach (object argument in arguments)
        {
            shell.AddArgument(argument);
        }

        List<PSObject> output = [.. shell.Invoke()];
        Assert.Empty(shell.Streams.Error.Select(error => error.ToString()));
        Assert.Empty(shell.Streams.Warning.Select(warning => warning.Message));
        return output;
    }

    private static string Metadata(string key) =>
        typeof(AssembledModule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
