using System.Text.RegularExpressions;
using Xunit;

namespace PostmortemTools.ModuleTests.FollowUp;

public sealed class ExportActionItemTests : IDisposable
{
    private readonly Shell shell = new();

    public ExportActionItemTests()
    {
        Put("pm/a.yaml", "title: A\nactionItems:\n  - { action: a1, owner: jane, dueDate: 2024-03-01, priority: P1, type: prevent }\n  - { action: a2, owner: Bob, status: done }\n");
        Put("pm/b.yaml", "title: B\nactionItems: [{ action: b1, dueDate: 2024-04-01 }]\n");
        Put("pm/sub/c.yaml", "title: C\nactionItems: [c1]\n");
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("Export-ActionItem ./pm -Format Csv", "a1 a2 b1")]
    [InlineData("Export-ActionItem ./pm -Recurse -Format Csv", "a1 a2 b1 c1")]
    [InlineData("Export-ActionItem -LiteralPath ./pm/b.yaml -Format Csv", "b1")]
    [InlineData("Export-ActionItem ./pm -Overdue -AsOf 2024-03-11 -Format Csv", "a1")]
    [InlineData("Export-ActionItem ./pm -Status Open -Owner j* -Priority P1 -Type Prevent -Format Csv", "a1")]
    [InlineData("Get-ActionItem ./pm -Status Open | Export-ActionItem -Format Csv", "a1 b1")]
    [InlineData("Get-ActionItem ./pm | Export-ActionItem -Status Closed -Format Csv", "a2")]
    [InlineData("Export-ActionItem -ActionItem (Get-ActionItem ./pm) -Format Csv", "a1 a2 b1")]
    [InlineData("Import-Postmortem ./pm | Export-ActionItem -Format Csv", "a1 a2 b1")]
    [InlineData("'./pm/a.yaml', './pm/b.yaml' | Export-ActionItem -Format Csv", "a1 a2 b1")]
    [InlineData("New-Postmortem x | Add-ActionItem n1 | Export-ActionItem -Format Csv", "n1")]
    public void Items_come_from_anywhere_and_as_one_text(string script, string expected)
    {
        string text = Assert.Single(shell.Get(script)).ToString();
        Assert.Equal(expected, string.Join(' ', text.Split("\r\n").Skip(1).Select(row => row.Split(',')[0])));
    }

    [Theory]
    [InlineData("todo.ics", "", "BEGIN:VCALENDAR\r\n")]
    [InlineData("todo.csv", "", "Action,Owner,")]
    [InlineData("todo.csv", "-Format Jira", "Summary,Description,")]
    [InlineData("todo.jsonl", "", "{\"id\": null, \"action\": \"a1\",")]
    [InlineData("todo.md", "", "---\nexact:")]
    [InlineData("sub/folder/todo.txt", "-Format ICalendar", "BEGIN:VCALENDAR\r\n")]
    public void The_extension_says_the_format_unless_it_is_named(string file, string format, string start)
    {
        Assert.Empty(shell.Get($"Export-ActionItem ./pm ./{file} {format}"));
        byte[] bytes = File.ReadAllBytes(shell.PathOf(file));
        Assert.StartsWith(start.Replace("---\nexact:", "---\n", StringComparison.Ordinal), System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Theory]
    [InlineData("Export-ActionItem ./pm", "NoExportFormat")]
    [InlineData("Export-ActionItem ./pm -OutFile x.txt", "NoExportFormat")]
    [InlineData("Export-ActionItem ./pm -OutFile x.ics -Format Jira", "ExportFormatUnlike")]
    [InlineData("Export-ActionItem ./pm -OutFile pm/a.yaml -Format Csv", "TargetExists")]
    [InlineData("Export-ActionItem ./pm -OutFile theirs.ics", "CalendarNotOurs")]
    [InlineData("Export-ActionItem ./pm/a.yaml -OutFile pm/a.yaml -Format Csv -Force", "ExportOntoSource")]
    [InlineData("Export-ActionItem -LiteralPath ./pm/b.yaml, ./pm/a.yaml -OutFile pm/a.yaml -Format Csv -Force", "ExportOntoSource")]
    [InlineData("Import-Postmortem ./pm/a.yaml | Export-ActionItem -OutFile pm/a.yaml -Format Csv -Force", "ExportOntoSource")]
    [InlineData("Export-ActionItem ./pm -OutFile pm -Format Csv", "TargetIsFolder")]
    [InlineData("Export-ActionItem ./pm -OutFile x.csv -Status opne", "UnknownStatus")]
    public void A_mistake_is_an_error_and_writes_nothing(string script, string id)
    {
        Put("theirs.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:theirs\r\nEND:VCALENDAR\r\n");
        string before = Everything();
        Assert.Equal(id, shell.ErrorId(script));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_file_is_overwritten_when_that_is_asked_and_written_again_when_it_says_the_same()
    {
        shell.Get("Export-ActionItem ./pm -OutFile x.csv; Export-ActionItem ./pm -OutFile x.csv");
        Assert.Equal("TargetExists", shell.ErrorId("Export-ActionItem ./pm/b.yaml -OutFile x.csv"));
        Assert.Equal(shell.PathOf("x.csv"), shell.Text("Export-ActionItem ./pm/b.yaml -OutFile x.csv -Force -PassThru | ForEach-Object FullName"));
        Assert.Equal(2, File.ReadAllLines(shell.PathOf("x.csv")).Length);
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        Assert.Empty(shell.Get("Export-ActionItem ./pm -OutFile x.ics -WhatIf -PassThru"));
        Assert.False(File.Exists(shell.PathOf("x.ics")));
    }

    [Fact]
    public void A_calendar_is_the_same_again_and_completes_what_is_done()
    {
        const string Export = "Export-ActionItem ./pm -Status Open -OutFile todo.ics -AsOf";
        shell.Get($"Set-ActionItem ./pm/a.yaml 1 -Action 'Rotate the keys'; {Export} 2024-03-10");
        string first = Calendar();
        shell.Get($"{Export} 2024-03-11");
        Assert.Equal(first, Calendar());
        shell.Get($"Set-ActionItem ./pm/a.yaml 1 -Status Done -Action 'Rotate the keys, at once'; {Export} 2024-03-12");
        Assert.Equal([("Rotate the keys\\, at once", "1", "COMPLETED"), ("b1", "0", "NEEDS-ACTION")], Todos());
        Assert.Equal(Regex.Matches(first, "UID:(.*)\r").Select(match => match.Value), Regex.Matches(Calendar(), "UID:(.*)\r").Select(match => match.Value));
        File.Delete(shell.PathOf("pm/b.yaml"));
        shell.Get($"{Export} 2024-03-13");
        Assert.Equal([("Rotate the keys\\, at once", "1", "COMPLETED"), ("b1", "1", "CANCELLED")], Todos());
    }

    [Fact]
    public void Nothing_is_cancelled_while_a_file_or_a_folder_cannot_be_read()
    {
        shell.Get("Export-ActionItem ./pm -OutFile todo.ics");
        string first = Calendar();
        Put("pm/b.yaml", "title: [\n");
        Assert.Equal("InvalidYaml", shell.ErrorId("Export-ActionItem ./pm -OutFile todo.ics"));
        Assert.Equal(first, Calendar());
        Assert.Equal("FileNotFound", shell.ErrorId("Export-ActionItem ./pm/a.yaml, ./gone -OutFile todo.ics"));
        Assert.Equal(first, Calendar());
        Directory.CreateDirectory(shell.PathOf("empty"));
        shell.Get("Export-ActionItem ./empty -OutFile todo.ics");
        Assert.Equal(first, Calendar());
    }

    [Fact]
    public void A_damaged_calendar_is_begun_anew_only_when_that_is_asked()
    {
        shell.Get("Export-ActionItem ./pm -OutFile todo.ics -AsOf 2024-03-10");
        string first = Calendar();
        Put("todo.ics", first.Replace("END:VTODO\r\n", "=======\r\n", StringComparison.Ordinal));
        Assert.Equal("CalendarUnreadable", shell.ErrorId("Export-ActionItem ./pm -OutFile todo.ics -AsOf 2024-03-10"));
        shell.Get("Export-ActionItem ./pm -OutFile todo.ics -AsOf 2024-03-10 -Force");
        Assert.Equal(first, Calendar());
    }

    [Fact]
    public void People_of_the_house_attend_and_are_assigned()
    {
        Put("pm/.postmortem.yaml", "people: [{ name: Jane Doe, aliases: [jane], email: jane.doe@example.com }]\n");
        Assert.Contains("\r\nATTENDEE;CN=\"Jane Doe\";SCHEDULE-AGENT=NONE:mailto:jane.doe@example.com\r\n", shell.Text("Export-ActionItem ./pm -Format ICalendar"), StringComparison.Ordinal);
        Assert.Contains(",jane.doe@example.com,", shell.Text("Get-ActionItem ./pm | Export-ActionItem -Format Jira"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_list_is_read_again_and_does_not_count_itself()
    {
        const string Export = "Export-ActionItem ./pm -OutFile ./pm/todo.md -Force";
        shell.Get(Export);
        string first = File.ReadAllText(shell.PathOf("pm/todo.md"));
        Assert.Equal("a1 a2 b1", string.Join(' ', shell.Get("Get-ActionItem ./pm/todo.md")));
        shell.Get(Export);
        Assert.Equal(first, File.ReadAllText(shell.PathOf("pm/todo.md")));
    }

    [Theory]
    [InlineData("Csv", true)]
    [InlineData("ICalendar", false)]
    public void Nothing_to_export_is_a_warning(string format, bool isMade)
    {
        Assert.Equal(isMade ? 1 : 0, shell.Get($"Export-ActionItem ./pm -Owner nobody -Format {format}").Count);
        Assert.StartsWith("There is no action item to export", Assert.Single(shell.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Export-ActionItem ./pm -Format J", "Jira JsonLines")]
    [InlineData("Export-ActionItem ./pm -Owner j", "jane")]
    [InlineData("Export-ActionItem ./pm -Status O", "Open")]
    public void Values_complete(string typed, string expected) => Assert.Equal(
        expected,
        string.Join(' ', shell.Get($"[System.Management.Automation.CommandCompletion]::CompleteInput('{typed}', {typed.Length}, $null).CompletionMatches | ForEach-Object CompletionText").Select(text => text.ToString()).Order(StringComparer.Ordinal)));

    private string Calendar() => File.ReadAllText(shell.PathOf("todo.ics"));

    private (string Summary, string Sequence, string Status)[] Todos() =>
        [.. Regex.Matches(Calendar(), "SEQUENCE:(.*?)\r\nSUMMARY:(.*?)\r\n.*?STATUS:(.*?)\r\n", RegexOptions.Singleline).Select(match => (match.Groups[2].Value, match.Groups[1].Value, match.Groups[3].Value))];

    private string Everything() => string.Join("\n", Directory.GetFiles(shell.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => path + File.ReadAllText(path)));

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(shell.PathOf(name))!);
        File.WriteAllText(shell.PathOf(name), text);
    }
}
