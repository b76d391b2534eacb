using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Who sees to an item, when it is due, how far it has come and in which ticket, where the line says it without a label.</summary>
public sealed class OwnerFormTests
{
    private const string Head = "# T\n\n**Date:** 2023-11-01\n\n**Authors:** Walter White\n\n## Action items\n\n";

    [Theory]
    [InlineData("Jane Doe: rotate keys", "Jane Doe")]
    [InlineData("**Jane Doe**: rotate keys", "Jane Doe")]
    [InlineData("**Jane Doe:** rotate keys", "Jane Doe")]
    [InlineData("Piet van Dijk: rotate keys", "Piet van Dijk")]
    [InlineData("Jane Doe and John Smith: rotate keys", "Jane Doe and John Smith")]
    [InlineData("SRE Team: rotate keys", "SRE Team")]
    [InlineData("Walter: rotate keys", "Walter")]
    [InlineData("@bob: rotate keys", "@bob")]
    [InlineData("**@bob**: rotate keys", "@bob")]
    [InlineData("@bob @alice: rotate keys", "@bob @alice")]
    [InlineData("rotate keys [Walter]", "Walter")]
    [InlineData("rotate keys [Jane Doe]", "Jane Doe")]
    [InlineData("rotate keys @bob @alice", "@bob @alice")]
    [InlineData("rotate keys (@bob, @alice)", "@bob, @alice")]
    [InlineData("rotate keys (@bob and @alice)", "@bob and @alice")]
    [InlineData("rotate keys - Owner: Jane Doe", "Jane Doe")]
    [InlineData("rotate keys | Jane Doe", "Jane Doe")]
    public void The_owner(string line, string owner)
    {
        ActionItem item = Item(line);

        Assert.Equal(("rotate keys", owner), (item.Action, item.Owner));
        string other = owner[0] == '@' ? "@nadia" : "Nadia Petrova";
        Assert.Equal($"{Head}- {line.Replace(owner, other, StringComparison.Ordinal)}\n", EditedDocument.Change($"{Head}- {line}\n", pm => pm.ActionItems[0].Owner = other));
    }

    [Theory]
    [InlineData("Fix: rotate keys")]
    [InlineData("Monitoring: rotate keys")]
    [InlineData("Follow Up: rotate keys")]
    [InlineData("Load Balancer: add a check")]
    [InlineData("Error Handling: rotate keys")]
    [InlineData("Root Cause: keys")]
    [InlineData("Code Review: rotate keys")]
    [InlineData("DevOps Tooling: rotate keys")]
    [InlineData("Circuit Breakers: add them")]
    [InlineData("Next Quarter: rotate keys")]
    [InlineData("Better Alerts: rotate keys")]
    [InlineData("Jane: rotate keys")]
    [InlineData("Jane Doe:rotate")]
    [InlineData("Talk with @bob and @alice")]
    [InlineData("rotate keys [Owner]")]
    [InlineData("rotate keys [Optional]")]
    [InlineData("rotate [keys](https://example.org/Walter)")]
    [InlineData("rotate keys [Walter] in all regions")]
    public void What_is_none(string line)
    {
        ActionItem item = Item(line);

        Assert.Equal((line, null), (item.Action, item.Owner));
    }

    [Fact]
    public void The_owner_of_one_item_is_known_in_another() =>
        Assert.Equal("Ingrid", Document.Read(Head + "- Ingrid: rotate keys\n- write it down (Ingrid)\n").Postmortem.ActionItems[0].Owner);

    [Theory]
    [InlineData("rotate keys — @bob, 2023-11-15", "@bob")]
    [InlineData("rotate keys (Kim) 2023-11-15", "Kim")]
    [InlineData("rotate keys (Kim, 2023-11-15)", "Kim")]
    [InlineData("rotate keys (@kim, 2023-11-15)", "@kim")]
    [InlineData("rotate keys [Jane Doe, Nov 15, 2023]", "Jane Doe")]
    [InlineData("rotate keys - Jane Doe - 2023-11-15", "Jane Doe")]
    [InlineData("rotate keys @bob @alice **due: 2023-11-15**", "@bob @alice")]
    [InlineData("Jane Doe: rotate keys by 2023-11-15", "Jane Doe")]
    public void A_date_behind_an_owner_is_when_it_is_due(string line, string owner)
    {
        ActionItem item = Item(line);

        Assert.Equal(("rotate keys", owner, "2023-11-15"), (item.Action, item.Owner, item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("rotate keys 2023-11-15")]
    [InlineData("rotate the keys of 2023-11-15")]
    [InlineData("@bob deployed it 2023-11-15")]
    public void A_date_alone_is_not(string line) => Assert.Null(Item(line).DueDate);

    [Theory]
    [InlineData("rotate keys (Owner: Dana, Due: 2024-02-01, P2) - In progress", ActionItemStatus.InProgress)]
    [InlineData("rotate keys (Dana) — Done", ActionItemStatus.Done)]
    [InlineData("rotate keys (Dana) DONE", ActionItemStatus.Done)]
    [InlineData("rotate keys - @dana ✅", ActionItemStatus.Done)]
    [InlineData("rotate keys - @dana - **blocked**", ActionItemStatus.Blocked)]
    public void A_status_at_the_end(string line, ActionItemStatus status)
    {
        ActionItem item = Item(line);

        Assert.Equal(("rotate keys", "dana", status), (item.Action, item.Owner?.TrimStart('@').ToLowerInvariant(), item.Status));
    }

    [Theory]
    [InlineData("rotate keys (Dana) - In progress", "rotate keys (Dana) - Blocked")]
    [InlineData("rotate keys (Dana) DONE", "rotate keys (Dana) BLOCKED")]
    public void Is_changed_there(string line, string expected) =>
        Assert.Equal($"{Head}- {expected}\n", EditedDocument.Change($"{Head}- {line}\n", pm => pm.ActionItems[0].Status = ActionItemStatus.Blocked));

    [Theory]
    [InlineData("Make sure that all is done")]
    [InlineData("Find out why it is blocked")]
    [InlineData("Put ✅ behind what is fixed")]
    public void A_sentence_that_ends_in_such_a_word_has_none(string line) => Assert.Equal((null, line), (Item(line).Status, Item(line).Action));

    [Theory]
    [InlineData("rotate keys JIRA WAF-123")]
    [InlineData("rotate keys (JIRA WAF-123)")]
    [InlineData("rotate keys (see JIRA WAF-123)")]
    [InlineData("rotate keys Ticket: WAF-123")]
    [InlineData("rotate keys - Ticket WAF-123")]
    [InlineData("rotate keys, Jira ticket WAF-123")]
    [InlineData("JIRA WAF-123: rotate keys")]
    [InlineData("[JIRA WAF-123] rotate keys")]
    public void The_words_before_a_ticket_go_with_it(string line)
    {
        ActionItem item = Item(line);

        Assert.Equal(("rotate keys", "WAF-123"), (item.Action, item.Link));
        Assert.Equal($"{Head}- {line.Replace("WAF-123", "OPS-7", StringComparison.Ordinal)}\n", EditedDocument.Change($"{Head}- {line}\n", pm => pm.ActionItems[0].Link = "OPS-7"));
    }

    [Theory]
    [InlineData("Close ticket WAF-123", "Close ticket")]
    [InlineData("Close JIRA WAF-123", "Close JIRA")]
    [InlineData("Merge PR #12", "Merge PR")]
    public void But_not_where_they_are_what_is_to_be_done(string line, string action) => Assert.Equal(action, Item(line).Action);

    private static ActionItem Item(string line) => Document.Read($"{Head}- {line}\n").Postmortem.ActionItems[0];

    [Theory]
    [InlineData("## Attendees\n\n- Walter Kim (IC)\n- Mia", "Walter")]
    [InlineData("## Participants\n\nWalter, Mia", "Walter")]
    [InlineData("**Responders:** Walter, Mia", "Walter")]
    [InlineData("## Services\n\n- Walter", null)]
    public void A_name_before_a_colon_is_the_owner_where_the_document_says_that_he_took_part(string participants, string? owner)
    {
        ActionItem item = Document.Read($"# T\n\n{participants}\n\n## Action items\n\n- Walter: fix the relay\n").Postmortem.ActionItems[0];

        Assert.Equal((owner, owner is null ? "Walter: fix the relay" : "fix the relay"), (item.Owner, item.Action));
    }
}
