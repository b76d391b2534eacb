using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Tables of a fresh document, which wait for their first rows.</summary>
public sealed class EmptyTableTests
{
    private const string Head = "# T\n\n**Date:** 2024-05-14\n\n";

    [Theory]
    [InlineData("| Action | Owner |\n|---|---|\n", "| Action | Owner |\n|---|---|\n| Add an alert (due: 2024-06-01) | Jane |\n")]
    [InlineData("| Action | Owner | Due |\n|---|---|---|\n|  |  |  |\n", "| Action | Owner | Due |\n|---|---|---|\n| Add an alert | Jane | 2024-06-01 |\n")]
    [InlineData("| # | Owner | Action | Due | Status |\n| - | ----- | ------ | --- | ------ |\n|   |       |        |     |        |\n\nSee also the board.\n",
        "| # | Owner | Action       | Due        | Status |\n| - | ----- | ------------ | ---------- | ------ |\n| 1 | Jane  | Add an alert | 2024-06-01 |        |\n\nSee also the board.\n")]
    public void The_first_item_stands_in_them(string table, string expected) =>
        Assert.Equal(
            $"{Head}## Action Items\n\n{expected}",
            EditedDocument.Change($"{Head}## Action Items\n\n{table}", pm => pm.ActionItems.Add(new ActionItem { Action = "Add an alert", Owner = "Jane", DueDate = new DateTime(2024, 6, 1) })));

    [Fact]
    public void Several_items_stand_one_below_the_other()
    {
        string after = EditedDocument.Change($"{Head}## Action Items\n\n| Action | Owner |\n|---|---|\n|  |  |\n", pm => pm.ActionItems.AddRange([new() { Action = "a" }, new() { Action = "b", Owner = "Jane" }, new() { Action = "c | d" }]));

        Assert.Equal($"{Head}## Action Items\n\n| Action | Owner |\n|---|---|\n| a |  |\n| b | Jane |\n| c \\| d | |\n", after);
    }

    [Theory]
    [InlineData("| Time (UTC) | Event |\n|---|---|\n", "| Time (UTC) | Event |\n|---|---|\n| 10:05 | The alert rang |\n")]
    [InlineData("| When | Who | What |\n|---|---|---|\n| | | |\n", "| When | Who | What |\n|---|---|---|\n| 10:05 | | The alert rang |\n")]
    public void The_first_event_stands_in_them(string table, string expected) =>
        Assert.Equal(
            $"{Head}## Timeline\n\n{expected}",
            EditedDocument.Change($"{Head}## Timeline\n\n{table}", pm => pm.Timeline.Add(new TimelineEvent { Time = new DateTimeOffset(2024, 5, 14, 10, 5, 0, TimeSpan.Zero), Description = "The alert rang" })));

    [Fact]
    public void What_they_have_no_column_for_stands_in_a_table_of_ours()
    {
        string after = EditedDocument.Change(
            $"{Head}## Timeline\n\n| Time | Event |\n|---|---|\n",
            pm => pm.Timeline.Add(new TimelineEvent { Time = new DateTimeOffset(2024, 5, 14, 10, 5, 0, TimeSpan.Zero), Description = "The alert rang", Actor = "Jane" }));

        Assert.Equal("Jane", Assert.Single(EditedDocument.Read(after).Timeline).Actor);
    }
}
