using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Packaging;

public sealed class ManifestContentTests
{
    [Fact]
    public void The_manifest_of_the_assembled_module_is_clean()
    {
        PSModuleInfo module = Manifest();
        Assert.Equal(["Core", "Desktop"], module.CompatiblePSEditions);
        Assert.Equal(new Version(5, 1), module.PowerShellVersion);
        Assert.Equal("https://github.com/postmortemtools/postmortemtools", module.ProjectUri.ToString());
        Assert.NotEmpty(module.Author);
        Assert.NotEmpty(module.Description);
        Assert.NotEmpty(module.Copyright);
        Assert.NotNull(module.LicenseUri);
        Assert.NotEmpty(module.ReleaseNotes);
        Assert.Contains("PSEdition_Desktop", module.Tags);
    }

    [Fact]
    public void The_manifest_exports_the_cmdlets_that_are_there()
    {
        using Shell shell = new();
        IEnumerable<string> there = shell.Get("Get-Command -Module PostmortemTools").Select(command => ((CommandInfo)command.BaseObject).Name);
        Assert.Equal(Manifest().ExportedCmdlets.Keys.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    /// <summary>PowerShell evaluates a manifest as data in some places and as a script in others; what depends on the machine would differ.</summary>
    [Fact]
    public void The_manifest_has_no_expressions()
    {
        string text = File.ReadAllText(Repository.Manifest);
        Assert.DoesNotContain("$", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bif\b\s*\(", text);
    }

    private static PSModuleInfo Manifest()
    {
        using Shell shell = new(module: null);
        PSObject manifest = Assert.Single(shell.Get($"Test-ModuleManifest -Path '{Repository.Manifest}'"));
        Assert.Empty(shell.Warnings);
        return (PSModuleInfo)manifest.BaseObject;
    }
}
