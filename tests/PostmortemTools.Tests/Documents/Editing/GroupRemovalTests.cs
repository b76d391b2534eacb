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
}
