using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Forms of lines that some houses write and others do not.</summary>
public sealed class HouseFormTests
{
    [Theory]
    [InlineData("🔴 **P0** Alert on uploads — Priya Shah — Jan 16", "Alert on uploads|Priya Shah|2024-01-16|P0|")]
    [InlineData("🟡 **P1** Test policies — Dan O'Neil — Jan 31 ✅", "Test policies|Dan O'Neil|2024-01-31|P1|Done")]
    [InlineData("🟢 P2: Describe the buckets — unassigned", "Describe the buckets|||P2|")]
    [InlineData("🟡 Test policies", "Test policies||||InProgress")]
    [InlineData("Add a soak test — **Omar** — *due Mar 29*", "Add a soak test|Omar|2024-03-29||")]
    [InlineData("Add a soak test — **Omar** — *due Mar 29* — LIN-402", "Add a soak test|Omar|2024-03-29||")]
    [InlineData("Shard dashboards [PD-301] — Bo Chen, 2024-05-10, done", "Shard dashboards|Bo Chen|2024-05-10||Done")]
    [InlineData("Test it in staging (owner Tomasz Nowak, target Sept 30)", "Test it in staging|Tomasz Nowak|2024-09-30||")]
    [InlineData("TODO(jruiz): dead-letter after 3 attempts", "dead-letter after 3 attempts|jruiz|||")]
    [InlineData("Elif Kaya to pin versions by Aug 26", "pin versions|Elif Kaya|2024-08-26||")]
    [InlineData("Payments team to add a queue", "add a queue|Payments team|||")]
    [InlineData("Wim to add a queue", "add a queue|Wim|||")]
    [InlineData("Need to add a queue", "Need to add a queue||||")]
    [InlineData("Load Balancer to use health checks", "Load Balancer to use health checks||||")]
    [InlineData("Move Ann Lee to review duty", "Move Ann Lee to review duty||||")]
    [InlineData("[Alert on the queue](https://example.com/issues/12) (owner: Priya)", "[Alert on the queue](https://example.com/issues/12)|Priya|||")]
    [InlineData("See [Alert on the queue](https://example.com/issues/12) (owner: Priya)", "See [Alert on the queue](https://example.com/issues/12)|Priya|||")]
    [InlineData("**Add a soak test**", "Add a soak test||||")]
    [InlineData("**Add a soak test** (Priya, due 2024-05-01)", "Add a soak test|Priya|2024-05-01||")]
    [InlineData("**Add a soak test**: for a day", "**Add a soak test**: for a day||||")]
    [InlineData("設定を見直す（担当：田中、期限：2024/05/31）", "設定を見直す|田中|2024-05-31||")]
    public void An_action_item(string line, string expected)
    {
        string text = $"# T\n\n**Date:** 2024-01-15\n**Authors:** Wim de Vries\n\n## Action items\n\n- {line}\n";
        ActionItem item = Assert.Single(Document.Read(text).Postmortem.ActionItems);

        Assert.Equal(expected, $"{item.Action}|{item.Owner}|{item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{item.Priority}|{item.Status}");
        Assert.Equal("Rotate the keys", EditedDocument.Read(EditedDocument.Change(text, pm => pm.ActionItems[0].Action = "Rotate the keys")).ActionItems[0].Action);
        Assert.Equal("Nadia Petrova", EditedDocument.Read(EditedDocument.Change(text, pm => pm.ActionItems[0].Owner = "Nadia Petrova")).ActionItems[0].Owner);
        Assert.Null(EditedDocument.Read(EditedDocument.Change(text, pm => (pm.ActionItems[0].Owner, pm.ActionItems[0].DueDate) = (null, null))).ActionItems[0].Owner);
    }

    [Theory]
    [InlineData("| Local (PST) | UTC | Event |\n|---|---|---|\n| 07:30 | 15:30 | Alarm |\n")]
    [InlineData("| UTC | Local (PST) | Event |\n|---|---|---|\n| 15:30 | 07:30 | Alarm |\n")]
    [InlineData("| Phase | Time (UTC) | Ended (PST) | Event |\n|---|---|---|---|\n| Detect | 15:30 | 07:45 | Alarm |\n")]
    public void A_time_is_of_the_zone_of_its_column(string table) =>
        Assert.Equal("2021-12-08 15:30 Alarm", Document.Read($"# T\n\n**Date:** 2021-12-08\n\n## Timeline\n\n{table}").Timeline);

    [Theory]
    [InlineData("Start time: 2023-03-07 09:00 CET")]
    [InlineData("**End time:** 2023-03-07 11:00 (CET)")]
    [InlineData("**When:** 2023-03-07, 09:00 – 11:00 CET")]
    public void Times_are_of_the_zone_of_the_beginning_or_the_end(string field) =>
        Assert.Equal("2023-03-07 08:05 Alarm", Document.Read($"# T on 2023-03-07\n\n{field}\n\n## Timeline\n\n- 09:05 Alarm\n").Timeline);

    [Theory]
    [InlineData("**Severity: SEV2**\n")]
    [InlineData("*Severity: SEV2*\n")]
    [InlineData("__Severity: SEV2__ | __Status: Draft__\n")]
    [InlineData("**Date: 2024-01-15** | **Severity: SEV2**\n")]
    public void A_field_within_one_emphasis(string line)
    {
        string text = $"# T\n\n{line}\n## Timeline\n\n- 10:00 a\n";

        Assert.Equal("SEV2", Document.Read(text).Postmortem.Severity?.Level);
        Assert.Equal(text.Replace("SEV2", "SEV1", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Severity = Severity.Parse("SEV1")));
        Assert.Null(EditedDocument.Read(EditedDocument.Change(text, pm => pm.Severity = null)).Severity);
    }

    [Theory]
    [InlineData("*Prepared by: Fatima Zahra & Luc Martin — 3 October 2023*", "Fatima Zahra;Luc Martin")]
    [InlineData("Written by: Omar Haddad, 2024-03-21", "Omar Haddad")]
    [InlineData("**Author:** Jane Doe - Jan 15, 2024", "Jane Doe")]
    public void The_day_on_which_it_was_written_is_no_author(string line, string expected) =>
        Assert.Equal(expected, string.Join(";", Document.Read($"# T\n\n{line}\n\n## Summary\n\nBad.\n").Postmortem.Authors.Select(author => author.Name)));

    [Theory]
    [InlineData("INC0012345 - VPN unavailable\n\nOpened: 2023-02-07\nPriority: P2\n", "INC0012345 - VPN unavailable")]
    [InlineData("VPN unavailable for all\n\n## Summary\n\nBad.\n", "VPN unavailable for all")]
    [InlineData("The VPN was down.\n\n## Summary\n\nBad.\n", "file")]
    [InlineData("Owner: Jane\n\n## Summary\n\nBad.\n", "file")]
    public void A_plain_line_that_begins_a_document_without_a_heading_of_its_own_is_its_title(string text, string expected)
    {
        Assert.Equal(expected, Document.Read(text, "/x/file.md").Postmortem.Title);
        if (expected != "file")
        {
            Assert.Equal(text.Replace(expected, "Another", StringComparison.Ordinal), EditedDocument.Change(text, pm => (pm.Title, pm.Id) = ("Another", EditedDocument.Read(text.Replace(expected, "Another", StringComparison.Ordinal)).Id)));
        }
    }

    [Fact]
    public void A_label_in_the_form_of_a_tracker_is_a_severity() => Assert.Equal("SEV2", Document.Read("# T\n\n**Severity**: ~severity::2\n").Postmortem.Severity?.Level);

    [Fact]
    public void What_happened_and_when_is_a_timeline() => Assert.Single(Document.Read("# T\n\n**Date:** 2024-01-15\n\n## What happened and when\n\n- 10:00 a\n").Postmortem.Timeline);
}
