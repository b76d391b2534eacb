using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Files;

public sealed class ExportPostmortemTests : IDisposable
{
    private const string Outage = "New-Postmortem 'API Outage' -Date 2024-01-15";

    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("x.md", "# ")]
    [InlineData("x.markdown", "# ")]
    [InlineData("x.yaml", "id: 2024-01-15-api-outage\n")]
    [InlineData("x.yml", "id: 2024-01-15-api-outage\n")]
    [InlineData("x.json", "{\n  \"id\": \"2024-01-15-api-outage\",")]
    [InlineData("x.html", "<!doctype html>\n")]
    [InlineData("x.htm", "<!doctype html>\n")]
    [InlineData("X.JSON", "{\n  \"id\": \"2024-01-15-api-outage\",")]
    public void The_extension_says_the_format(string name, string start)
    {
        Assert.Empty(shell.Get($"{Outage} | Export-Postmortem ./{name}"));
        Assert.StartsWith(start, File.ReadAllText(shell.PathOf(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_says_it_where_the_extension_does_not()
    {
        shell.Get($"{Outage} | Export-Postmortem incident.txt -Format Json");
        Assert.StartsWith("{", File.ReadAllText(shell.PathOf("incident.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_relative_to_the_location_of_PowerShell()
    {
        Directory.CreateDirectory(shell.PathOf("sub"));
        shell.Get($"$null = $ExecutionContext.SessionState.Path.SetLocation('{shell.PathOf("sub")}'); {Outage} | Export-Postmortem ../x.md");
        Assert.True(File.Exists(shell.PathOf("x.md")));
    }

    [Theory]
    [InlineData("a[1].md")]
    [InlineData("what*.md")]
    [InlineData("with space.md")]
    [InlineData("Störung 障害.md")]
    [InlineData("two\nlines.md")]
    public void A_path_to_write_to_has_no_wildcards(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.AsSpan().IndexOfAny('*', '\n') >= 0, "Windows has no such names.");
        shell.Get($"{Outage} | Export-Postmortem '{name}'");
        shell.Get($"{Outage} | Export-Postmortem -LiteralPath '{name}'");
        Assert.Equal([name], new DirectoryInfo(shell.Folder).GetFiles().Select(file => file.Name));
    }

    [Theory]
    [InlineData("./postmortems/", "", "2024-01-15-api-outage.md")]
    [InlineData("./postmortems/", "-Format Yaml", "2024-01-15-api-outage.yaml")]
    public void A_folder_gets_a_file_for_each_and_is_created(string path, string format, string first)
    {
        shell.Get($"({Outage}), (New-Postmortem Other) | Export-Postmortem {path} {format}");
        Assert.Equal([first, "other" + Path.GetExtension(first)], new DirectoryInfo(shell.PathOf("postmortems")).GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_exists_needs_no_separator()
    {
        Directory.CreateDirectory(shell.PathOf("postmortems.md"));
        shell.Get($"{Outage} | Export-Postmortem postmortems.md");
        Assert.True(File.Exists(shell.PathOf("postmortems.md/2024-01-15-api-outage.md")));
    }

    [Fact]
    public void An_id_never_leads_out_of_the_folder()
    {
        shell.Get($"{Outage} -Id '../../out' | Export-Postmortem ./in/");
        Assert.Equal("-..-out.md", Assert.Single(new DirectoryInfo(shell.Folder).GetFiles("*", SearchOption.AllDirectories)).Name);
    }

    [Fact]
    public void Several_for_one_file_are_an_error_before_the_first_is_written()
    {
        File.WriteAllText(shell.PathOf("x.md"), "old");
        Assert.Equal("ManyToOneFile", shell.ErrorId($"({Outage}), (New-Postmortem Other) | Export-Postmortem x.md -Force"));
        Assert.Equal("old", File.ReadAllText(shell.PathOf("x.md")));
    }

    [Fact]
    public void Two_of_the_same_id_do_not_overwrite_each_other_in_a_folder()
    {
        Assert.Equal("ManyToOneFile", shell.ErrorId("(New-Postmortem A), (New-Postmortem A -Summary s) | Export-Postmortem ./in/ -Force"));
        Assert.Single(Directory.GetFiles(shell.PathOf("in")));
    }

    [Theory]
    [InlineData("x.txt", "UnknownExtension")]
    [InlineData("x", "UnknownExtension")]
    [InlineData("Env:x.md", "NotAFileSystemPath")]
    [InlineData("nodrive:x.md", "NoSuchDrive")]
    [InlineData("x.yaml -Template brief", "TemplateForData")]
    public void What_cannot_be_written_is_an_error(string arguments, string id)
    {
        Assert.Equal(id, shell.ErrorId($"{Outage} | Export-Postmortem {arguments}"));
        Assert.Empty(Directory.GetFileSystemEntries(shell.Folder));
    }

    [Fact]
    public void An_extension_that_is_not_known_names_those_that_are()
    {
        shell.Run($"{Outage} | Export-Postmortem x.docx");
        Assert.EndsWith("Known extensions: .md, .markdown, .yaml, .yml, .json, .html, .htm.", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_path_it_goes_back_to_where_it_came_from()
    {
        shell.Get($"{Outage} | Export-Postmortem x.yaml; $pm = Import-Postmortem x.yaml; $pm.Title = 'New title'; $pm | Export-Postmortem");
        Assert.Contains("title: New title\n", File.ReadAllText(shell.PathOf("x.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_no_document_to_go_back_to() =>
        Assert.Equal("NoPathToExportTo", shell.ErrorId($"$pm = {Outage}; $pm | Export-Postmortem x.html; $pm | Export-Postmortem"));

    [Fact]
    public void Without_a_path_and_a_source_it_is_an_error() => Assert.Equal("NoPathToExportTo", shell.ErrorId($"{Outage} | Export-Postmortem"));

    [Fact]
    public void A_bad_record_does_not_stop_the_others()
    {
        Assert.Equal("NoPathToExportTo", shell.ErrorId($"{Outage} | Export-Postmortem x.yaml; $pm = Import-Postmortem x.yaml; $pm.Title = 'New'; (New-Postmortem A), $pm | Export-Postmortem"));
        Assert.Contains("title: New\n", File.ReadAllText(shell.PathOf("x.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_object_may_be_exported_again_and_a_change_by_somebody_else_is_kept()
    {
        shell.Get($"$pm = {Outage}; $pm | Export-Postmortem x.md; $pm.Title = 'New title'; $pm | Export-Postmortem x.md");
        Assert.Contains("New title", File.ReadAllText(shell.PathOf("x.md")), StringComparison.Ordinal);
        File.WriteAllText(shell.PathOf("x.md"), "Somebody else's");
        Assert.Equal("FileChanged", shell.ErrorId("$pm | Export-Postmortem x.md"));
        Assert.Equal("Somebody else's", File.ReadAllText(shell.PathOf("x.md")));
    }

    [Fact]
    public void A_file_of_somebody_else_needs_force()
    {
        File.WriteAllText(shell.PathOf("x.md"), "old");
        Assert.Equal("TargetExists", shell.ErrorId($"{Outage} | Export-Postmortem x.md"));
        Assert.Equal("old", File.ReadAllText(shell.PathOf("x.md")));
        shell.Get($"{Outage} | Export-Postmortem x.md -Force");
        Assert.StartsWith("# ", File.ReadAllText(shell.PathOf("x.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_touches_nothing()
    {
        Assert.Empty(shell.Get($"$pm = {Outage}; $pm | Export-Postmortem ./new/x.md -WhatIf -PassThru"));
        Assert.Empty(Directory.GetFileSystemEntries(shell.Folder));
        Assert.Equal("True", shell.Text("$null -eq $pm.Source"));
    }

    [Fact]
    public void PassThru_hands_on_the_file_as_the_provider_gives_it()
    {
        PSObject file = Assert.Single(shell.Get($"{Outage} | Export-Postmortem './a[1].md' -PassThru"));
        Assert.Equal(shell.PathOf("a[1].md"), Assert.IsType<FileInfo>(file.BaseObject).FullName);
        Assert.EndsWith(shell.PathOf("a[1].md"), (string)file.Properties["PSPath"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_one_export_is_what_an_import_reads() =>
        Assert.Equal("API Outage", shell.Text($"({Outage} | Export-Postmortem './a[1].json' -PassThru | Import-Postmortem).Title"));
}
