using PostmortemTools.FollowUp.Export;
using Xunit;
using static PostmortemTools.Tests.FollowUp.Export.Exported;

namespace PostmortemTools.Tests.FollowUp.Export;

/// <summary>A calendar that is exported to the same file again updates the to-dos of whoever imports it, and never doubles one.</summary>
public sealed class CalendarUpdateTests
{
    [Fact]
    public void An_item_keeps_its_uid_without_any_earlier_calendar_where_its_ticket_or_its_text_is_the_same()
    {
        ActionItem moved = Item("Other text", id: "OPS-1", file: "elsewhere.md", title: "Renamed");
        Assert.Equal(Uids(Calendar(null, Item("Some text", id: "OPS-1"))), Uids(Calendar(null, moved)));
        Assert.Equal(Uids(Calendar(null, Item("a"), Item("b"))).Reverse(), Uids(Calendar(null, Item("b"), Item("a"))));
        Assert.NotEqual(Uids(Calendar(null, Item("a"))), Uids(Calendar(null, Item("a", title: "Another outage"))));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Uids(Calendar(null, Item("a")))[0]);
    }

    [Fact]
    public void Two_items_of_one_ticket_are_two_to_dos() => Assert.Equal(2, Uids(Calendar(null, Item("a", id: "OPS-1"), Item("a", id: "OPS-1"))).Distinct().Count());

    [Fact]
    public void What_changed_gets_the_next_sequence_and_the_day_and_all_else_stays_as_it_is()
    {
        ActionItem changed = Item("a");
        string before = Calendar(null, changed, Item("b"));
        changed.Status = ActionItemStatus.Done;
        string after = Calendar(before, changed, Item("b"));
        Assert.Equal(Uids(before), Uids(after));
        Assert.Equal([("a", "1", "COMPLETED", "20240311T000000Z"), ("b", "0", "NEEDS-ACTION", "20240310T000000Z")], Said(after));
    }

    [Theory]
    [InlineData("Add an alert on the depth of the queue", null, "outage.md", "Outage")]
    [InlineData("Add an alert on queue depth", "OPS-7", "outage.md", "Outage")]
    [InlineData("Add an alert on queue depth", null, "renamed.md", "Outage")]
    [InlineData("Add an alert on queue depth", null, "outage.md", "Renamed outage")]
    [InlineData("Add an alert on the depth of the queue", "OPS-7", "outage.md", "Renamed outage")]
    public void An_edited_item_is_still_the_same(string action, string? id, string file, string title)
    {
        string before = Calendar(null, Item("Rotate keys"), Item("Add an alert on queue depth"));
        string after = Calendar(before, Item(action, id, file, title), Item("Rotate keys"));
        Assert.Equal(Uids(before).Reverse(), Uids(after));
        Assert.Equal(["1", "0"], Said(after).Select(todo => todo.Sequence));
    }

    [Fact]
    public void Two_tickets_are_never_one_item_because_their_texts_are_alike()
    {
        string before = Calendar(null, Item("Add an alert on queue depth", id: "OPS-1"));
        Assert.Equal([("Add an alert on queue depths", "0"), ("Add an alert on queue depth", "1")], Said(Calendar(before, Item("Add an alert on queue depths", id: "OPS-2"))).Select(todo => (todo.Summary, todo.Sequence)));
    }

    [Fact]
    public void What_is_gone_is_cancelled_once_and_comes_back_under_its_uid()
    {
        string first = Calendar(null, Item("a"), Item("Rotate the keys"));
        string gone = Calendar(first, Item("a"));
        string again = Calendar(gone, Item("a"));
        string back = Calendar(again, Item("a"), Item("Rotate the keys"));
        Assert.Equal(gone, again);
        Assert.Equal(("Rotate the keys", "1", "CANCELLED", "20240311T000000Z"), Said(gone)[1]);
        Assert.Equal(("Rotate the keys", "2", "NEEDS-ACTION", "20240311T000000Z"), Said(back)[1]);
        Assert.Equal(Uids(first), Uids(back));
    }

    [Fact]
    public void What_was_done_when_it_went_stays_done()
    {
        ActionItem done = Item("Rotate the keys");
        done.Status = ActionItemStatus.Done;
        string first = Calendar(null, done);
        Assert.Equal(Said(first), Said(Calendar(first, Item("Something else"))).Skip(1));
    }

    [Fact]
    public void A_new_item_does_not_take_the_to_do_of_one_that_was_done()
    {
        ActionItem done = Item("Add an alert on the queue");
        done.Status = ActionItemStatus.Done;
        string after = Calendar(Calendar(null, done), Item("Add an alert on the disk"));
        Assert.Equal([("Add an alert on the disk", "0", "NEEDS-ACTION"), ("Add an alert on the queue", "0", "COMPLETED")], Said(after).Select(todo => (todo.Summary, todo.Sequence, todo.Status)));
    }

    [Fact]
    public void Nothing_is_cancelled_while_a_file_cannot_be_read()
    {
        string first = Calendar(null, Item("a"), Item("Rotate the keys"));
        Assert.Equal(first, Exported.Calendar(first, Rows([Item("a")]), days: 1, isComplete: false));
    }

    [Fact]
    public void An_item_that_is_no_longer_asked_for_is_completed_and_a_new_one_that_is_not_stays_out()
    {
        ActionItem done = Item("Rotate the keys");
        string first = Calendar(null, done);
        done.Status = ActionItemStatus.Done;
        IEnumerable<ExportedItem> rows = new[] { done, Item("Not asked for") }.Select(item => new ExportedItem { Item = item, IsAsked = false });
        Assert.Equal([("Rotate the keys", "1", "COMPLETED", "20240311T000000Z")], Said(Exported.Calendar(first, rows, days: 1)));
    }

    [Fact]
    public void The_day_of_a_to_do_never_goes_back()
    {
        ActionItem item = Item("a");
        string first = Exported.Calendar(null, Rows([item]), days: 5);
        item.Owner = "Jane";
        Assert.Equal([("a", "1", "NEEDS-ACTION", "20240315T000000Z")], Said(Exported.Calendar(first, Rows([item]), days: 1)));
    }

    [Fact]
    public void Line_ends_that_git_changed_do_not_matter()
    {
        string first = Calendar(null, Item("a"), Item("b"));
        Assert.Equal(first, Calendar(first.Replace("\r\n", "\n", StringComparison.Ordinal), Item("a"), Item("b")));
    }

    [Theory]
    [InlineData("SEQUENCE:0\r\n", "", "CalendarUnreadable")]
    [InlineData("SEQUENCE:0", "SEQUENCE:x", "CalendarUnreadable")]
    [InlineData("END:VTODO\r\n", "", "CalendarUnreadable")]
    [InlineData("SUMMARY:a\r\n", "<<<<<<< HEAD\r\n", "CalendarUnreadable")]
    [InlineData("PRODID:-//PostmortemTools//", "PRODID:-//Somebody//", "CalendarNotOurs")]
    public void A_damaged_calendar_is_an_error_and_nothing_is_guessed(string part, string instead, string id)
    {
        string damaged = Calendar(null, Item("a")).Replace(part, instead, StringComparison.Ordinal);
        Assert.Equal(id, Assert.Throws<PostmortemException>(() => Calendar(damaged, Item("a"))).ErrorRecord.FullyQualifiedErrorId);
    }

    private static string[] Uids(string text) => [.. StrictCalendar.Read(text).Parts.Select(todo => todo["UID"]!)];

    private static (string Summary, string Sequence, string Status, string Stamp)[] Said(string text) =>
        [.. StrictCalendar.Read(text).Parts.Select(todo => (todo["SUMMARY"]!, todo["SEQUENCE"]!, todo["STATUS"]!, todo["LAST-MODIFIED"]!))];
}
