using PostmortemTools.Archive.Measuring;
using PostmortemTools.Documents.Reading;
using Xunit;

namespace PostmortemTools.Tests.Archive.Measuring;

public sealed class ActionItemTallyTests
{
    private static readonly DateTime Today = new(2024, 3, 10);

    [Fact]
    public void Items_are_open_overdue_done_or_decided_against()
    {
        ActionItemStatistics items = Counted(
            Item(due: -9, ActionItemStatus.InProgress), Item(due: 0, ActionItemStatus.Planned), Item(due: 5, null), Item(due: null, ActionItemStatus.Blocked),
            Item(due: -9, ActionItemStatus.Done), Item(due: -9, ActionItemStatus.WontDo));
        Assert.Equal((6, 4, 1, 1, 1, 1), (items.Total, items.Open, items.Overdue, items.OpenWithoutDueDate, items.Done, items.WontDo));
        Assert.Equal("6 action items, 4 open, 1 overdue, 1 done", items.ToString());
    }

    [Theory]
    [InlineData("Done", 0, 1, 0, 0)]
    [InlineData("Done", 30, 1, 0, 0)]
    [InlineData("Done", -1, 0, 0, 1)]
    [InlineData("Done", null, 0, 0, 1)]
    [InlineData("Done 2024-02-29", -10, 1, 0, 0)]
    [InlineData("Done (2024-03-01)", -10, 0, 1, 0)]
    [InlineData("✅ Completed on 1 March 2024", -10, 0, 1, 0)]
    [InlineData("Erledigt am 2024-02-29", -10, 1, 0, 0)]
    [InlineData("Done 2024-02-29", null, 0, 0, 1)]
    [InlineData("Done, planned for 2024-02-20", -10, 0, 0, 1)]
    [InlineData("Done 02/03/2024", -10, 0, 0, 1)]
    [InlineData("Done (PR #1098)", -10, 0, 0, 1)]
    public void When_an_item_was_done_is_what_its_status_says_or_unknown(string status, int? due, int inTime, int late, int unknown)
    {
        ActionItem item = Item(due, ActionItemStatus.Done);
        item.StatusText = status == "Done" ? null : status;
        ActionItemStatistics items = Counted(item);
        Assert.Equal((inTime, late, unknown, 1), (items.DoneInTime, items.DoneLate, items.DoneUnknown, items.Done));
    }

    [Fact]
    public void The_day_in_a_status_is_read_from_a_document()
    {
        Postmortem read = MarkdownReader.Read(
            "# Outage\n\n## Action Items\n\n| Action | Due | Status |\n| --- | --- | --- |\n| a | 2024-02-20 | Done 2024-02-25 |\n| b | 2024-02-20 | ✅ Done (2024-02-19) |\n| c | 2024-02-20 | Done |\n",
            "x.md", new ReadingOptions(), _ => { }).Postmortem;
        ActionItemTally tally = new(Today);
        tally.Add(read);
        ActionItemStatistics items = tally.Result();
        Assert.Equal((1, 1, 1), (items.DoneInTime, items.DoneLate, items.DoneUnknown));
    }

    [Fact]
    public void Open_items_are_as_old_as_their_postmortem()
    {
        ActionItemTally tally = new(Today);
        tally.Add(new Postmortem { Date = Today.AddDays(-10), ActionItems = [Item(null, null), Item(null, ActionItemStatus.Planned), Item(null, ActionItemStatus.Done)] });
        tally.Add(new Postmortem { Date = Today.AddDays(-40), ActionItems = [Item(null, null)] });
        tally.Add(new Postmortem { Date = Today, ActionItems = [Item(null, null)] });
        tally.Add(new Postmortem { Date = Today.AddDays(1), ActionItems = [Item(null, null)] });
        tally.Add(new Postmortem { ActionItems = [Item(null, null)] });
        AgeStatistics age = tally.Result().OpenAge;
        Assert.Equal((4, 2, 15.0, 10.0, 31.0, 0, 40), (age.Count, age.Unknown, age.Mean, age.Median, age.P90, age.Minimum, age.Maximum));
        Assert.Equal("median 10 days of 4, 2 unknown", age.ToString());
    }

    private static ActionItemStatistics Counted(params List<ActionItem> items)
    {
        ActionItemTally tally = new(Today);
        tally.Add(new Postmortem { ActionItems = items });
        return tally.Result();
    }

    private static ActionItem Item(int? due, ActionItemStatus? status) => new() { Action = "a", Status = status, DueDate = due is { } days ? Today.AddDays(days) : null };
}
