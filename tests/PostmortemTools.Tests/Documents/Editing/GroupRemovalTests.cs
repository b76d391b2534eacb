using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Action items below items that name their groups: a name without any would be an item itself.</summary>
public sealed class GroupRemovalTests
{
    private const string Head = "# Login failed\n\n## Action items\n\n";

    private const string Prevent = "- Prevent\n  - [ ] Pin the version\n  - [ ] Test the rollback\n";

    private const string Detect = "- Detect\n  - [ ] Alert on errors\n  - [ ] Alert on latency\n";

    [Fact]
    public void The_last_group_goes_with_all_of_its_items() => Assert.Equal(Head + Prevent, EditedDocument.Change(Head + Prevent + Detect, pm => pm.ActionItems.RemoveRange(2, 2)));

    [Fact]
    public void The_first_group_goes_with_all_of_its_items() => Assert.Equal(Head + Detect, EditedDocument.Change(Head + Prevent + Detect, pm => pm.ActionItems.RemoveRange(0, 2)));

    [Fact]
    public void A_group_of_groups_goes_with_the_last_of_them()
    {
        const string Nested = "- Later\n  - Detect\n    - [ ] Alert on errors\n    - [ ] Alert on latency\n  - Mitigate\n    - [ ] Shed load\n";

        Assert.Equal(Head + Prevent, EditedDocument.Change(Head + Prevent + Nested, pm => pm.ActionItems.RemoveRange(2, 3)));
        Assert.Equal(Head + Prevent + Nested[..Nested.IndexOf("  - Mitigate", StringComparison.Ordinal)], EditedDocument.Change(Head + Prevent + Nested, pm => pm.ActionItems.RemoveAt(4)));
    }

    [Fact]
    public void A_group_of_which_items_are_left_stays() =>
        Assert.Equal(Head + Prevent + "- Detect\n  - [ ] Alert on latency\n", EditedDocument.Change(Head + Prevent + Detect, pm => pm.ActionItems.RemoveAt(2)));

    private const string Open = "To do:\n\n- Alert on errors\n- Pin the version\n";

    [Theory]
    [InlineData("\nDone:\n\n- Tell the vendor\n")]
    [InlineData("\n**Done**\n- Tell the vendor\n")]
    [InlineData("\n**Done:**\n\n1. Tell the vendor\n   with the logs\n")]
    public void A_label_goes_with_the_last_item_of_its_list(string done)
    {
        Assert.Equal(Head + Open, EditedDocument.Change(Head + Open + done, pm => pm.ActionItems.RemoveAt(2)));
        Assert.Equal(Head + done[1..], EditedDocument.Change(Head + Open + done, pm => pm.ActionItems.RemoveRange(0, 2)));
        Assert.Equal(Head + Open.Replace("- Pin the version\n", "", StringComparison.Ordinal) + done, EditedDocument.Change(Head + Open + done, pm => pm.ActionItems.RemoveAt(1)));
    }

    [Fact]
    public void A_line_that_leads_to_the_only_list_stays() =>
        Assert.Equal(Head + "These:\n", EditedDocument.Change(Head + "These:\n\n- Tell the vendor\n", pm => pm.ActionItems.Clear()));

    [Theory]
    [InlineData("\nWe have done all of this already:\n", "\n- Tell the vendor\n", "\n## Appendix\n\nLogs.\n")]
    [InlineData("\nLater:\n", "\n- Tell the vendor\n", "\n* Train the team\n")]
    public void A_line_that_says_more_or_names_more_stays(string line, string item, string rest) =>
        Assert.Equal(Head + Open + line + rest, EditedDocument.Change(Head + Open + line + item + rest, pm => pm.ActionItems.RemoveAt(2)));
}
