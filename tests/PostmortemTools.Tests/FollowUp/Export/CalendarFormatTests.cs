using System.Diagnostics;
using System.Text;
using CsCheck;
using Ical.Net.CalendarComponents;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Values;
using PostmortemTools.FollowUp.Export;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Export;

/// <summary>What a calendar says of an item, as three readers understand it: one by the letter of RFC 5545, Ical.Net, and Python's icalendar where it is installed.</summary>
public sealed class CalendarFormatTests
{
    private const string Python = "/usr/bin/python3";

    private static readonly Gen<ActionItem[]> Items = Gen.Select(GenPostmortem.Any, GenText.Any, (postmortem, title) => postmortem.ActionItems.Select(item =>
    {
        item.PostmortemTitle = title;
        return item;
    }).ToArray());

    private static ActionItem Canary => new()
    {
        Action = "Implement canary deployment; slowly, please", Owner = "@jane, Platform", DueDate = new DateTime(2024, 4, 1), Priority = "P1", Status = ActionItemStatus.InProgress, StatusText = "In progress (60%)",
        Type = ActionItemType.Prevent, Link = "https://tracker.example/OPS-1?a=b,c;d", Note = "Wait for the vendor", PostmortemTitle = "API outage, again", Path = Path.Combine(Path.GetTempPath(), "2024-01-15-api.md"),
    };

    private static HousePeople House => new(
        [new HousePerson { Name = Name("Jane Doe"), Aliases = [Name("jane")], Email = "jane.doe@example.com", Manager = Name("Max") }, new HousePerson { Name = Name("Max"), Email = "max@example.com" }],
        [new HouseTeam { Name = Name("Platform"), Email = "platform@example.com" }]);

    [Fact]
    public void An_item_is_a_to_do_with_an_alarm()
    {
        string text = Exported.Calendar(null, Exported.Rows([Canary], House));
        StrictCalendar.Read(text);
        Todo todo = Assert.Single(Ical.Net.Calendar.Load(text)!.Todos);
        Assert.Equal(
            ("Implement canary deployment; slowly, please", new DateOnly(2024, 4, 1), false, "IN-PROCESS", 60, 3, 0),
            (todo.Summary!, DateOnly.FromDateTime(todo.Due!.Value), todo.Due.HasTime, todo.Status!, todo.PercentComplete, todo.Priority, todo.Sequence));
        Assert.Equal("Postmortem: API outage, again\nFile: 2024-01-15-api.md\nOwner: @jane, Platform\nStatus: In progress (60%)\nNote: Wait for the vendor", todo.Description);
        Assert.Equal("https://tracker.example/OPS-1?a=b,c;d", todo.Url!.AbsoluteUri);
        Assert.Equal(["Prevent"], todo.Categories);
        Assert.Null(todo.Completed);
        Assert.Equal(new DateTime(2024, 3, 10), todo.DtStamp!.Value);
        Assert.Equal(["mailto:jane.doe@example.com", "mailto:platform@example.com"], todo.Attendees.Select(attendee => attendee.Value!.OriginalString));
        Assert.Equal(("mailto:max@example.com", "Max"), (todo.Organizer!.Value!.OriginalString, todo.Organizer.CommonName));
        Alarm alarm = Assert.Single(todo.Alarms);
        Assert.Equal(("DISPLAY", "Implement canary deployment; slowly, please", "-PT15H"), (alarm.Action, alarm.Description, alarm.Trigger!.Duration!.ToString()));
    }

    [Theory]
    [InlineData(null, null, "NEEDS-ACTION", null, null)]
    [InlineData(ActionItemStatus.Proposed, null, "NEEDS-ACTION", "0", null)]
    [InlineData(ActionItemStatus.Planned, null, "NEEDS-ACTION", "0", null)]
    [InlineData(ActionItemStatus.InProgress, null, "IN-PROCESS", null, null)]
    [InlineData(ActionItemStatus.Blocked, "blocked at 25 %", "IN-PROCESS", "25", null)]
    [InlineData(ActionItemStatus.Done, null, "COMPLETED", "100", null)]
    [InlineData(ActionItemStatus.Done, "Done (2024-02-01)", "COMPLETED", "100", "20240201T120000Z")]
    [InlineData(ActionItemStatus.WontDo, "Rejected", "CANCELLED", null, null)]
    public void How_far_it_is_is_what_is_known(ActionItemStatus? status, string? text, string expected, string? percent, string? completed)
    {
        StrictCalendar todo = Todo(new ActionItem { Action = "a", DueDate = Exported.Day, Status = status, StatusText = text });
        Assert.Equal((expected, percent, completed), (todo["STATUS"]!, todo["PERCENT-COMPLETE"], todo["COMPLETED"]));
        Assert.Equal(status is ActionItemStatus.Done or ActionItemStatus.WontDo ? 0 : 1, todo.Parts.Count);
    }

    [Theory]
    [InlineData("P0", "1")]
    [InlineData("P1 (High)", "3")]
    [InlineData("p2", "5")]
    [InlineData("P3", "7")]
    [InlineData("P4", "9")]
    [InlineData("P7", "9")]
    [InlineData("Critical", "1")]
    [InlineData("low priority", "7")]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void Priorities_are_numbers(string? priority, string? expected) => Assert.Equal(expected, Todo(new ActionItem { Action = "a", Priority = priority })["PRIORITY"]);

    [Theory]
    [InlineData(0, "PT9H")]
    [InlineData(1, "-PT15H")]
    [InlineData(7, "-P6DT15H")]
    public void The_alarm_rings_at_nine(int days, string expected)
    {
        string text = ActionItemFormats.Of(ActionItemFormat.ICalendar).Write(Exported.Rows([Canary]), new ExportContext { Now = Exported.Day, AlarmDays = days })!;
        Assert.Equal(expected, StrictCalendar.Read(text).Parts[0].Parts[0]["TRIGGER"]);
    }

    [Fact]
    public void An_item_without_a_due_date_has_no_due_and_no_alarm()
    {
        StrictCalendar todo = Todo(new ActionItem { Action = "a" });
        Assert.Null(todo["DUE"]);
        Assert.Empty(todo.Parts);
    }

    [Fact]
    public void Nobody_attends_whose_address_is_not_known() => Assert.DoesNotContain("mailto", Exported.Calendar(null, Canary), StringComparison.Ordinal);

    [Theory]
    [InlineData("OPS-1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void A_ticket_that_is_no_web_address_is_told_in_words(string link)
    {
        StrictCalendar todo = Todo(new ActionItem { Action = "a", Link = link });
        Assert.Null(todo["URL"]);
        Assert.Contains($"Ticket: {link}", todo["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x\r\nEND:VTODO\r\nBEGIN:VEVENT")]
    [InlineData("x\nATTENDEE:mailto:eve@example.com")]
    [InlineData("x\u2028URL:https://evil.example\u0085\v\f")]
    [InlineData("\\n;,\\")]
    public void No_text_becomes_a_line(string hostile)
    {
        ActionItem item = new()
        {
            Action = hostile, Owner = hostile, Note = hostile, Link = hostile, Id = hostile, Priority = hostile, StatusText = hostile, PostmortemTitle = hostile, DueDate = Exported.Day, Status = ActionItemStatus.Planned,
        };
        HousePeople people = new([new HousePerson { Name = Name(hostile), Email = "jane@example.com" }], []);
        string text = Exported.Calendar(null, Exported.Rows([item], people));
        StrictCalendar todo = Assert.Single(StrictCalendar.Read(text).Parts);
        Assert.Single(todo.Parts);
        Assert.Null(todo["URL"]);
        Assert.All(todo.All("ATTENDEE"), attendee => Assert.EndsWith(":mailto:jane@example.com", attendee, StringComparison.Ordinal));
        Assert.Single(Ical.Net.Calendar.Load(text)!.Todos);
    }

    [Fact]
    public void Lines_are_folded_between_characters()
    {
        string action = string.Concat(Enumerable.Repeat("é障🔥a", 40));
        string text = Exported.Calendar(null, new ActionItem { Action = action });
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(action, StrictCalendar.Read(text).Parts[0]["SUMMARY"]);
        Assert.Equal(action, Ical.Net.Calendar.Load(text)!.Todos[0]!.Summary);
    }

    [Fact]
    public void Any_items_are_a_calendar() => Items.Where(items => items.Length > 0).Sample(
        items =>
        {
            string text = Exported.Calendar(null, items);
            StrictCalendar calendar = StrictCalendar.Read(text);
            Assert.Equal(items.Length, calendar.Parts.Count);
            Assert.Equal(items.Length, calendar.Parts.Select(todo => todo["UID"]).Distinct().Count());
            Assert.Equal(calendar.Parts.Select(todo => todo["UID"]), Ical.Net.Calendar.Load(text)!.Todos.Select(todo => todo.Uid));

            // The same again changes nothing, not even the day.
            Assert.Equal(text, Exported.Calendar(text, items));
        },
        iter: 300);

    [Fact]
    public void Python_reads_the_same()
    {
        Assert.SkipUnless(File.Exists(Python) && Run("import icalendar").ExitCode == 0, "Python's icalendar is not installed (Debian: python3-icalendar).");
        ActionItem[] items =
        [
            Canary, new ActionItem { Action = "Done; \\ \"this\", and\nthat 🔥", Status = ActionItemStatus.Done, StatusText = "Done (2024-02-01)", DueDate = new DateTime(2024, 2, 3), Priority = "P0", Id = "A-2" },
            new ActionItem { Action = string.Concat(Enumerable.Repeat("é障🔥", 50)), Status = ActionItemStatus.WontDo },
        ];
        (int exit, string output, string error) = Run(
            """
            import sys, icalendar
            for t in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VTODO'):
                due = t.decoded('DUE') if 'DUE' in t else None
                people = [str(a) for a in (t.get('ATTENDEE') if isinstance(t.get('ATTENDEE'), list) else [])]
                alarms = [str(a.decoded('TRIGGER')) for a in t.walk('VALARM')]
                print(ascii([str(t['SUMMARY']), str(due), str(t['STATUS']), t.get('PRIORITY'), t['SEQUENCE'], people, alarms, str(t.decoded('COMPLETED')) if 'COMPLETED' in t else None]))
            """,
            Exported.Calendar(null, Exported.Rows(items, House)));
        Assert.True(exit == 0, error);
        Assert.Equal(
            [
                "['Implement canary deployment; slowly, please', '2024-04-01', 'IN-PROCESS', 3, 0, ['mailto:jane.doe@example.com', 'mailto:platform@example.com'], ['-1 day, 9:00:00'], None]",
                """['Done; \\ "this", and\nthat \U0001f525', '2024-02-03', 'COMPLETED', 1, 0, [], [], '2024-02-01 12:00:00+00:00']""",
                "['" + string.Concat(Enumerable.Repeat(@"\xe9\u969c\U0001f525", 50)) + "', 'None', 'CANCELLED', None, 0, [], [], None]",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static WrittenName Name(string text) => new(text, 1, 1);

    private static StrictCalendar Todo(ActionItem item) => Assert.Single(StrictCalendar.Read(Exported.Calendar(null, item)).Parts);

    private static (int ExitCode, string Output, string Error) Run(string script, string input = "")
    {
        ProcessStartInfo start = new(Python) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { "-c", script }, StandardInputEncoding = new UTF8Encoding(false) };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
