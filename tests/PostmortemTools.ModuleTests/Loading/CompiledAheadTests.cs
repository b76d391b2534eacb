using System.Runtime.InteropServices;
using Xunit;

namespace PostmortemTools.ModuleTests.Loading;

/// <summary>The machine code that the module brings is there and is used.</summary>
public sealed class CompiledAheadTests
{
    [Theory]
    [InlineData("PostmortemTools.dll")]
    [InlineData("Scriban.Signed.dll")]
    public void The_build_compiles_what_a_main_job_runs_for_its_own_platform(string file)
    {
        FileInfo plain = new(Path.Combine(Repository.ModuleFolder, "lib", "net8.0", file));
        FileInfo compiled = new(Path.Combine(Repository.ModuleFolder, "compiled", $"net10.0-{RuntimeInformation.RuntimeIdentifier}", file));

        Assert.True(compiled.Length > plain.Length, $"{compiled.Length} bytes are no machine code for {plain.Length} bytes of IL.");
    }

    [Fact]
    public void The_assembly_is_loaded_from_the_folder_of_the_platform()
    {
        using Shell shell = new();

        Assert.Equal($"net10.0-{RuntimeInformation.RuntimeIdentifier}", Path.GetFileName(Path.GetDirectoryName(shell.Text("(Get-Command New-Postmortem).ImplementingType.Assembly.Location"))));
    }

    [Fact]
    public void Importing_again_with_force_keeps_every_command()
    {
        using Shell shell = new();
        string commands = shell.Text("(Get-Command -Module PostmortemTools).Name -join ' '");

        shell.Get($"Import-Module -Force -Name '{Repository.Manifest}'; Import-Module -Force -Name '{Repository.Manifest}'");

        Assert.Contains("New-Postmortem", commands, StringComparison.Ordinal);
        Assert.Equal(commands, shell.Text("(Get-Command -Module PostmortemTools).Name -join ' '"));
    }
}
