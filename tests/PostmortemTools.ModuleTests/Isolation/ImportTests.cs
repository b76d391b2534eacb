using System.Text.RegularExpressions;
using Xunit;

namespace PostmortemTools.ModuleTests.Isolation;

public sealed class ImportTests
{
    [Fact]
    public void Importing_by_force_twice_keeps_every_command()
    {
        using Shell shell = new();
        string before = shell.Text("(Get-Command -Module PostmortemTools).Name -join ' '");
        Assert.Equal(File.ReadLines(Repository.Manifest).Count(line => Regex.IsMatch(line, @"^\s+'\w+-\w+'$")), before.Split(' ').Length);
        shell.Get($"Import-Module '{Repository.Manifest}' -Force; Import-Module '{Repository.Manifest}' -Force");
        Assert.Equal(before, shell.Text("(Get-Command -Module PostmortemTools).Name -join ' '"));
        Assert.Equal("x", shell.Text("(New-Postmortem x).Title"));
    }

    [Fact]
    public void Public_types_can_be_named()
    {
        using Shell shell = new();
        Assert.Equal("PostmortemTools.Postmortem", shell.Text("[PostmortemTools.Postmortem].FullName"));
        Assert.Equal("True", shell.Text("(New-Postmortem x) -is [PostmortemTools.Postmortem]"));
        Assert.Equal("P2 (High)", shell.Text("\"$([PostmortemTools.Severity] 'P2')\""));
    }

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Markdig")]
    [InlineData("Scriban.Signed")]
    [InlineData("NodaTime")]
    [InlineData("CsvHelper")]
    [InlineData("PublicHoliday")]
    [InlineData("System.Text.Json")]
    public void Importing_loads_no_dependency(string library)
    {
        Host.HostResult result = Host.HostProcess.Run(
            "-Command",
            "$null = Get-Command New-Postmortem; [System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { [System.Runtime.Loader.AssemblyLoadContext]::GetLoadContext($_).Name -eq 'PostmortemTools' } | ForEach-Object { $_.GetName().Name }");
        Assert.Contains("PostmortemTools\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(library, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_for_Windows_PowerShell_does_the_main_job_too()
    {
        // A process of its own: the engine keeps what it learned of a type by its name.
        string folder = Directory.CreateTempSubdirectory("postmortem-").FullName;
        try
        {
            string library = Path.Combine(Repository.ModuleFolder, "lib", "netstandard2.0", "PostmortemTools.dll");
            string example = Path.Combine(Repository.Root, "module", "examples", "api-outage.ps1");
            string script = Path.Combine(folder, "job.ps1");
            File.WriteAllText(script, $$"""
                Remove-Module PostmortemTools
                Import-Module '{{library}}'
                & '{{example}}' out.md
                New-Postmortem 'Outage' -Date 2024-01-15 -TimeZone Europe/Berlin | Add-TimelineEvent 14:32 a | Export-Postmortem out.yaml
                Import-Postmortem out.yaml | Export-Postmortem out.html
                (Get-Command New-Postmortem).ImplementingType.Assembly.Location
                """);
            Host.HostResult result = Host.HostProcess.RunWith(null, folder, script);
            Assert.Equal((0, "", library + "\n"), (result.ExitCode, result.Error, result.Output));
            Assert.Equal(
                File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "PostmortemTools.ModuleTests", "Examples", "api-outage.md")),
                File.ReadAllBytes(Path.Combine(folder, "out.md")));
            Assert.Contains("Europe/Berlin", File.ReadAllText(Path.Combine(folder, "out.html")), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
