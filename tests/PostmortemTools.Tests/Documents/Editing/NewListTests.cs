using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>The first action items or events of a document that has lists and no tables are a list.</summary>
public sealed class NewListTests
{
    private const string Head = "# Login failed\n\n**Date:** 2024-01-15\n\n";

    private const string Events = "## Timeline\n\n* 10:00 It began\n* 10:20 It ended\n\n";

    private const string Lessons = "## Lessons learned\n\n* Test the rollback\n";

    [Fact]
    public void Action_items_have_the_bullets_of_the_others()
    {
        Assert.Equal(
            Head + Events + "## Action Items\n\n* [ ] Pin the version (owner: Jane) (due: 2024-02-01)\n* [x] Test it\n* [ ] Alert on errors (priority: P1) (status: In Progress)\n\n" + Lessons,
            EditedDocument.Change(Head + Events + Lessons, pm => pm.ActionItems.AddRange(
            [
                new ActionItem { Action = "Pin the version", Owner = "Jane", DueDate = new DateTime(2024, 2, 1), Status = ActionItemStatus.Planned },
                new ActionItem { Action = "Test it", Status = ActionItemStatus.Done },
                new ActionItem { Action = "Alert on errors", Priority = "P1", Status = ActionItemStatus.InProgress },
            ])));
        Assert.Equal(Head + Events + "## Action Items\n\n* Pin the version\n\n" + Lessons, EditedDocument.Change(Head + Events + Lessons, pm => pm.ActionItems.Add(new ActionItem { Action = "Pin the version" })));
    }

    [Fact]
    public void Events_have_them_too() => Assert.Equal(
        Head + "## Timeline\n\n* 10:00 It began\n* 10:20 It | ended\n\n" + Lessons,
        EditedDocument.Change(Head + Lessons, pm => pm.Timeline.AddRange([Event(10, 0, "It began"), Event(10, 20, "It | ended")])));

    [Fact]
    public void What_a_list_cannot_say_stands_in_a_table()
    {
        TimelineEvent paged = Event(10, 0, "It began");
        paged.Actor = "Jane";

        Assert.Contains("| 10:00 | It began | Jane  |", EditedDocument.Change(Head + Lessons, pm => pm.Timeline.Add(paged)), StringComparison.Ordinal);
        Assert.Contains("| Fix    | a; b  |", EditedDocument.Change(Head + Events, pm => pm.ActionItems.Add(new ActionItem { Action = "Fix", Owner = "a; b" })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | It began |\n\n## Lessons learned\n\n* Test the rollback\n")]
    [InlineData("## Action items\n\n| Action | Who |\n|---|---|\n\n## Lessons learned\n\n* Test the rollback\n")]
    public void Where_nothing_is_a_list_or_something_is_a_table_they_are_one(string text) =>
        Assert.Contains("| Action |", EditedDocument.Change(Head + text, pm => pm.ActionItems.Add(new ActionItem { Action = "Fix" })), StringComparison.Ordinal);

    private static TimelineEvent Event(int hour, int minute, string description) => new() { Time = new DateTimeOffset(2024, 1, 15, hour, minute, 0, TimeSpan.Zero), Description = description };
}
