using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Action items below labels that say how far they have come: a new one stands where that is true of it.</summary>
public sealed class GroupPlaceTests
{
    private const string Head = "# Login failed\n\n## Action items\n\n";

    private const string Rest = "\n## Appendix\n\nLogs.\n";

    [Theory]
    [InlineData("To do:\n\n- Page on it\n", "\nDone:\n\n- Log it\n")]
    [InlineData("**Open:**\n- Page on it (Jane)\n", "\n**In progress**\n- Train them\n\n**Done**\n- [x] Log it\n")]
    [InlineData("### Open\n\n- Page on it\n", "\n### Done\n\n- Log it\n")]
    [InlineData("- Page on it\n", "\n**Done:**\n\n1. Log it\n2. Test it\n")]
    public void An_open_one_behind_the_last_goes_among_the_open_ones(string open, string done) =>
        Assert.Equal(Head + open + "- Tell them\n" + done + Rest, EditedDocument.Change(Head + open + done + Rest, pm => pm.ActionItems.Add(new ActionItem { Action = "Tell them" })));

    [Fact]
    public void Several_stay_in_their_order_and_each_goes_to_its_own()
    {
        const string Text = Head + "To do:\n\n- Page on it\n\nIn progress:\n\n- Train them\n\nDone:\n\n- Log it\n";

        string after = EditedDocument.Change(Text, pm => pm.ActionItems.AddRange(
        [
            new ActionItem { Action = "One" }, new ActionItem { Action = "Two", Status = ActionItemStatus.InProgress }, new ActionItem { Action = "Three" }, new ActionItem { Action = "Four", Status = ActionItemStatus.Done },
        ]));

        Assert.Equal(Head + "To do:\n\n- Page on it\n- One\n- Three\n\nIn progress:\n\n- Train them\n- Two\n\nDone:\n\n- Log it\n- Four\n", after);
    }

    [Fact]
    public void The_list_of_the_postmortem_is_in_the_order_of_the_document()
    {
        Postmortem postmortem = EditedDocument.Read(Head + "To do:\n\n- Page on it\n\nDone:\n\n- Log it\n");
        postmortem.ActionItems.Add(new ActionItem { Action = "Tell them" });
        PostmortemTools.Documents.Editing.MarkdownEditor.Apply(postmortem);

        Assert.Equal(["Page on it", "Tell them", "Log it"], postmortem.ActionItems.Select(item => item.Action));
    }

    [Fact]
    public void Where_the_change_is_refused_the_list_stays()
    {
        Postmortem postmortem = EditedDocument.Read(Head + "To do:\n\n- Page on it\n\nDone:\n\n- Log it\n");
        postmortem.ActionItems.Add(new ActionItem { Action = "Tell them" });
        postmortem.ActionItems[1].Status = null;

        Assert.Throws<PostmortemException>(() => PostmortemTools.Documents.Editing.MarkdownEditor.Apply(postmortem));
        Assert.Equal(["Page on it", "Log it", "Tell them"], postmortem.ActionItems.Select(item => item.Action));
    }

    [Theory]
    [InlineData("Done:\n\n- Log it\n", "\nTo do:\n\n- Tell them\n")]
    [InlineData("**Done**\n1. Log it\n2. Test it\n", "\n**To do**\n1. Tell them\n")]
    [InlineData("### DONE\n\n- [x] Log it\n", "\n### TO DO\n\n- [ ] Tell them\n")]
    [InlineData("In progress:\n\n- Log it\n", "\nTo do:\n\n- Tell them\n")]
    [InlineData("Ferdig:\n\n- Log it\n", "\nPlanlagt:\n\n- Tell them\n")]
    public void Without_open_ones_it_gets_a_label_of_its_own(string done, string added) =>
        Assert.Equal(Head + done + added + Rest, EditedDocument.Change(Head + done + Rest, pm => pm.ActionItems.Add(new ActionItem { Action = "Tell them" })));

    [Theory]
    [InlineData("### Short term (done)\n\n- Log it\n")]
    [InlineData("- Done\n  - [x] Log it\n")]
    [InlineData("Done:\n\n| Action | Owner |\n|---|---|\n| Log it | Bob |\n")]
    public void Where_it_can_get_none_it_is_refused(string done)
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Head + done + Rest, pm => pm.ActionItems.Add(new ActionItem { Action = "Tell them" })));

        Assert.Contains("a new item would be read as 'Done'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("give it a status", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Done:\n\n| Action | Owner |\n|---|---|\n| Log it | Bob |\n", "| Log it (status: Planned) | Bob |")]
    [InlineData("Done:\n\n| Action | Status |\n|---|---|\n| Log it | |\n", "| Log it | Planned |")]
    public void A_row_below_a_label_says_its_own_status(string done, string expected)
    {
        string after = EditedDocument.Change(Head + done, pm => pm.ActionItems[0].Status = ActionItemStatus.Planned);
        (List<string> gone, List<string> added) = EditedDocument.Diff(Head + done, after);

        Assert.Single(gone);
        Assert.Equal([expected], added);
    }

    [Theory]
    [InlineData("Done:\n\n- Log it now\n", "Done:\n\n- Log it now (status: Planned)\n")]
    [InlineData("Done:\n\n- [x] Log it now\n", "Done:\n\n- [ ] Log it now (status: Planned)\n")]
    public void So_does_an_item(string done, string expected) =>
        Assert.Equal(Head + expected, EditedDocument.Change(Head + done, pm => pm.ActionItems[0].Status = ActionItemStatus.Planned));

    [Theory]
    [InlineData("Done:\n\n- Log it\n")]
    [InlineData("Done:\n\n| Action | Owner |\n|---|---|\n| Log it | Bob |\n")]
    public void None_at_all_is_refused(string done)
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Head + done, pm => pm.ActionItems[0].Status = null));

        Assert.Contains("what stands above the item says that it is 'Done'", refused.Message, StringComparison.Ordinal);
    }
}
