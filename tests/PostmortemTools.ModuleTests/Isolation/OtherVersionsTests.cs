using System.Reflection;
using System.Reflection.Emit;
using PostmortemTools.ModuleTests.Host;
using Xunit;

namespace PostmortemTools.ModuleTests.Isolation;

/// <summary>Other versions of the libraries that the module brings, loaded before it: it keeps to its own.</summary>
public sealed class OtherVersionsTests : IDisposable
{
    private static readonly string[] Libraries = ["YamlDotNet", "Markdig", "Scriban.Signed"];

    private readonly string folder = Directory.CreateTempSubdirectory("postmortem-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Older_versions_change_nothing() => TheModuleWorksBeside([.. Libraries.Select(library => Repository.Metadata($"Older{library}"))], "0.31.0.0 7.0.0.0 13.0.0.0");

    [Fact]
    public void Newer_versions_change_nothing() => TheModuleWorksBeside([.. Libraries.Select(Newer)], "99.0.0.0 99.0.0.0 99.0.0.0");

    private void TheModuleWorksBeside(string[] others, string versions)
    {
        string script = Path.Combine(folder, "job.ps1");
        string load = string.Join("\n", others.Select(path => $"$null = [System.Reflection.Assembly]::LoadFrom('{path}')"));
        File.WriteAllText(script, $$"""
            Remove-Module PostmortemTools
            {{load}}
            Import-Module '{{Repository.Manifest}}' -Force
            & '{{Path.Combine(Repository.Root, "module", "examples", "api-outage.ps1")}}' out.md
            $pm = New-Postmortem 'Outage' -Date 2024-01-15 | Add-TimelineEvent 14:32 'Alarm' | Add-TimelineEvent 14:57 'Over'
            $pm | Export-Postmortem out.yaml
            $pm | Export-Postmortem out.html
            (Import-Postmortem out.yaml).Title
            $default = [System.Runtime.Loader.AssemblyLoadContext]::Default
            $loaded = foreach ($assembly in [System.AppDomain]::CurrentDomain.GetAssemblies()) {
                $name = $assembly.GetName()
                if ($name.Name -in 'YamlDotNet', 'Markdig', 'Scriban.Signed' -and [System.Runtime.Loader.AssemblyLoadContext]::GetLoadContext($assembly).Name -ne 'PostmortemTools') {
                    "$($name.Name) $($name.Version)"
                }
            }
            [array]::Sort($loaded)
            "$($loaded -replace '^\S+ ')"
            """);
        HostResult result = HostProcess.RunWith(null, folder, script);
        Assert.Equal((0, "", $"Outage\n{versions}\n"), (result.ExitCode, result.Error, result.Output));
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "PostmortemTools.ModuleTests", "Examples", "api-outage.md")),
            File.ReadAllBytes(Path.Combine(folder, "out.md")));
    }

    /// <summary>An assembly of the library's name, of a version that there is not yet, with nothing in it: whoever took it for ours would fail.</summary>
    private string Newer(string library)
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName(library) { Version = new Version(99, 0, 0, 0) }, typeof(object).Assembly);
        assembly.DefineDynamicModule(library);
        string path = Path.Combine(folder, library + ".dll");
        assembly.Save(path);
        return path;
    }
}
