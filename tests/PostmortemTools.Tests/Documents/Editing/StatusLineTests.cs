using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Action items that are lines of a paragraph, each behind its status, are changed in their lines.</summary>
public sealed class StatusLineTests
{
    private const string Head = "# Login failed\n\n## Action items\n\n";

    private const string Text = Head + "TODO: Page on it (Jane)\nDONE: Log it (Omar)\n\n## Appendix\n\nLogs.\n";

    [Theory]
    [InlineData(ActionItemStatus.Done, "DONE: Page on it (Jane)")]
    [InlineData(ActionItemStatus.InProgress, "IN PROGRESS: Page on it (Jane)")]
    [InlineData(ActionItemStatus.Blocked, "BLOCKED: Page on it (Jane)")]
    public void The_status_is_said_in_its_place(ActionItemStatus status, string expected) =>
        Assert.Equal(Text.Replace("TODO: Page on it (Jane)", expected, StringComparison.Ordinal), EditedDocument.Change(Text, pm => Status(pm.ActionItems[0], status)));

    [Theory]
    [InlineData("Done - Page on it\nIn progress - Log it\n", "In progress - Page on it\nIn progress - Log it\n")]
    [InlineData("[DONE] Page on it\n[TODO] Log it\n", "[IN PROGRESS] Page on it\n[TODO] Log it\n")]
    [InlineData("DONE Page on it\nTODO Log it\n", "IN PROGRESS Page on it\nTODO Log it\n")]
    [InlineData("TODO Page on it\nDONE Log it\nIn progress: Test it\n", "IN PROGRESS Page on it\nDONE Log it\nIn progress: Test it\n")]
    [InlineData("**Done:** Page on it\n**To do:** Log it\n", "**In Progress:** Page on it\n**To do:** Log it\n")]
    public void It_keeps_its_form(string lines, string expected) =>
        Assert.Equal(Head + expected, EditedDocument.Change(Head + lines, pm => Status(pm.ActionItems[0], ActionItemStatus.InProgress)));

    [Fact]
    public void Other_values_are_changed_in_their_line()
    {
        Assert.Equal(Text.Replace("Jane", "Lee", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems[0].Owner = "Lee"));
        Assert.Equal(Text.Replace(" (Omar)", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems[1].Owner = null));
        Assert.Equal(Text.Replace("Page on it", "Page on it (due: 2024-05-06)", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems[0].DueDate = new DateTime(2024, 5, 6)));
        Assert.Equal(Text.Replace("Log it", "Log \\*all\\*", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems[1].Action = "Log \\*all\\*"));
        Assert.Equal(Text.Replace("TODO: Page on it (Jane)\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems.RemoveAt(0)));
    }

    [Fact]
    public void A_new_item_is_a_line_too_and_open()
    {
        string after = EditedDocument.Change(Text, pm => pm.ActionItems.Add(new ActionItem { Action = "Test it", Owner = "Lee" }));

        Assert.Equal(Text.Replace("(Omar)\n", "(Omar)\nTODO: Test it (Lee)\n", StringComparison.Ordinal), after);
    }

    [Fact]
    public void An_item_without_a_status_would_be_none()
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => Status(pm.ActionItems[0], null)));

        Assert.Contains("known by its status; give it another one", refused.Message, StringComparison.Ordinal);
    }

    private static void Status(ActionItem item, ActionItemStatus? status) => (item.Status, item.StatusText) = (status, null);
}
