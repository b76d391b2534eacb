using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Files;

/// <summary>Folders of Markdown that nobody wrote for this module, and what .postmortem.yaml settles for them.</summary>
public sealed class MarkdownFolderTests : IDisposable
{
    private const string Outage = "# Outage\n\n**Date:** 2024-01-15\n**Severity:** red\n\n## Timeline\n\n- 14:15 it broke\n\n## Homework\n\n- [ ] Fix it (@jane), due 2024-02-01\n";

    private readonly Shell shell = new();

    public MarkdownFolderTests()
    {
        Put("a.md", Outage);
        Put("README.md", "# Read me\n\n## Timeline\n\n- 14:15 nothing\n");
        Put("notes.md", "# Notes\n\nOf a meeting.\n");
        Put("sub/b.markdown", Outage.Replace("Outage", "B", StringComparison.Ordinal));
        Put("sub/drafts/c.md", Outage.Replace("Outage", "C", StringComparison.Ordinal));
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void What_our_templates_call_a_postmortem_is_one()
    {
        string titles = shell.Text("New-Postmortem A -Summary x | Export-Postmortem own/a.md; (Import-Postmortem own).Title");

        Assert.Equal("A", titles);
    }

    [Theory]
    [InlineData(".", "Outage")]
    [InlineData(". -Recurse", "Outage B C")]
    [InlineData("./*.md", "Outage")]
    [InlineData("./README.md", "Read me")]
    [InlineData("./*.md, ./sub/*.*", "Outage B")]
    [InlineData("notes.md", "Notes")]
    [InlineData("-LiteralPath README.md, .", "Read me Outage")]
    public void A_README_and_other_texts_are_none_unless_they_are_named(string arguments, string titles) => Assert.Equal(titles, Titles(arguments));

    [Theory]
    [InlineData("documents: ['**/*', '!**/drafts/**']", ". -Recurse", "Outage Notes B")]
    [InlineData("documents: '!sub'", ". -Recurse", "Outage")]
    [InlineData("documents: sub", ". -Recurse", "B C")]
    [InlineData("documents: sub", "sub/drafts", "C")]
    [InlineData("documents: ['*.md', README.md]", ".", "Read me Outage Notes")]
    [InlineData("documents: sub", "./*.md", "Outage")]
    [InlineData("documents: sub", "a.md", "Outage")]
    public void The_configuration_says_which_files_of_a_folder_count(string yaml, string arguments, string titles)
    {
        Put(".postmortem.yaml", yaml);
        Assert.Equal(titles, Titles(arguments));
    }

    [Theory]
    [InlineData("Import-Postmortem")]
    [InlineData("Get-ActionItem")]
    [InlineData("Get-PostmortemChecklist")]
    [InlineData("Measure-Postmortem")]
    [InlineData("Invoke-PostmortemReview")]
    [InlineData("Test-Postmortem")]
    public void A_folder_without_a_postmortem_is_a_warning_that_says_what_to_do(string command)
    {
        Put("none/deeper/a.md", Outage);
        shell.Get($"{command} none");
        Assert.Equal($"No postmortem was found in {Path.Combine(shell.Folder, "none")}. With -Recurse, the folders in it are read as well. 'documents' in a .postmortem.yaml says which files count, whatever is in them.", Assert.Single(shell.Warnings));

        Put("none/.postmortem.yaml", "documents: 'docs/*.md'\n");
        shell.Get($"{command} none -Recurse");
        Assert.Equal($"No postmortem was found in {Path.Combine(shell.Folder, "none")}. Which files count is said by 'documents' in {Path.Combine(shell.Folder, "none", ".postmortem.yaml")}.", Assert.Single(shell.Warnings));
    }

    [Theory]
    [InlineData("Measure-Postmortem none, none, .", 2)]
    [InlineData("Measure-Postmortem ., sub, a.md", 0)]
    [InlineData("Measure-Postmortem none/*.md", 1)]
    [InlineData("Measure-Postmortem *.txt, *.md", 1)]
    [InlineData("Measure-Postmortem . -Include *.txt", 1)]
    [InlineData("'none', '.' | Measure-Postmortem", 0)] // Some of them hold one.
    [InlineData("'none', '*.txt' | Measure-Postmortem", 2)]
    [InlineData("New-Postmortem x | Measure-Postmortem", 0)]
    public void Each_folder_or_wildcard_that_was_named_and_held_none_is_said(string script, int warnings)
    {
        Put("none/deeper/README.md", "# Read me\n");
        shell.Get(script);
        Assert.Equal(warnings, shell.Warnings.Count(warning => warning.StartsWith("No postmortem was found", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_of_which_an_error_is_said_is_no_warning_as_well()
    {
        Put("none/a.yaml", "title: [");
        shell.Run("Measure-Postmortem none");
        Assert.Single(shell.Errors);
        Assert.Empty(shell.Warnings);
    }

    [Fact]
    public void Headings_zone_and_severities_are_those_of_the_configuration_above_the_document()
    {
        Put(".postmortem.yaml", "timeZone: Europe/Berlin\nheadings: { actionItems: Homework }\nseverities: [{ level: S1, label: Bad, aliases: [red] }]\n");
        Put("sub/.postmortem.yaml", "timeZone: Asia/Tokyo\n");
        Assert.Equal("S1 (Bad); Europe/Berlin; 2024-01-15T14:15:00+01:00; Fix it", Said("a.md"));
        Assert.Equal("red; Asia/Tokyo; 2024-01-15T14:15:00+09:00; ", Said("sub/b.markdown"));
        Assert.Equal("Fix it", shell.Text("(Get-ActionItem ./*.md).Action"));
    }

    [Fact]
    public void A_document_that_states_a_zone_keeps_it()
    {
        Put(".postmortem.yaml", "timeZone: Europe/Berlin\n");
        Put("a.md", Outage.Replace("## Timeline", "## Timeline (all times UTC)", StringComparison.Ordinal));
        Assert.Equal("red; UTC; 2024-01-15T14:15:00+00:00; ", Said("a.md"));
    }

    [Fact]
    public void A_configuration_with_a_mistake_is_one_error_and_other_folders_go_on()
    {
        Put("sub/.postmortem.yaml", "timezone: UTC\n");
        Put("sub/d.md", Outage);
        Put("z/e.md", Outage.Replace("Outage", "E", StringComparison.Ordinal));
        foreach (string command in (string[])["Import-Postmortem . -Recurse", "'a.md', 'sub/d.md', 'sub/b.markdown', 'z/e.md' | Import-Postmortem"])
        {
            Assert.Equal("Outage E", string.Join(" ", shell.Run(command).Select(Title)));
            ErrorRecord error = Assert.Single(shell.Errors);
            Assert.StartsWith("UnknownProperty,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
            Assert.StartsWith(shell.PathOf(Path.Combine("sub", ".postmortem.yaml")), error.Exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal("UnknownProperty", shell.ErrorId("Set-ActionItem sub/d.md 1 -Status Done"));
    }

    [Fact]
    public void What_was_guessed_is_a_warning_that_names_the_file_and_nothing_to_who_asks_for_action_items()
    {
        Put("w.md", "# Outage\n\n## Timeline\n\n- 2024-01-15 14:15 UTC it broke\n\n## Action Items\n\n- Fix it\n");
        Put("no.md", "# Notes\n\n```\nnever closed\n");
        shell.Get("Import-Postmortem .");
        string warning = Assert.Single(shell.Warnings);
        Assert.StartsWith($"{shell.PathOf("w.md")}: Nothing states the date of the incident; 2024-01-15 was taken from", warning, StringComparison.Ordinal);
        Assert.Equal("FirstEvent", shell.Text("(Import-Postmortem w.md).Source.DateOrigin"));

        Assert.Equal("Fix it", shell.Text("(Get-ActionItem w.md -Verbose).Action"));
        Assert.Empty(shell.Warnings);
        Assert.Equal([warning], shell.Verbose);
    }

    [Fact]
    public void A_file_that_is_no_text_is_one_error_and_the_rest_go_on()
    {
        File.WriteAllBytes(shell.PathOf("bad.md"), [.. "# Outage "u8, 0xE4, .. "\n"u8]);
        Assert.Equal("Outage", string.Join(" ", shell.Run("Import-Postmortem .").Select(Title)));
        Assert.StartsWith("InvalidUtf8,", Assert.Single(shell.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_many_comes_before_the_last_is_looked_at()
    {
        for (int n = 0; n < 100; n++)
        {
            Put($"many/{n:000}/x.md", Outage);
        }

        string script = $"$first = $true; (Import-Postmortem many -Recurse | ForEach-Object {{ if ($first) {{ $first = $false; [IO.File]::Copy('{shell.PathOf("a.md")}', '{shell.PathOf("many/099/y.md")}') }}; $_ }}).Count";
        Assert.Equal("101", shell.Text(script));
    }

    [Fact]
    public void Many_files_show_how_far_it_is_and_few_do_not()
    {
        for (int n = 0; n < 60; n++)
        {
            Put($"many/{n:00}.md", Outage);
        }

        shell.Get("Import-Postmortem many | ForEach-Object { [Threading.Thread]::Sleep(15) }");
        Assert.Contains(shell.Progress, record => record.StatusDescription.Contains(" of 60: ", StringComparison.Ordinal) && record.PercentComplete is > 40 and <= 100);
        Assert.Equal(ProgressRecordType.Completed, shell.Progress[^1].RecordType);
        shell.Get("Import-Postmortem many -Include 0* | ForEach-Object { [Threading.Thread]::Sleep(30) }");
        Assert.Empty(shell.Progress);
    }

    [Fact]
    public void It_stops_at_once()
    {
        for (int n = 0; n < 50; n++)
        {
            Put($"many/{n:00}.md", n == 0 ? Outage : string.Concat(Enumerable.Repeat("## Timeline\n\n- 2024-01-15 14:15 it *broke* `again`\n- and [again](x)\n\n", 10_000)));
        }

        Assert.InRange(shell.StopAfterFirst("Import-Postmortem many"), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private string Said(string file) => shell.Text(
        $"$pm = Import-Postmortem {file}; \"$($pm.Severity); $($pm.TimeZone); $($pm.Timeline[0].Time.ToString('yyyy-MM-ddTHH:mm:sszzz')); $($pm.ActionItems.Action)\"");

    private string Titles(string arguments) => string.Join(" ", shell.Get($"Import-Postmortem {arguments}").Select(Title));

    private static string Title(PSObject postmortem) => (string)postmortem.Properties["Title"].Value;

    private void Put(string name, string text)
    {
        string path = shell.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
