using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>What the line of an item says beside the action, without labels; and that it is changed and removed there.</summary>
public sealed class ActionLineFormTests
{
    private const string Head = "# T\n\n**Date:** 2024-01-15\n\n## Action items\n\n";

    [Theory]
    [InlineData("- [ ] **P1** Do it", "Do it", "- [ ] **P2** Do it", "- [ ] Do it")]
    [InlineData("- [ ] **P1**: Do it", "Do it", "- [ ] **P2**: Do it", null)]
    [InlineData("- P1 urgent fix", "urgent fix", "- P2 urgent fix", "- urgent fix")]
    [InlineData("1. P1 Rotate the keys (Jane)", "Rotate the keys", "1. P2 Rotate the keys (Jane)", "1. Rotate the keys (Jane)")]
    public void The_priority_before_the_action(string line, string action, string changed, string? removed)
    {
        ActionItem item = Read(line);

        Assert.Equal((action, "P1"), (item.Action, item.Priority));
        Assert.Equal(changed, Change(line, one => one.Priority = "P2"));
        Assert.Equal(removed ?? Change(line, one => one.Priority = null), Change(line, one => one.Priority = null));
    }

    [Theory]
    [InlineData("- P1 incidents need a runbook")]
    [InlineData("- P1 and P2 need a runbook")]
    public void A_level_that_the_action_tells_of_is_none(string line) => Assert.Equal((line.Substring(2), null), (Read(line).Action, Read(line).Priority));

    [Theory]
    [InlineData("- [ ] @Alan Turing add breaker 30 Aug 2024", "@Alan Turing", "add breaker")]
    [InlineData("- @Alan Turing add breaker", "@Alan Turing", "add breaker")]
    [InlineData("- @Alan Rotate keys", "@Alan", "Rotate keys")]
    [InlineData("- @Alan Add breaker", "@Alan", "Add breaker")]
    [InlineData("- @alan add breaker", "@alan", "add breaker")]
    public void A_handle_of_two_words(string line, string owner, string action)
    {
        ActionItem item = Read(line);

        Assert.Equal((owner, action), (item.Owner, item.Action));
        Assert.Equal(line.Replace(owner, "@kim", StringComparison.Ordinal), Change(line, one => one.Owner = "@kim"));
    }

    [Theory]
    [InlineData("- [ ] Add breaker (30 Aug 2024)", "- [ ] Add breaker (1 Sep 2024)", "- [ ] Add breaker")]
    [InlineData("- [x] Add breaker (2024-08-30)", "- [x] Add breaker (2024-09-01)", "- [x] Add breaker")]
    [InlineData("- Add breaker (2024-08-30)", "- Add breaker (2024-09-01)", "- Add breaker")]
    [InlineData("- [ ] Add breaker - ETA 30/08/2024", "- [ ] Add breaker - ETA 01/09/2024", "- [ ] Add breaker")]
    [InlineData("- Legg til varsel (Kari, frist 2024-08-30)", "- Legg til varsel (Kari, frist 2024-09-01)", null)]
    [InlineData("- [ ] @Alan Turing add breaker 30 Aug 2024", "- [ ] @Alan Turing add breaker 1 Sep 2024", null)]
    [InlineData("- Add breaker, deadline 30 Aug 2024", "- Add breaker, deadline 1 Sep 2024", null)]
    public void The_day_at_the_end(string line, string changed, string? removed)
    {
        Assert.Equal("2024-08-30", Read(line).DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(changed, Change(line, one => one.DueDate = new DateTime(2024, 9, 1)));
        string without = Change(line, one => one.DueDate = null).TrimEnd();
        Assert.Equal(removed ?? without, without);
    }

    [Theory]
    [InlineData("- Added breaker (2024-08-30)")]
    [InlineData("- [ ] Read about the outage of 2024-08-30")]
    [InlineData("- [ ] Add breaker (see 2024-08-30)")]
    public void A_day_of_the_sentence_is_not_when_it_is_due(string line) => Assert.Null(Read(line).DueDate);

    [Fact]
    public void A_name_before_the_day_is_the_owner() => Assert.Equal("Kari", Read("- Legg til varsel (Kari, frist 2024-08-30)").Owner);

    [Fact]
    public void A_word_at_the_end_counts_more_than_a_mark_at_the_beginning()
    {
        const string line = "3. ❌ c - won't do";

        Assert.Equal(("c", ActionItemStatus.WontDo), (Read(line).Action, Read(line).Status));
        Assert.Equal("3. ✅ c - done", Change(line, one => one.Status = ActionItemStatus.Done));
    }

    [Theory]
    [InlineData("- Add an alert **(Done)**", "- Add an alert **(Planned)**", "- Add an alert")]
    [InlineData("- Add an alert _(done during the incident)_", "- Add an alert _(planned)_", "- Add an alert")]
    [InlineData("- Add an alert ✅", "- [ ] Add an alert", "- Add an alert")]
    [InlineData("- Add an alert (Jane) ✅", "- Add an alert (Jane) 📋", "- Add an alert (Jane)")]
    public void The_status_at_the_end(string line, string changed, string removed)
    {
        Assert.Equal(("Add an alert", ActionItemStatus.Done), (Read(line).Action, Read(line).Status));
        Assert.Equal(changed, Change(line, one => one.Status = ActionItemStatus.Planned));
        Assert.Equal(removed, Change(line, one => (one.Status, one.StatusText) = (null, null)));
    }

    [Theory]
    [InlineData("- Explain the ✅ mark", null)]
    [InlineData("- Ship it 🎉", null)]
    [InlineData("- Rewrite it (completed rewrite)", null)]
    [InlineData("- [ ] Add an alert ✅", ActionItemStatus.Planned)]
    public void A_picture_in_a_sentence_is_no_status(string line, ActionItemStatus? status) => Assert.Equal(status, Read(line).Status);

    [Theory]
    [InlineData("- Page on errors (Bo — by 15 June)", "- Page on errors (@kim — by 15 June)", "- Page on errors (Bo)")]
    [InlineData("- Page on errors (Bo - 2024-06-15)", "- Page on errors (@kim - 2024-06-15)", "- Page on errors (Bo)")]
    [InlineData("- Page on errors (due 2024-06-15 – @bo)", "- Page on errors (due 2024-06-15 – @kim)", null)]
    [InlineData("- TODO @bo: Page on errors by 2024-06-15", "- TODO @kim: Page on errors by 2024-06-15", "- TODO @bo: Page on errors")]
    public void An_owner_and_a_day_beside_him(string line, string changed, string? removed)
    {
        ActionItem item = Read(line);

        Assert.Equal(("Page on errors", "BO", new DateTime(2024, 6, 15)), (item.Action, item.Owner?.TrimStart('@').ToUpperInvariant(), item.DueDate));
        Assert.Equal(changed, Change(line, one => one.Owner = "@kim"));
        string without = Change(line, one => one.DueDate = null);
        Assert.Equal(removed ?? without, without);
    }

    [Fact]
    public void A_status_in_capitals_before_a_person()
    {
        ActionItem item = Read("- TODO Jane Doe: Page on errors");

        Assert.Equal(("Page on errors", "Jane Doe", ActionItemStatus.Planned), (item.Action, item.Owner, item.Status));
    }

    [Theory]
    [InlineData("- DONE @bo: Page on errors", "- BLOCKED @bo: Page on errors")]
    [InlineData("- TODO `page` on errors", "- BLOCKED `page` on errors")]
    public void A_status_in_capitals_before_anything(string line, string changed) =>
        Assert.Equal(changed, Change(line, one => one.Status = ActionItemStatus.Blocked));

    [Fact]
    public void A_name_within_an_emphasis_and_brackets_is_the_owner()
    {
        Assert.Equal(("Turn the key", "Jane Doe"), (Read("- Turn the key **(Jane Doe)**").Action, Read("- Turn the key **(Jane Doe)**").Owner));
        Assert.Equal("- Turn the key **(Omar)**", Change("- Turn the key **(Jane Doe)**", one => one.Owner = "Omar"));
    }

    [Fact]
    public void An_action_with_a_label_of_its_own()
    {
        const string line = "- **Owner:** Al — **Task:** write it";

        Assert.Equal(("write it", "Al"), (Read(line).Action, Read(line).Owner));
        Assert.Equal("- **Owner:** Al — **Task:** drop it", Change(line, one => one.Action = "drop it"));
        Assert.Equal("- **Owner:** Bo — **Task:** write it", Change(line, one => one.Owner = "Bo"));
    }

    private static ActionItem Read(string line) => Assert.Single(Document.Read($"{Head}{line}\n").Postmortem.ActionItems);

    private static string Change(string line, Action<ActionItem> change) => EditedDocument.Change($"{Head}{line}\n", pm => change(pm.ActionItems[0])).Substring(Head.Length).TrimEnd('\n');

    [Theory]
    [InlineData("- Add a check *(Owner: Jane, due: 2024-02-10)*", "- Add a check *(Owner: Omar, due: 2024-02-10)*")]
    [InlineData("- Add a check _(Jane, 2024-02-10)_", "- Add a check _(Omar, 2024-02-10)_")]
    [InlineData("1. ✅ **Add a check** *(Owner: Jane | Due: 2024-02-10 | Priority: P1)*", "1. ✅ **Add a check** *(Owner: Omar | Due: 2024-02-10 | Priority: P1)*")]
    [InlineData("- Add a check **[Owner: Jane, due: 2024-02-10]**", "- Add a check **[Owner: Omar, due: 2024-02-10]**")]
    public void Brackets_within_an_emphasis_are_no_part_of_the_action(string line, string changed)
    {
        ActionItem item = Read(line);

        Assert.Equal(("Add a check", "Jane", new DateTime(2024, 2, 10)), (item.Action, item.Owner, item.DueDate));
        Assert.Equal(changed, Change(line, one => one.Owner = "Omar"));
        Assert.Equal(line.Replace("Add a check", "Drop it", StringComparison.Ordinal), Change(line, one => one.Action = "Drop it"));
        Assert.Equal("P3", Assert.Single(EditedDocument.Read($"{Head}{Change(line, one => one.Priority = "P3")}\n").ActionItems).Priority);
    }

    [Fact]
    public void Brackets_within_an_emphasis_may_be_words_of_the_action() => Assert.Equal("Fix *this (that)*", Read("- Fix *this (that)*").Action);


    [Theory]
    [InlineData("- Add a check @jane → 2024-03-15", "- Add a check @kim → 2024-03-15")]
    [InlineData("- [ ] Add a check (@jane) → March 15, 2024", "- [ ] Add a check (@kim) → March 15, 2024")]
    public void An_arrow_before_the_day(string line, string changed)
    {
        ActionItem item = Read(line);

        Assert.Equal(("Add a check", "@jane", new DateTime(2024, 3, 15)), (item.Action, item.Owner, item.DueDate));
        Assert.Equal(changed, Change(line, one => one.Owner = "@kim"));
    }

    [Theory]
    [InlineData("- [-] Drop the relay", ActionItemStatus.WontDo)]
    [InlineData("- [~] Drop the relay", ActionItemStatus.InProgress)]
    public void A_box_of_another_house(string line, ActionItemStatus status)
    {
        Assert.Equal(("Drop the relay", status), (Read(line).Action, Read(line).Status));
        Assert.Equal(ActionItemStatus.Done, Assert.Single(EditedDocument.Read($"{Head}{Change(line, one => one.Status = ActionItemStatus.Done)}\n").ActionItems).Status);
    }

}
