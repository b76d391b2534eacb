using System.Diagnostics;
using System.IO.Compression;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace PostmortemTools.ModuleTests.Packaging;

/// <summary>Packs the assembled module once, and looks into the package.</summary>
public sealed class PackedModule : IDisposable
{
    public PackedModule()
    {
        // The configuration that was built: packing builds nothing.
        string configuration = typeof(PackedModule).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        ProcessStartInfo pack = new("dotnet", ["pack", Path.Combine(Repository.Root, "module", "Assemble.csproj"), "--no-build", "-c", configuration, "-o", Folder])
        {
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using Process process = Process.Start(pack)!;
        Output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, Output);
        Package = Assert.Single(Directory.GetFiles(Folder, "*.nupkg"));
        ZipFile.ExtractToDirectory(Package, Contents);
    }

    public string Output { get; }

    public string Package { get; }

    public string Contents => Path.Combine(Folder, "contents");

    private string Folder { get; } = Directory.CreateTempSubdirectory("postmortemtools-pack-").FullName;

    public void Dispose()
    {
        // Windows keeps the imported module's files locked until the process ends; they lie in the temporary folder.
        if (!OperatingSystem.IsWindows())
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}

[Trait("Category", "Pack")]
public sealed class PackageTests(PackedModule packed) : IClassFixture<PackedModule>
{
    private static readonly string[] OfThePackage = ["[Content_Types].xml", "PostmortemTools.nuspec", "_rels/", "package/"];

    [Fact]
    public void Packing_warns_of_nothing() => Assert.DoesNotContain("warning", packed.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_package_is_called_by_name_and_version() =>
        Assert.Equal($"PostmortemTools.{Path.GetFileName(Repository.ModuleFolder.TrimEnd('/', '\\'))}.nupkg", Path.GetFileName(packed.Package));

    [Fact]
    public void The_package_holds_the_assembled_module_and_nothing_else()
    {
        IEnumerable<string> module = Files(Repository.ModuleFolder);
        IEnumerable<string> inside = Files(packed.Contents).Where(file => !OfThePackage.Any(part => file.StartsWith(part, StringComparison.Ordinal)));
        Assert.Equal(module, inside);
    }

    [Fact]
    public void The_nuspec_says_what_the_gallery_reads()
    {
        XElement metadata = XDocument.Load(Path.Combine(packed.Contents, "PostmortemTools.nuspec")).Root!.Elements().Single();
        Dictionary<string, string> values = metadata.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
        string[] expected = ["authors", "copyright", "description", "id", "licenseUrl", "owners", "projectUrl", "releaseNotes", "requireLicenseAcceptance", "tags", "version"];
        Assert.Equal(expected, values.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("PostmortemTools", values["id"]);
        string[] tags = values["tags"].Split(' ');
        Assert.Equal("PSModule", tags[0]);
        Assert.All(["PSEdition_Core", "PSEdition_Desktop", "PSIncludes_Cmdlet", "PSCmdlet_New-Postmortem", "PSCommand_New-Postmortem"], tag => Assert.Contains(tag, tags));
    }

    [Fact]
    public void The_module_in_the_package_imports()
    {
        string manifest = Path.Combine(packed.Contents, "PostmortemTools.psd1");
        using Shell shell = new(manifest);
        PSObject module = Assert.Single(shell.Get("Get-Module PostmortemTools"));
        Assert.Equal(packed.Contents, module.Properties["ModuleBase"].Value);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
