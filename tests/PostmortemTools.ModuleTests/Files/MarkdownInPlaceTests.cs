using Xunit;

namespace PostmortemTools.ModuleTests.Files;

/// <summary>Changes to Markdown that somebody else wrote: the lines that say the value change, and no other byte.</summary>
public sealed class MarkdownInPlaceTests : IDisposable
{
    private const string Document = """
        Checkout  slow
        ==============

        *   **Date** : 2024-03-04
        *   **Severity**: SEV2
        *   **Status**: in review

        ## Timeline (all times UTC)

        | When |What      |
        |:-----|----------|
        | 09:05| rolled out |
        | 10:10| rolled back|

        ## Follow-ups

        * [ ] Test it in staging (@jane), due 2024-03-15
        * [x] Tell support (@bob)   

        ## Weather

        1) fine   <!-- a remark -->
        """ + "\n";

    private const string Table = """
        # Search stale incident

        Action Items
        ------------

        Action | Owner | Due | Status
        --- | --- | --- | ---
        Say it in the runbook | Jane | 2024-03-20 | Planned
        Look at the queue     | | 2024-04-12 |
        """;

    private readonly Shell shell = new();

    public MarkdownInPlaceTests()
    {
        File.WriteAllText(shell.PathOf("a.md"), Document);
        File.WriteAllText(shell.PathOf("b.md"), Table);
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("Set-ActionItem a.md 1 -Status Done", "* [ ] Test", "* [x] Test")]
    [InlineData("Set-ActionItem a.md 2 -Status Planned", "* [x] Tell", "* [ ] Tell")]
    [InlineData("Set-ActionItem a.md 1 -Owner '@kim'", "(@jane)", "(@kim)")]
    [InlineData("Set-ActionItem a.md 1 -DueDate 2024-04-01", "2024-03-15", "2024-04-01")]
    [InlineData("Set-ActionItem b.md 1 -Owner Kim -Status Done", "| Jane | 2024-03-20 | Planned", "| Kim | 2024-03-20 | Done")]
    [InlineData("Get-ActionItem . -Owner bob | Set-ActionItem -Action 'Tell everybody'", "Tell support", "Tell everybody")]
    [InlineData("Get-ActionItem . -Overdue -AsOf 2024-03-18 | Set-ActionItem -Status Done", "* [ ] Test", "* [x] Test")]
    [InlineData("$pm = Import-Postmortem a.md; $pm | Export-Postmortem", "", "")]
    [InlineData("$pm = Import-Postmortem a.md; $pm.Severity = 'SEV1'; $pm | Export-Postmortem", ": SEV2", ": SEV1")]
    [InlineData("$pm = Import-Postmortem a.md; $pm.Title = 'Checkout slower'; $pm | Export-Postmortem a.md", "Checkout  slow\n", "Checkout slower\n")]
    [InlineData("Import-Postmortem a.md | Set-Postmortem -Status Complete | Export-Postmortem", "in review", "complete")]
    [InlineData("$pm = Import-Postmortem a.md; $pm.Timeline[1].Description = 'rolled  back'; $pm | Export-Postmortem", "| rolled back|", "| rolled  back|")]
    public void Only_what_is_said_changes(string script, string was, string now)
    {
        Assert.Empty(shell.Get(script));
        Assert.Equal((Changed(Document), Changed(Table)), (Text("a.md"), Text("b.md")));

        // In the form of another system the same holds.
        Array.ForEach(["a.md", "b.md"], file => File.WriteAllText(shell.PathOf(file), Foreign(file == "a.md" ? Document : Table)));
        Assert.Empty(shell.Get(script));
        Assert.Equal((Foreign(Changed(Document)), Foreign(Changed(Table))), (Text("a.md"), Text("b.md")));

        string Changed(string text) => was.Length == 0 ? text : text.Replace(was, now, StringComparison.Ordinal);

        static string Foreign(string text) => "\uFEFF" + text.ReplaceLineEndings("\r\n");
    }

    [Fact]
    public void What_is_added_stands_with_its_neighbours()
    {
        shell.Get("Import-Postmortem a.md | Add-ActionItem 'Thank support' -Owner Kim -Due 2024-04-01 -Status Planned | Export-Postmortem");
        Assert.Equal("1 Test it in staging, 2 Tell support, 3 Thank support", shell.Text("(Get-ActionItem a.md | ForEach-Object { \"$($_.Number) $($_.Action)\" }) -join ', '"));
        Assert.Equal(Document.Split('\n'), Text("a.md").Split('\n').Where(line => !line.Contains("Thank support", StringComparison.Ordinal)));
    }

    [Fact]
    public void Somebody_elses_change_is_not_overwritten()
    {
        shell.Get("$pm = Import-Postmortem a.md; $i = Get-ActionItem a.md");
        string changed = Document.Replace("Test it", "Test all of it", StringComparison.Ordinal);
        File.WriteAllText(shell.PathOf("a.md"), changed);
        Assert.Equal("ActionItemChanged", shell.ErrorId("$i[0] | Set-ActionItem -Status Done"));
        Assert.Equal("FileChanged", shell.ErrorId("$pm.Title = 'x'; $pm | Export-Postmortem"));
        Assert.Equal(changed, Text("a.md"));
    }

    [Fact]
    public void The_headings_of_the_house_hold_for_editing_too()
    {
        File.WriteAllText(shell.PathOf(".postmortem.yaml"), "headings: { actionItems: Homework }\n");
        string text = Document.Replace("## Follow-ups", "## Homework", StringComparison.Ordinal);
        File.WriteAllText(shell.PathOf("a.md"), text);
        shell.Get("Set-ActionItem a.md 1 -Status Done");
        Assert.Equal(text.Replace("[ ]", "[x]", StringComparison.Ordinal), Text("a.md"));
    }

    /// <summary>Every character of a file, a byte order mark too.</summary>
    private string Text(string file) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(shell.PathOf(file)));
}
