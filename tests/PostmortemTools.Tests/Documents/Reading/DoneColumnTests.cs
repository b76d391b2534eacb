using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A column that says whether an item is done, in the words of its house, and is changed in them.</summary>
public sealed class DoneColumnTests
{
    [Theory]
    [InlineData("Completed?", "Y", "N")]
    [InlineData("Completed", "Yes", "No")]
    [InlineData("Completed (Y/N)", "y", "n")]
    [InlineData("Done", "x", "")]
    [InlineData("Done?", "X", "")]
    [InlineData("**Done**", "✓", "")]
    [InlineData("Done?", "✔️", "✘")]
    [InlineData("Finished", "✅", "❌")]
    [InlineData("Closed?", "✅", "")]
    [InlineData("Is it done?", "true", "false")]
    [InlineData("DONE", "TRUE", "FALSE")]
    [InlineData("Done", "[x]", "[ ]")]
    [InlineData("Done", ":white_check_mark:", ":x:")]
    [InlineData("Done", "✓", "x")]
    [InlineData("Erledigt", "ja", "nein")]
    [InlineData("完了", "○", "×")]
    [InlineData("Done", "**Y**", "N")]
    public void It_answers_yes_or_no(string header, string yes, string no)
    {
        string text = Table(header, yes, no);
        List<ActionItem> items = Document.Read(text).Postmortem.ActionItems;

        Assert.Equal([ActionItemStatus.Done, ActionItemStatus.Planned], items.Select(item => item.Status!.Value));
        Assert.All(items, item => Assert.Null(item.StatusText));
        Assert.Equal(Table(header, no, yes), EditedDocument.Change(text, pm => (pm.ActionItems[0].Status, pm.ActionItems[1].Status) = (ActionItemStatus.Planned, ActionItemStatus.Done)));
    }

    [Theory]
    [InlineData("Y", "N")]
    [InlineData("yes", "no")]
    [InlineData("TRUE", "FALSE")]
    [InlineData("✅", "❌")]
    [InlineData("x", "")]
    public void Where_all_is_done_the_other_word_is_its_counterpart(string yes, string no) =>
        Assert.Equal(Table("Done", yes, no), EditedDocument.Change(Table("Done", yes, yes), pm => pm.ActionItems[1].Status = ActionItemStatus.Planned));

    [Theory]
    [InlineData("N", "Y")]
    [InlineData("No", "Yes")]
    [InlineData("❌", "✅")]
    [InlineData("", "Yes")]
    public void Where_nothing_is_done_too(string no, string yes)
    {
        string text = Table("Done", no, no);

        Assert.All(Document.Read(text).Postmortem.ActionItems, item => Assert.Equal(ActionItemStatus.Planned, item.Status));
        Assert.Equal(Table("Done", no, yes), EditedDocument.Change(text, pm => pm.ActionItems[1].Status = ActionItemStatus.Done));
    }

    [Theory]
    [InlineData("In progress", ActionItemStatus.InProgress, null)]
    [InlineData("Yes (2024-03-07)", ActionItemStatus.Done, "Yes (2024-03-07)")]
    [InlineData("2024-03-07", ActionItemStatus.Done, "2024-03-07")]
    [InlineData("Blocked", ActionItemStatus.Blocked, null)]
    [InlineData("N/A", null, null)]
    [InlineData("No one knows", null, "No one knows")]
    public void What_else_stands_in_it_counts_too(string cell, ActionItemStatus? status, string? words)
    {
        ActionItem item = Document.Read(Table("Done", "Y", cell)).Postmortem.ActionItems[1];

        Assert.Equal((status, words), (item.Status, item.StatusText));
    }

    [Fact]
    public void An_empty_cell_beside_both_answers_says_nothing() =>
        Assert.Null(Document.Read(Table("Done", "Y", "N") + "| c | Bo |  |\n").Postmortem.ActionItems[2].Status);

    [Theory]
    [InlineData("Y", "N", ActionItemStatus.Blocked, "Blocked")]
    [InlineData("x", "", ActionItemStatus.InProgress, "In Progress")]
    [InlineData("x", "", null, "-")]
    [InlineData("Y", "N", null, "-")]
    public void A_status_that_is_no_answer_is_written_as_it_is(string yes, string no, ActionItemStatus? status, string cell) =>
        Assert.Equal(Table("Done", yes, cell), EditedDocument.Change(Table("Done", yes, no), pm => pm.ActionItems[1].Status = status));

    [Fact]
    public void A_new_row_answers_as_the_others_do() =>
        Assert.Equal(
            Table("Done", "Y", "N") + "| c | Bo | Y |\n",
            EditedDocument.Change(Table("Done", "Y", "N"), pm => pm.ActionItems.Add(new ActionItem { Action = "c", Owner = "Bo", Status = ActionItemStatus.Done })));

    [Fact]
    public void A_row_that_is_too_short_for_the_column_is_not_done() =>
        Assert.Equal(ActionItemStatus.Planned, Document.Read(Table("Done", "x", "") + "| c | Bo |\n").Postmortem.ActionItems[2].Status);

    [Fact]
    public void A_column_of_statuses_counts_more()
    {
        ActionItem item = Assert.Single(Document.Read("# T\n\n## Action items\n\n| Action | Completed | Status |\n|---|---|---|\n| a | 2024-03-07 | Blocked |\n").Postmortem.ActionItems);

        Assert.Equal((ActionItemStatus.Blocked, null), (item.Status, item.StatusText));
    }

    private static string Table(string header, string first, string second) =>
        $"# T\n\n**Date:** 2024-03-05\n\n## Action items\n\n| Action | Owner | {header} |\n|---|---|---|\n| a | Jane |{Cell(first)}|\n| b | Omar |{Cell(second)}|\n";

    private static string Cell(string value) => value.Length == 0 ? " " : $" {value} ";
}
