using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace PostmortemTools.ModuleTests.Packaging;

public sealed class NoticesTests
{
    private static readonly Lazy<string> Notices = new(() => File.ReadAllText(Path.Combine(Repository.ModuleFolder, "THIRD-PARTY-NOTICES.md")));

    [Fact]
    public void Every_library_that_ships_is_in_the_notices_and_no_other()
    {
        IEnumerable<string> ships = Directory.GetFiles(Path.Combine(Repository.ModuleFolder, "lib"), "*.dll", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.StartsWith("PostmortemTools", StringComparison.Ordinal))
            .Distinct();
        Assert.Equal(ships.Order(StringComparer.Ordinal), Rows().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_notices_name_the_version_that_the_build_takes()
    {
        Dictionary<string, (string Version, string Licence)> rows = Rows();
        IEnumerable<(string Name, string Version)> taken = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => (package.Attribute("Include")!.Value, package.Attribute("Version")!.Value))
            .Where(package => rows.ContainsKey(package.Item1));
        Assert.All(taken, package => Assert.Equal(package.Version, rows[package.Name].Version));
    }

    [Fact]
    public void The_text_of_every_licence_is_there() =>
        Assert.All(Rows().Values.Select(row => row.Licence).Distinct(), licence => Assert.Contains($"### {licence}\n\n```text\n", Notices.Value, StringComparison.Ordinal));

    [Fact]
    public void No_shell_of_the_engine_ships() =>
        Assert.Empty(Directory.GetFiles(Repository.ModuleFolder, "System.Management.Automation.dll", SearchOption.AllDirectories));

    private static Dictionary<string, (string Version, string Licence)> Rows() =>
        Regex.Matches(Notices.Value, @"^\| ([\w.]+) \| ([\d.]+) \| ([\w.-]+) \|", RegexOptions.Multiline)
            .ToDictionary(row => row.Groups[1].Value, row => (row.Groups[2].Value, row.Groups[3].Value));
}
