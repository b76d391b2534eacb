using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.FollowUp;

public sealed class GetActionItemTests : IDisposable
{
    private readonly Shell shell = new();

    public GetActionItemTests()
    {
        Put("a.yaml", "title: A\nactionItems:\n  - { action: a1, owner: Jane, dueDate: 2024-03-01, priority: P1, type: prevent }\n  - { action: a2, owner: Bob, dueDate: 2024-03-10, status: done }\n");
        Put("b.json", """{ "title": "B", "actionItems": [{ "action": "b1", "owner": "Jane", "dueDate": "2024-03-12" }] }""");
        Put("sub/c.yaml", "title: C\nactionItems: [c1, c2]\n");
        Put("README.yaml", "name: none of ours\n");
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData(".", "a1 a2 b1")]
    [InlineData(". -Recurse", "a1 a2 b1 c1 c2")]
    [InlineData("./*.json, ./sub", "b1 c1 c2")]
    [InlineData(". -Recurse -Exclude a*", "b1 c1 c2")]
    [InlineData("-LiteralPath ./a.yaml", "a1 a2")]
    [InlineData(". -Overdue -AsOf 2024-03-11", "a1")]
    [InlineData(". -Overdue -AsOf 2024-03-01", "")]
    [InlineData(". -DueWithin 1 -AsOf 2024-03-11", "b1")]
    [InlineData(". -DueWithin 7d -AsOf 2024-03-05", "b1")]
    [InlineData(". -DueWithin 1w -Overdue -AsOf 2024-03-05", "a1 b1")]
    [InlineData(". -DueWithin ([timespan]::FromDays(6)) -AsOf 2024-03-05", "")]
    [InlineData(". -Owner jane", "a1 b1")]
    [InlineData(". -Owner j*, bob", "a1 a2 b1")]
    [InlineData(". -Recurse -Owner ''", "c1 c2")]
    [InlineData(". -Status Open", "a1 b1")]
    [InlineData(". -Status Closed", "a2")]
    [InlineData(". -Status Done, Blocked", "a2")]
    [InlineData(". -Priority p?", "a1")]
    [InlineData(". -Type Prevent, Detect", "a1")]
    public void Items_are_asked_for(string arguments, string expected) => Assert.Equal(expected, Actions($"Get-ActionItem {arguments}"));

    [Theory]
    [InlineData("'./a.yaml', './sub' | Get-ActionItem", "a1 a2 c1 c2")]
    [InlineData("[IO.FileInfo] \"$PWD/a.yaml\" | Get-ActionItem", "a1 a2")]
    [InlineData("Import-Postmortem . -Recurse | Get-ActionItem -Owner Jane", "a1 b1")]
    [InlineData("Get-ActionItem -InputObject (Import-Postmortem .)", "a1 a2 b1")]
    [InlineData("New-Postmortem x -Date 2024-01-15 -Status Complete | Add-ActionItem n1 | Get-ActionItem", "n1")]
    public void Paths_files_and_postmortems_come_through_the_pipeline(string script, string expected) => Assert.Equal(expected, Actions(script));

    [Theory]
    [InlineData("-Owner $null", "ParameterArgumentValidationError")]
    [InlineData("-Owner @()", "ParameterArgumentValidationError")]
    [InlineData("-Status $null", "ParameterArgumentValidationError")]
    [InlineData("-Priority $null", "ParameterArgumentValidationError")]
    [InlineData("-DueWithin $null", "ParameterArgumentTransformationError")]
    [InlineData("-DueWithin 1m", "ParameterArgumentTransformationError")]
    [InlineData("-Status opne", "UnknownStatus")]
    [InlineData("-AsOf tomorrowish", "ParameterArgumentTransformationError")]
    public void A_filter_without_a_meaning_is_an_error_and_never_everything(string filter, string id)
    {
        Assert.Empty(shell.Run($"Get-ActionItem . {filter}"));
        ErrorRecord error = Assert.Single(shell.Errors);
        Assert.StartsWith(id, error.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_error_and_the_others_go_on()
    {
        Put("aa.yaml", "title: [\n");
        Assert.Equal("a1 a2 b1", string.Join(" ", shell.Run("Get-ActionItem .")));
        Assert.Equal("InvalidYaml", Assert.Single(shell.Errors).FullyQualifiedErrorId.Split(',')[0]);
        Assert.Contains("aa.yaml", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_say_where_they_stand_and_how_late_they_are()
    {
        PSObject item = Assert.Single(shell.Get("Get-ActionItem . -Overdue -AsOf 2024-03-11"));
        Assert.Equal(
            (shell.PathOf("a.yaml"), "A", 1, 10),
            ((string)item.Properties["Path"].Value, (string)item.Properties["PostmortemTitle"].Value, (int)item.Properties["Number"].Value, (int)item.Properties["DaysOverdue"].Value));
    }

    [Fact]
    public void Items_of_a_piped_postmortem_are_its_own() => Assert.Equal(
        "Done", shell.Text("$pm = New-Postmortem x | Add-ActionItem a; $pm | Get-ActionItem | ForEach-Object { $_.Status = 'Done' }; $pm.ActionItems[0].Status"));

    [Fact]
    public void Items_come_while_other_files_are_still_to_be_read()
    {
        for (int i = 0; i < 300; i++)
        {
            Put($"many/{i:000}.yaml", $"title: T{i}\nactionItems: [i{i}]\n");
        }

        // The last file is broken only after the first item has come.
        Assert.Equal("300", shell.Text($"$n = 0; Get-ActionItem ./many -ErrorAction SilentlyContinue -ErrorVariable broken | ForEach-Object {{ if ($n++ -eq 0) {{ [IO.File]::WriteAllText('{shell.PathOf("many/299.yaml")}', 'title: [') }} }}; $n + $broken.Count"));
        Assert.Equal("1", shell.Text("$broken.Count"));
    }

    [Theory]
    [InlineData("Get-ActionItem . -Owner ", "Bob Jane")]
    [InlineData("Get-ActionItem ./a.yaml -Owner j", "Jane")]
    [InlineData("Get-ActionItem ./none -Owner ", "")]
    [InlineData("Get-ActionItem . -Status O", "Open")]
    [InlineData("Get-ActionItem . -Type D", "Detect")]
    [InlineData("Set-ActionItem ./a.yaml ", "1 2")]
    [InlineData("Set-ActionItem ./a.yaml 2 -Owner J", "Jane")]
    [InlineData("Set-ActionItem ./a.yaml 2 -Status D", "Done")]
    public void Values_complete(string typed, string expected)
    {
        string found = shell.Text($"([System.Management.Automation.CommandCompletion]::CompleteInput('{typed}', {typed.Length}, $null).CompletionMatches | ForEach-Object CompletionText) -join ' '");
        Assert.Equal(expected, string.Join(' ', found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Get-ActionItem . -Owner ", "'Jane Doe' 'Platform team' Bob")]
    [InlineData("Set-ActionItem ./a.yaml 2 -Owner J", "'Jane Doe'")]
    [InlineData("Add-ActionItem x -Owner P", "'Platform team'")]
    public void Owners_complete_to_the_people_of_the_house(string typed, string expected)
    {
        Put(".postmortem.yaml", "people: [{ name: Jane Doe, aliases: jane }]\nteams: [Platform team]\n");
        string found = string.Join(' ', shell.Get($"[System.Management.Automation.CommandCompletion]::CompleteInput('{typed}', {typed.Length}, $null).CompletionMatches | ForEach-Object CompletionText").Select(text => text.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Who_is_asked_for_by_one_name_is_found_by_every_other_that_the_house_knows()
    {
        Put("house/.postmortem.yaml", "people: [{ name: Jane Doe, aliases: [jane, jdoe] }]\n");
        Put("house/b.md", "# Outage\n\n## Action items\n\n- [ ] n1 (@jdoe, due 2024-02-01)\n- [ ] n2 (Bob, due 2024-02-01)\n");
        Put("house/c.yaml", "title: Outage\nactionItems: [{ action: n3, owner: Jane Doe }]\n");
        Assert.Equal("n1 n3", Actions("(Get-ActionItem ./house -Owner jane).Action"));
        Assert.Equal("n1 n3", Actions("(Import-Postmortem ./house | Get-ActionItem -Owner 'Jane D*').Action"));
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_said_once_and_data_is_asked_all_the_same()
    {
        Put("house/.postmortem.yaml", "people: [{ nam: Jane Doe }]\n");
        Put("house/c.yaml", "title: Outage\nactionItems: [{ action: n3, owner: Jane }, { action: n4, owner: Jane }]\n");
        Put("house/d.yaml", "title: Outage\nactionItems: [{ action: n5, owner: jane }]\n");
        Assert.Equal("n3 n4 n5", Actions("(Get-ActionItem ./house/c.yaml, ./house/d.yaml -Owner jane -ErrorAction SilentlyContinue -ErrorVariable mistakes).Action"));
        Assert.Equal("1 UnknownProperty", shell.Text("\"$($mistakes.Count) $($mistakes[0].FullyQualifiedErrorId.Split(',')[0])\""));
    }

    private string Actions(string script) => string.Join(" ", shell.Get(script));

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(shell.PathOf(name))!);
        File.WriteAllText(shell.PathOf(name), text);
    }
}
