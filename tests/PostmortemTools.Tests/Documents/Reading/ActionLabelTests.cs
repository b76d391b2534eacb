using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Lines with a colon among action items: the value of an item, the name of a group, or something to do.</summary>
public sealed class ActionLabelTests
{
    [Theory]
    [InlineData("- Page on it (Jane)\n\nDone: pin the image (John)\n")]
    [InlineData("- Page on it (Jane)\n\nDone: closed the port\n")]
    [InlineData("- Page on it (Jane)\n- Log it\n\nStatus: Done\n")]
    [InlineData("TODO: page on it (Jane)\nDONE: pin the image (John)\n")]
    [InlineData("- Page on it\n  - Done: yes, by hand, see the wiki\n")]
    public void What_was_done_is_no_status_of_the_item_above_it(string body)
    {
        string after = EditedDocument.Change(Head + body, pm => pm.ActionItems.ForEach(item => item.Status = ActionItemStatus.Done));

        Assert.EndsWith(body[body.LastIndexOf('\n', body.Length - 2)..], after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Done: no", "Done: done")]
    [InlineData("Done: in progress", "Done: done")]
    [InlineData("**Done:** ❌", "**Done:** ✅")]
    public void An_answer_behind_the_same_word_is_its_status(string line, string expected) =>
        Assert.Equal($"{Head}- Page on it\n  - {expected}\n", EditedDocument.Change($"{Head}- Page on it\n  - {line}\n", pm => pm.ActionItems[0].Status = ActionItemStatus.Done));

    [Theory]
    [InlineData("Open:\n\n- Page on it (Jane)\n\nDone:\n\n- Log it (Bob)\n", "Page on it|Jane||Planned;Log it|Bob||Done")]
    [InlineData("**Open**\n\n- Page on it\n\n**Done:**\n\n- Log it\n- Test it\n", "Page on it|||Planned;Log it|||Done;Test it|||Done")]
    [InlineData("**Short term:**\n\n- Page on it\n\n**Done:**\n\n- Log it\n\nLater:\n\n- Test it\n", "Page on it|||;Log it|||Done;Test it|||")]
    [InlineData("Done:\n\n- Log it\n- [ ] Test it\n- Page on it (in progress)\n", "Log it|||Done;Test it|||Done;Page on it|||InProgress")]
    public void A_label_above_a_list_is_the_name_of_a_group(string body, string expected) => Assert.Equal(expected, Items(body));

    [Theory]
    [InlineData("Done:\n\n| Action | Owner |\n|---|---|\n| Page on it | Jane |\n\n**In progress**\n\n| Action | Owner |\n|---|---|\n| Log it | Bob |\n", "Page on it|Jane||Done;Log it|Bob||InProgress")]
    [InlineData("Done:\n\n| Action | Status |\n|---|---|\n| Page on it | |\n| Log it | Blocked |\n", "Page on it|||Done;Log it|||Blocked")]
    [InlineData("What we do:\n\n| Action | Owner |\n|---|---|\n| Page on it | Jane |\n", "Page on it|Jane||")]
    [InlineData("Done:\n\nSee the board.\n\n| Action | Owner |\n|---|---|\n| Page on it | Jane |\n", "Page on it|Jane||")]
    public void A_label_above_a_table_is_the_name_of_its_rows(string body, string expected) => Assert.Equal(expected, Items(body));

    [Theory]
    [InlineData("Open:\n\n- Page on it\n\nDone:\n\n- Log it\n")]
    [InlineData("**Open:**\n\n- Page on it\n\n**Done:**\n\n- Log it\n")]
    public void The_name_of_a_group_stays(string body) =>
        Assert.Equal(Head + body.Replace("Page on it", "Page on it (owner: Max Po)", StringComparison.Ordinal), EditedDocument.Change(Head + body, pm => pm.ActionItems[0].Owner = "Max Po"));

    [Theory]
    [InlineData("**AI1:** Page on it\n**Owner:** Jane\n**Due:** 2025-05-01\n\n**AI2:** Log it\n**Owner:** Bob\n**Status:** Done\n", "Page on it|Jane|2025-05-01|;Log it|Bob||Done")]
    [InlineData("**Action:** Page on it\n**Owner:** Jane\n**Due:** 2025-05-01\n\n**Action:** Log it\n**Owner:** Bob\n**Status:** Done\n", "Page on it|Jane|2025-05-01|;Log it|Bob||Done")]
    [InlineData("**Action:** Page on it\n**Owner:** Jane\n\n**Action:** Log it\n\n**Action:** Test it\n**Owner:** Bob\n", "Page on it|Jane||;Log it|||;Test it|Bob||")]
    [InlineData("**AI1:** Page on it\n\n**Owner:** Jane\n\n**AI2:** Log it\n\n**Owner:** Bob\n", "Page on it|Jane||;Log it|Bob||")]
    public void Paragraphs_that_begin_alike_are_an_item_each(string body, string expected) => Assert.Equal(expected, Items(body));

    [Theory]
    [InlineData("- Action: Page on it\n- Owner: Jane\n- Due: 2025-05-01\n- Action: Log it\n- Owner: Bob\n- Status: Done\n", "Page on it|Jane|2025-05-01|;Log it|Bob||Done")]
    [InlineData("* **Action:** Page on it\n* **Owner:** Jane\n* **Effort:** low\n", "Page on it|Jane||")]
    [InlineData("- Action: Page on it\n- Log it (Bob)\n", "Action: Page on it|||;Log it|Bob||")]
    public void Values_in_bullets_beside_the_action_are_its_own(string body, string expected) => Assert.Equal(expected, Items(body));

    [Fact]
    public void Such_values_are_changed_and_added_in_bullets_too()
    {
        const string Body = "- Action: Page on it\n- Owner: Jane\n- Action: Log it\n- Owner: Bob\n- Status: Open\n";

        Assert.Equal(
            $"{Head}- Action: Page on it\n- Owner: Jane\n- Status: Done\n- Action: Log it\n- Owner: Omar\n- Status: Open\n",
            EditedDocument.Change(Head + Body, pm => (pm.ActionItems[0].Status, pm.ActionItems[1].Owner) = (ActionItemStatus.Done, "Omar")));
        Assert.Equal($"{Head}- Action: Page on it\n- Owner: Jane\n", EditedDocument.Change(Head + Body, pm => pm.ActionItems.RemoveAt(1)));
        Assert.Equal(
            $"{Head}{Body}- Action: Test it\n- Owner: Omar\n",
            EditedDocument.Change(Head + Body, pm => pm.ActionItems.Add(new ActionItem { Action = "Test it", Owner = "Omar" })));
    }

    private const string Head = "# Login failed\n\n## Action items\n\n";

    private static string Items(string body) => string.Join(";", Document.Read(Head + body).Postmortem.ActionItems.Select(item =>
        $"{item.Action}|{item.Owner}|{item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{item.Status}"));
}
