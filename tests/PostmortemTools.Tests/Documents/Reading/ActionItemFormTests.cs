using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>What is still to be done, in whatever form a house writes that.</summary>
public sealed class ActionItemFormTests
{
    private const string Head = "# T\n\n**Date:** 2024-03-05\n\n## Action items\n\n";

    [Theory]
    [InlineData("| Action | Owner | Due | Priority | Status | Ticket |\n|---|---|---|---|---|---|\n| Rotate keys | jane | 2024-04-01 | P1 | Done | OPS-12 |\n")]
    [InlineData("| Ticket | Status | Action item | Assignee | Due date | Prio |\n|---|---|---|---|---|---|\n| OPS-12 | ✅ Done | Rotate keys | @jane | 2024-04-01 | P1 |\n")]
    [InlineData("- [x] Rotate keys (@jane, P1, OPS-12) due 2024-04-01\n")]
    [InlineData("- [x] [P1] Rotate keys - @jane - OPS-12 - due 2024-04-01\n")]
    [InlineData("- [X] P1: Rotate keys. Owner: @jane, Due: 2024-04-01, Ticket: OPS-12\n")]
    [InlineData("* Rotate keys. **Owner:** @jane **Due:** 2024-04-01 **Priority:** P1 **Status:** Done **Ticket:** OPS-12\n")]
    [InlineData("1. Rotate keys\n   - **Owner:** @jane\n   - Due date: 2024-04-01\n   - Priority: P1\n   - Status: Done\n   - Ticket: OPS-12\n")]
    [InlineData("1. Rotate keys (Owner: @jane; Due: 2024-04-01; Priority: P1; Status: Done; Ticket: OPS-12)\n")]
    public void Everything_that_an_item_says_is_read(string body)
    {
        ActionItem item = Assert.Single(Document.Read(Head + body).Postmortem.ActionItems);

        Assert.Equal("Rotate keys", item.Action.TrimEnd('.'));
        Assert.Equal("jane", item.Owner?.TrimStart('@'));
        Assert.Equal("2024-04-01", item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal("P1", item.Priority);
        Assert.Equal(ActionItemStatus.Done, item.Status);
        Assert.Equal("OPS-12", item.Link);
        Assert.Equal(1, item.Number);
    }

    [Theory]
    [InlineData("- [ ] a\n- [x] b\n")]
    [InlineData("* a\n* b\n")]
    [InlineData("1. a\n2. b\n")]
    [InlineData("### Short term\n\n- a\n\n### Long term\n\n- b\n")]
    [InlineData("### Prevent\n\n1. [ ] a\n\n#### Detect\n\n1. [ ] b\n")]
    [InlineData("| Action | Owner |\n|---|---|\n| a | |\n| b | |\n")]
    [InlineData("### Short term\n\n| Action | Owner |\n|---|---|\n| a | |\n\n### Long term\n\n| Action | Owner |\n|---|---|\n| b | |\n")]
    [InlineData("We will do this:\n\n- a\n- b\n\nThat is all.\n")]
    [InlineData("- a\n  - of which this is a part\n- b\n")]
    [InlineData("**Short term:**\n\n- a\n\n**Long term:**\n\n- b\n")]
    public void Items_are_rows_boxes_bullets_or_numbers(string body) => Assert.Equal(["a", "b"], Document.Read(Head + body).Postmortem.ActionItems.Select(item => item.Action));

    [Theory]
    [InlineData("- Rotate keys (Jane)\n", "Jane")]
    [InlineData("- Rotate keys (@jane)\n", "@jane")]
    [InlineData("- @jane: Rotate keys\n", "@jane")]
    [InlineData("- Rotate keys - Jane Doe\n", "Jane Doe")]
    [InlineData("- Rotate keys. OWNER: jane\n", "jane")]
    [InlineData("- Rotate keys. OWNER: jane (DONE)\n", "jane")]
    [InlineData("- Rotate keys [owner: Jane Doe]\n", "Jane Doe")]
    [InlineData("- [ ] Rotate keys **Owner:** Jane Doe\n", "Jane Doe")]
    public void The_owner_is_found(string body, string owner)
    {
        ActionItem item = Assert.Single(Document.Read(Head + body).Postmortem.ActionItems);

        Assert.Equal(owner, item.Owner);
        Assert.Equal("Rotate keys", item.Action.TrimEnd('.'));
    }

    [Theory]
    [InlineData("- [ ] a\n", ActionItemStatus.Planned)]
    [InlineData("- [x] a\n", ActionItemStatus.Done)]
    [InlineData("- ✅ a\n", ActionItemStatus.Done)]
    [InlineData("- a (done)\n", ActionItemStatus.Done)]
    [InlineData("- a. OWNER: jane (DONE).\n", ActionItemStatus.Done)]
    [InlineData("- a [in progress]\n", ActionItemStatus.InProgress)]
    [InlineData("- a. Status: Blocked\n", ActionItemStatus.Blocked)]
    [InlineData("### Done\n\n- a\n", ActionItemStatus.Done)]
    [InlineData("### Short term (completed)\n\n- a\n", ActionItemStatus.Done)]
    [InlineData("| Action | Status |\n|---|---|\n| a | In progress |\n", ActionItemStatus.InProgress)]
    [InlineData("| Action | Done? |\n|---|---|\n| a | ✅ |\n", ActionItemStatus.Done)]
    [InlineData("| Action Item | Type | Owner | Bug |\n|---|---|---|---|\n| a | prevent | jane | Bug 12 **DONE** |\n", ActionItemStatus.Done)]
    [InlineData("| Action Item | Type | Owner | Bug |\n|---|---|---|---|\n| a | prevent | jane | n/a **TODO** |\n", ActionItemStatus.Planned)]
    [InlineData("- a\n", null)]
    public void The_status_is_found(string body, ActionItemStatus? status) => Assert.Equal(status, Assert.Single(Document.Read(Head + body).Postmortem.ActionItems).Status);

    [Theory]
    [InlineData("- Rotate keys [OPS-12](https://jira.example.org/browse/OPS-12)\n", "https://jira.example.org/browse/OPS-12")]
    [InlineData("- Rotate keys https://github.com/acme/api/issues/12\n", "https://github.com/acme/api/issues/12")]
    [InlineData("- Rotate keys (#12)\n", "#12")]
    [InlineData("| Action | Issue |\n|---|---|\n| Rotate keys | [#12](https://github.com/acme/api/issues/12) |\n", "https://github.com/acme/api/issues/12")]
    public void The_ticket_is_found(string body, string link) => Assert.Equal(link, Assert.Single(Document.Read(Head + body).Postmortem.ActionItems).Link);

    [Fact]
    public void A_link_named_x_is_no_box()
    {
        ActionItem item = Assert.Single(Document.Read(Head + "- [x](https://example.org/x) must be rotated\n").Postmortem.ActionItems);

        Assert.Null(item.Status);
    }

    [Theory]
    [InlineData("## Testing checklist\n\n- [ ] Unit tests\n- [x] Load tests\n")]
    [InlineData("## How to reproduce\n\n1. Open the page\n2. Reload it\n")]
    public void A_list_elsewhere_is_no_list_of_action_items(string section) => Assert.Empty(Document.Read("# T\n\n" + section).Postmortem.ActionItems);

    [Theory]
    [InlineData("- None\n")]
    [InlineData("- N/A\n")]
    [InlineData("- TBD\n")]
    [InlineData("None.\n")]
    public void Nothing_is_no_item(string body) => Assert.Empty(Document.Read(Head + body).Postmortem.ActionItems);

    [Theory]
    [InlineData("## Action Items")]
    [InlineData("## Follow-ups")]
    [InlineData("## Next steps")]
    [InlineData("## Remediation items")]
    [InlineData("## Corrective actions")]
    [InlineData("## Tiltak")]
    [InlineData("## アクションアイテム")]
    [InlineData("## 5. Action Items ✅")]
    [InlineData("### **Action Items:**")]
    [InlineData("**Action items:**")]
    public void The_section_has_many_names(string heading) => Assert.Equal("a", Assert.Single(Document.Read($"# T\n\n{heading}\n\n- a\n").Postmortem.ActionItems).Action);
}
