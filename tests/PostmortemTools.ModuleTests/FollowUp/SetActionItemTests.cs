using System.Management.Automation;
using System.Management.Automation.Runspaces;
using PostmortemTools.ModuleTests.Help;
using PostmortemTools.ModuleTests.Host;
using Xunit;

namespace PostmortemTools.ModuleTests.FollowUp;

public sealed class SetActionItemTests : IDisposable
{
    private const string Yaml = "id: a\ntitle: A\nactionItems:\n  - action: a1\n    owner: Jane\n    status: planned\n  - action: a2\n    owner: Bob\n  - action: a3\n";

    private readonly Shell shell = new();

    public SetActionItemTests() => File.WriteAllText(shell.PathOf("a.yaml"), Yaml);

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("Set-ActionItem ./a.yaml 1 -Status Done", "status: planned", "status: done")]
    [InlineData("Set-ActionItem a.yaml -Number 1 -Owner Kim", "owner: Jane", "owner: Kim")]
    [InlineData("Set-ActionItem -LiteralPath a.yaml 1 -Owner ''", "    owner: Jane\n", "")]
    [InlineData("Set-ActionItem a.yaml 1 -Owner $null -Status ''", "    owner: Jane\n    status: planned\n", "")]
    [InlineData("Set-ActionItem ./a*.yaml 2 -Due 2024-02-01 -Prio P1 -Type Detect -Note nn", "    owner: Bob\n", "    owner: Bob\n    dueDate: 2024-02-01\n    priority: P1\n    type: detect\n    note: nn\n")]
    [InlineData("Set-ActionItem a.yaml 3 -Action other -Link https://x/1 -Id I-1", "  - action: a3\n", "  - id: I-1\n    action: other\n    link: https://x/1\n")]
    [InlineData("Set-ActionItem a.yaml 1 -Status 'todo'", "status: planned\n", "status: planned\n    statusText: todo\n")]
    [InlineData("Set-ActionItem a.yaml 1 -StatusText 'Q3'", "status: planned\n", "status: planned\n    statusText: Q3\n")]
    [InlineData("Set-ActionItem a.yaml 1,2 -Owner Kim", "owner: Jane\n    status: planned\n  - action: a2\n    owner: Bob", "owner: Kim\n    status: planned\n  - action: a2\n    owner: Kim")]
    [InlineData("Get-ActionItem . -Owner Jane | Set-ActionItem -Status Done", "status: planned", "status: done")]
    [InlineData("$i = Get-ActionItem . -Owner Jane; $i.Owner = 'Kim'; $i | Set-ActionItem", "owner: Jane", "owner: Kim")]
    [InlineData("$i = Get-ActionItem . -Owner Jane; $i.Owner = 'Kim'; $i.Note = 'x'; $i | Set-ActionItem -Note ''", "owner: Jane", "owner: Kim")]
    [InlineData("$i = Get-ActionItem .; $i[0].Owner = 'Kim'; $i | Set-ActionItem", "owner: Jane", "owner: Kim")]
    [InlineData("(Import-Postmortem a.yaml).ActionItems[1] | Set-ActionItem -Owner Kim", "owner: Bob", "owner: Kim")]
    [InlineData("Set-ActionItem -InputObject (Get-ActionItem . -Owner Bob) -Owner Kim", "owner: Bob", "owner: Kim")]
    [InlineData("[pscustomobject] @{ Path = 'a.yaml'; Number = '2'; Status = 'Done'; Owner = 'Other' } | Set-ActionItem -Note nn", "owner: Bob\n", "owner: Bob\n    note: nn\n")]
    [InlineData("[pscustomobject] @{ PSPath = 'a.yaml'; Number = 2; Status = 'Done' } | Set-ActionItem -Note nn", "owner: Bob\n", "owner: Bob\n    note: nn\n")]
    [InlineData("[IO.FileInfo] \"$PWD/a.yaml\" | Set-ActionItem -Number 2 -Note nn", "owner: Bob\n", "owner: Bob\n    note: nn\n")]
    [InlineData("@{ Path = 'a.yaml'; Number = 2; Owner = 'Other' } | Set-ActionItem -Note nn", "owner: Bob\n", "owner: Bob\n    note: nn\n")]
    public void Only_what_is_said_changes(string script, string was, string now)
    {
        Assert.Empty(shell.Get(script));
        Assert.Equal(Yaml.Replace(was, now, StringComparison.Ordinal), Text());
        Assert.Empty(shell.Warnings);
    }

    [Theory]
    [InlineData("Set-ActionItem a.yaml 4 -Status Done", "NoSuchActionItem")]
    [InlineData("Set-ActionItem a.yaml 0 -Status Done", "NoSuchActionItem")]
    [InlineData("Set-ActionItem a.yaml 1", "NothingToChange")]
    [InlineData("Set-ActionItem a.yaml 1 -Status doen", "UnknownStatus")]
    [InlineData("Set-ActionItem a.yaml 1 -Action ' '", "EmptyText")]
    [InlineData("Set-ActionItem none.yaml 1 -Status Done", "FileNotFound")]
    [InlineData("Set-ActionItem ./n*.yaml 1 -Status Done", "FileNotFound")]
    [InlineData("Set-ActionItem ./*.* 1 -Status Done", "ManyFilesForNumber")]
    [InlineData("Set-ActionItem . 1 -Status Done", "TargetIsFolder")]
    [InlineData("New-Postmortem x | Add-ActionItem y | ForEach-Object ActionItems | Set-ActionItem -Status Done", "ActionItemWithoutFile")]
    [InlineData("New-Postmortem x | Set-ActionItem -Status Done", "InputObjectNotBound")]
    [InlineData("[pscustomobject] @{ Path = '*.yaml'; Number = 1 } | Set-ActionItem -Status Done", "FileNotFound")]
    public void What_cannot_be_done_is_an_error_and_changes_nothing(string script, string id)
    {
        File.WriteAllText(shell.PathOf("b.json"), """{ "title": "B" }""");
        Assert.Equal(id, shell.ErrorId(script));
        Assert.Equal(Yaml, Text());
    }

    [Fact]
    public void A_path_that_comes_with_an_item_is_no_wildcard()
    {
        File.WriteAllText(shell.PathOf("[ab].yaml"), Yaml);
        shell.Get("Get-ActionItem -LiteralPath '[ab].yaml' -Owner Jane | Set-ActionItem -Owner Kim");
        Assert.Equal((Yaml, true), (Text(), File.ReadAllText(shell.PathOf("[ab].yaml")).Contains("Kim", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_item_that_somebody_changed_meanwhile_is_left_alone()
    {
        shell.Get("$i = Get-ActionItem a.yaml; Set-ActionItem a.yaml 1 -Action other");
        string text = Text();
        Assert.Equal("ActionItemChanged", shell.ErrorId("$i[0] | Set-ActionItem -Status Done"));
        Assert.Equal(text, Text());
        Assert.Contains("'a1' (Jane, Planned). Now: 'other' (Jane, Planned)", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_a_postmortem_that_was_exported_can_be_changed_in_its_file()
    {
        shell.Get("$pm = Import-Postmortem a.yaml; $pm.ActionItems[0].Owner = 'Kim'; $pm | Export-Postmortem; $pm.ActionItems[0] | Set-ActionItem -Note nn");
        Assert.Equal(Yaml.Replace("owner: Jane\n    status: planned\n", "owner: Kim\n    status: planned\n    note: nn\n", StringComparison.Ordinal), Text());
        shell.Get("$new = New-Postmortem b | Add-ActionItem b1; $new | Export-Postmortem b.yaml; $new.ActionItems[0] | Set-ActionItem -Owner Kim");
        Assert.Contains("owner: Kim", File.ReadAllText(shell.PathOf("b.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_done_in_silence()
    {
        shell.Get("Get-ActionItem . | Set-ActionItem");
        Assert.StartsWith("Nothing was written", Assert.Single(shell.Warnings), StringComparison.Ordinal);
        File.WriteAllText(shell.PathOf("a.yaml"), "# a remark\n" + Yaml);
        shell.Get("Set-ActionItem a.yaml 1 -Owner Kim");
        Assert.Contains("comments in it are lost", Assert.Single(shell.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_items_are_handed_on_when_asked_for()
    {
        Assert.Equal("1 Kim A True", shell.Text($"Set-ActionItem a.yaml 1 -Owner Kim -PassThru | ForEach-Object {{ \"$($_.Number) $($_.Owner) $($_.PostmortemTitle) $($_.Path -eq '{shell.PathOf("a.yaml")}')\" }}"));
        Assert.Equal("True Zoe", shell.Text("$i = Get-ActionItem a.yaml | Where-Object Number -eq 1; $o = $i | Set-ActionItem -Owner Zoe -PassThru; \"$([object]::ReferenceEquals($i, $o)) $($i.Owner)\""));
        Assert.Equal("1", shell.Text("@(Set-ActionItem a.yaml 1 -Owner Zoe -PassThru).Count"));
    }

    [Fact]
    public void What_if_shows_the_lines_and_leaves_the_file_alone()
    {
        Assert.Equal(
            $"""
            What if: Performing the operation "Set action item 1, 2" on target "{shell.PathOf("a.yaml")}".
            @@ -2,8 +2,8 @@
             title: A
             actionItems:
               - action: a1
            -    owner: Jane
            +    owner: Kim
                 status: planned
               - action: a2
            -    owner: Bob
            +    owner: Kim
               - action: a3

            """,
            Shown("Get-ActionItem . -Owner * | Where-Object Owner | Set-ActionItem -Owner Kim -WhatIf -PassThru"));
        Assert.Equal(Yaml, Text());
    }

    [Fact]
    public void A_file_that_says_it_already_is_not_written()
    {
        File.SetLastWriteTimeUtc(shell.PathOf("a.yaml"), new DateTime(2024, 1, 15));
        Assert.Equal("", Shown("Set-ActionItem a.yaml 1 -Status Planned -WhatIf"));
        shell.Get("Set-ActionItem a.yaml 1 -Status Planned");
        Assert.Equal(new DateTime(2024, 1, 15), File.GetLastWriteTimeUtc(shell.PathOf("a.yaml")));
    }

    [Fact]
    public void A_read_only_file_is_written_by_force_only()
    {
        File.SetAttributes(shell.PathOf("a.yaml"), FileAttributes.ReadOnly);
        Assert.Equal("ReadOnlyTarget", shell.ErrorId("Set-ActionItem a.yaml 1 -Owner Kim"));
        shell.Get("Set-ActionItem a.yaml 1 -Owner Kim -Force");
        Assert.Contains("Kim", Text(), StringComparison.Ordinal);
        Assert.True((File.GetAttributes(shell.PathOf("a.yaml")) & FileAttributes.ReadOnly) != 0);
        File.SetAttributes(shell.PathOf("a.yaml"), FileAttributes.Normal);
    }

    [Fact]
    public void Two_processes_that_edit_one_file_at_once_lose_nothing()
    {
        const int Edits = 100;
        File.WriteAllText(shell.PathOf("many.yaml"), $"title: Many\nactionItems: [{string.Join(", ", Enumerable.Range(1, 2 * Edits).Select(i => $"i{i}"))}]\n");
        HostResult[] results = new HostResult[2];
        Parallel.For(0, 2, editor => results[editor] = HostProcess.RunWith(
            null,
            shell.Folder,
            "-Command",
            $"for ($i = {1 + (editor * Edits)}; $i -le {(1 + editor) * Edits}; $i++) {{ Set-ActionItem many.yaml $i -Owner \"o$i\" -WarningAction SilentlyContinue }}"));
        Assert.All(results, result => Assert.Equal((0, ""), (result.ExitCode, result.Error)));
        Assert.Equal(Enumerable.Range(1, 2 * Edits).Select(i => $"i{i} o{i}"), shell.Get("Get-ActionItem many.yaml | ForEach-Object { \"$($_.Action) $($_.Owner)\" }").Select(line => line.ToString()));
    }

    private string Text() => File.ReadAllText(shell.PathOf("a.yaml"));

    /// <summary>What a script shows at the prompt.</summary>
    private string Shown(string script)
    {
        CapturingHost host = new(width: 300);
        using Runspace runspace = RunspaceFactory.CreateRunspace(host, InitialSessionState.CreateDefault2());
        runspace.Open();
        runspace.SessionStateProxy.Path.SetLocation(shell.Folder);
        using PowerShell engine = PowerShell.Create(runspace);
        engine.AddScript($"Import-Module '{Repository.Manifest}'; {script}").AddCommand("Out-Default").Invoke();
        Assert.Empty(engine.Streams.Error.Select(error => error.ToString()));
        return host.Written;
    }
}
