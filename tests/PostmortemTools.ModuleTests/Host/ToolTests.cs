using System.Diagnostics;
using System.Reflection;
using Xunit;

namespace PostmortemTools.ModuleTests.Host;

/// <summary>The packed tool, installed in a folder with no repository around it.</summary>
[Trait("Category", "Pack")]
public sealed class ToolTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("postmortem-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_packed_tool_runs_where_it_is_installed()
    {
        // The configuration that was built: packing builds nothing.
        string configuration = typeof(ToolTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string project = Path.Combine(Repository.Root, "src", "PostmortemTools.Host", "PostmortemTools.Host.csproj");
        Run("dotnet", "pack", project, "--no-build", "-c", configuration, "-o", folder);
        string tools = Path.Combine(folder, "tools");
        Run("dotnet", "tool", "install", "PostmortemTools.Tool", "--tool-path", tools, "--source", folder);
        string output = Run(Path.Combine(tools, "postmortem"), "-Command", "(Get-Command New-Postmortem).Module.ModuleBase");
        Assert.StartsWith(tools, output, StringComparison.Ordinal);
    }

    private string Run(string program, params string[] words)
    {
        ProcessStartInfo start = new(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
