using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using CsvHelper;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Values;
using PostmortemTools.FollowUp.Export;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Export;

/// <summary>CSV, the table for Jira, and JSON Lines, as other readers understand them.</summary>
public sealed class TableFormatTests
{
    private static ActionItem Canary => new()
    {
        Action = "Implement \"canary\", slowly", Owner = "DevOps", DueDate = new DateTime(2024, 2, 1), Priority = "P1", Status = ActionItemStatus.InProgress, Type = ActionItemType.Prevent,
        Link = "https://tracker.example/OPS-1", Note = "first\nsecond", PostmortemTitle = "Outage", Number = 3,
    };

    [Fact]
    public void A_row_says_what_an_item_is() => Assert.Equal(
        "Action,Owner,DueDate,DaysOverdue,Priority,Status,Type,Link,Note,Id,PostmortemTitle,Path,Number\r\n"
        + "\"Implement \"\"canary\"\", slowly\",DevOps,2024-02-01,38,P1,In Progress,Prevent,https://tracker.example/OPS-1,\"first\nsecond\",https://tracker.example/OPS-1,Outage,,3\r\n",
        Exported.Text(ActionItemFormat.Csv, Canary));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("\0=1")]
    [InlineData("＝1+1")]
    public void No_cell_is_a_formula(string hostile)
    {
        ActionItem item = new() { Action = hostile, Owner = hostile, Note = hostile, Link = hostile, Id = hostile, Priority = hostile, PostmortemTitle = hostile };
        foreach (ActionItemFormat format in new[] { ActionItemFormat.Csv, ActionItemFormat.Jira })
        {
            Assert.All(Rows(Exported.Text(format, item))[1].Where(cell => cell.Length > 0), cell => Assert.DoesNotContain(cell[0], "=+-@\t\r\n\0＝＋－＠"));
        }
    }

    [Fact]
    public void Any_item_is_one_row_of_all_columns() => GenPostmortem.Any.Sample(
        postmortem =>
        {
            ActionItem[] items = [.. postmortem.ActionItems];
            foreach (ActionItemFormat format in new[] { ActionItemFormat.Csv, ActionItemFormat.Jira })
            {
                List<string[]> rows = Rows(Exported.Text(format, items));
                Assert.Equal(items.Length + 1, rows.Count);
                Assert.Single(rows.Select(row => row.Length).Distinct());
            }

            Assert.Equal(items.Select(item => Unarmed(item.Action)), Rows(Exported.Text(ActionItemFormat.Csv, items)).Skip(1).Select(row => row[0].TrimStart('\'')));
        },
        iter: 300);

    [Fact]
    public void Jira_gets_its_own_fields()
    {
        HousePeople people = new([new HousePerson { Name = new WrittenName("DevOps", 1, 1), Email = "devops@example.com" }], []);
        string text = ActionItemFormats.Of(ActionItemFormat.Jira).Write(Exported.Rows([Canary], people), new ExportContext { Now = Exported.Day })!;
        Assert.Equal(
            [
                ["Summary", "Description", "Issue Type", "Status", "Priority", "Assignee", "Due Date", "Labels", "Labels"],
                [
                    "Implement \"canary\", slowly", "Postmortem: Outage\nOwner: DevOps\nStatus: In Progress\nTicket: https://tracker.example/OPS-1\nNote: first\nsecond",
                    "Task", "In Progress", "High", "devops@example.com", "01/Feb/24 12:00 AM", "postmortem", "prevent",
                ],
            ],
            Rows(text));
    }

    [Fact]
    public void A_summary_for_jira_is_one_line_of_255_characters_and_its_markup_stays_words()
    {
        string[] row = Rows(Exported.Text(ActionItemFormat.Jira, new ActionItem { Action = "[~admin]\n" + new string('x', 300), Note = "{code} !a.png!" }))[1];
        Assert.Equal("[~admin] " + new string('x', 245) + "…", row[0]);
        Assert.Equal($"Action: \\[~admin]\n{new string('x', 300)}\nNote: \\{{code}} \\!a.png\\!", row[1]);
        Assert.Equal(["To Do", "", "", ""], row[3..7]);
    }

    [Fact]
    public void A_line_of_json_has_every_name_of_the_data_format()
    {
        string[] lines = Exported.Text(ActionItemFormat.JsonLines, Canary, new ActionItem { Action = "b\nc" }).Split('\n');
        Assert.Equal(
            """{"id": null, "action": "Implement \"canary\", slowly", "owner": "DevOps", "dueDate": "2024-02-01", "priority": "P1", "status": "inProgress", "statusText": null, "type": "prevent", "link": "https://tracker.example/OPS-1", "note": "first\nsecond", "daysOverdue": 38, "postmortemTitle": "Outage", "path": null, "number": 3}""",
            lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.Equal("b\nc", JsonDocument.Parse(lines[1]).RootElement.GetProperty("action").GetString());
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(lines[1]).RootElement.GetProperty("dueDate").ValueKind);
    }

    [Fact]
    public void Any_item_is_one_line_of_json() => GenPostmortem.Any.Sample(
        postmortem =>
        {
            string[] lines = Exported.Text(ActionItemFormat.JsonLines, [.. postmortem.ActionItems]).Split('\n');
            Assert.Equal(postmortem.ActionItems.Count + 1, lines.Length);
            Assert.Equal(postmortem.ActionItems.Select(item => item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), lines.SkipLast(1).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("dueDate").GetString()));
        },
        iter: 300);

    [Theory]
    [InlineData(null, "a/todo.ics", ActionItemFormat.ICalendar)]
    [InlineData(null, "todo.CSV", ActionItemFormat.Csv)]
    [InlineData(null, "todo.jsonl", ActionItemFormat.JsonLines)]
    [InlineData(null, "todo.md", ActionItemFormat.Markdown)]
    [InlineData(ActionItemFormat.Jira, "todo.csv", ActionItemFormat.Jira)]
    [InlineData(ActionItemFormat.Csv, "todo.txt", ActionItemFormat.Csv)]
    [InlineData(ActionItemFormat.Jira, null, ActionItemFormat.Jira)]
    public void The_format_is_named_or_guessed(ActionItemFormat? asked, string? file, ActionItemFormat expected) => Assert.Equal(expected, ActionItemFormats.Choose(asked, file));

    [Theory]
    [InlineData(null, null, "NoExportFormat", "Neither -Format nor -OutFile says")]
    [InlineData(null, "todo.txt", "NoExportFormat", "The name of todo.txt does not say")]
    [InlineData(ActionItemFormat.Csv, "todo.ics", "ExportFormatUnlike", "-Format says Csv, and the name of todo.ics says ICalendar. Leave out -Format, or let the name end in .csv.")]
    [InlineData(ActionItemFormat.ICalendar, "todo.csv", "ExportFormatUnlike", "-Format says ICalendar, and the name of todo.csv says Csv. Leave out -Format, or let the name end in .ics.")]
    public void A_format_that_nobody_can_tell_is_an_error(ActionItemFormat? asked, string? file, string id, string message)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => ActionItemFormats.Choose(asked, file));
        Assert.Equal(id, error.ErrorRecord.FullyQualifiedErrorId);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    /// <summary>A text as a row has it, its apostrophes aside. Half a surrogate pair is in no file; two halves that only a zero byte parts are whole when it is left out.</summary>
    private static string Unarmed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace("\0", "", StringComparison.Ordinal))).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimStart('\'');

    private static List<string[]> Rows(string text)
    {
        using CsvReader reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false, OnMalformedRecord = record => throw new FormatException(record.Reason.ToString()) });
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
