using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>What is written anew looks like what stood there, or stands beside it.</summary>
public sealed class NeighbourFormTests
{
    [Theory]
    [InlineData("**DONE**", "**IN PROGRESS**")]
    [InlineData("done", "in progress")]
    [InlineData("`Done`", "`In Progress`")]
    [InlineData("*Open*", "*In Progress*")]
    [InlineData("✅ Done", "🔄 In Progress")]
    [InlineData("Ferdig", "Pågår")]
    public void A_status_keeps_its_case_and_its_stars(string written, string expected) => Item("Status", written, expected, item => item.Status = ActionItemStatus.InProgress);

    [Theory]
    [InlineData("prevent", "detect")]
    [InlineData("Prevent", "Detect")]
    public void A_type_keeps_its_case(string written, string expected) => Item("Type", written, expected, item => item.Type = ActionItemType.Detect);

    [Theory]
    [InlineData("2024年5月10日", "2024年6月3日")]
    [InlineData("2024年05月10日", "2024年06月03日")]
    [InlineData("2024/5/10", "2024/6/3")]
    public void A_day_keeps_its_form(string written, string expected) => Item("Due", written, expected, item => item.DueDate = new DateTime(2024, 6, 3));

    [Theory]
    [InlineData("[PD-812](https://x.example/PD-812)", "https://x.example/PD-901", "[PD-901](https://x.example/PD-901)")]
    [InlineData("[PD-812](https://x.example/PD-812)", "PD-901", "PD-901")]
    [InlineData("[the ticket](https://x.example/PD-812)", "https://x.example/PD-901", "[the ticket](https://x.example/PD-901)")]
    [InlineData("PD-812", "PD-901", "PD-901")]
    public void A_ticket_is_replaced_with_its_text(string written, string link, string expected)
    {
        Item("Ticket", written, expected, item => item.Link = link);
        if (written.StartsWith("[PD", StringComparison.Ordinal))
        {
            const string Head = "# Login failed\n\n## Action items\n\n- [ ] Write a runbook (";
            Assert.Equal($"{Head}{expected})\n", EditedDocument.Change($"{Head}{written})\n", pm => pm.ActionItems[0].Link = link));
        }
    }

    [Theory]
    [InlineData("**Date:** 2024-01-15 | **Severity:** SEV1 | **Status:** Draft", "**Date:** 2024-01-15 | **Status:** Draft")]
    [InlineData("**Severity:** SEV1 | **Date:** 2024-01-15", "**Date:** 2024-01-15")]
    [InlineData("**Date:** 2024-01-15 · **Severity:** SEV1", "**Date:** 2024-01-15")]
    [InlineData("Date: 2024-01-15<br> Severity: SEV1<br> Status: Draft", "Date: 2024-01-15<br> Status: Draft")]
    [InlineData("Severity: SEV1<br>Region: eu<br>Status: Draft", "Region: eu<br>Status: Draft")]
    [InlineData("**Date:** 2024-01-15\n**Severity:** SEV1\n**Status:** Draft", "**Date:** 2024-01-15\n**Status:** Draft")]
    [InlineData("- **Severity:** SEV1\n- **Status:** Draft", "- **Status:** Draft")]
    [InlineData("| Field | Value |\n| - | - |\n| Severity | SEV1 |\n| Status | Draft |", "| Field | Value |\n| - | - |\n| Status | Draft |")]
    public void A_field_that_goes_takes_its_label_with_it(string fields, string expected)
    {
        const string Rest = "\n\n## Summary\n\nOne in ten logins failed.\n";

        Assert.Equal($"# Login failed\n\n{expected}{Rest}", EditedDocument.Change($"# Login failed\n\n{fields}{Rest}", pm => pm.Severity = null));
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("  ")]
    [InlineData("\\")]
    public void A_new_field_does_not_join_the_one_above(string end)
    {
        const string Rest = "\n\n## Summary\n\nOne in ten logins failed.\n";

        Assert.Equal(
            $"# Login failed\n\nDate: 2024-01-15{end}\nSeverity: SEV3 (Minor){end}\nOwners: @sara{Rest}",
            EditedDocument.Change($"# Login failed\n\nDate: 2024-01-15{end}\nOwners: @sara{Rest}", pm => pm.Severity = Severity.Parse("SEV3")));
    }

    [Theory]
    [InlineData("- One\n- Two\n", ActionItemStatus.Planned, "- Three\n")]
    [InlineData("- One\n- [ ] Two\n", ActionItemStatus.Planned, "- [ ] Three\n")]
    [InlineData("- One\n- Two\n", ActionItemStatus.Done, "- [x] Three\n")]
    public void A_new_item_has_a_box_among_boxes(string items, ActionItemStatus status, string expected)
    {
        string text = $"# Login failed\n\n## Action items\n\n{items}";

        Assert.Equal(text + expected, EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Three", Status = status })));
    }

    [Theory]
    [InlineData("@x", "@y")]
    [InlineData("@x, Bo", "@y, Bo")]
    public void A_handle_keeps_its_sign(string written, string expected) =>
        Assert.Equal($"# Login failed\n\nAuthors: {expected}\n", EditedDocument.Change($"# Login failed\n\nAuthors: {written}\n", pm => pm.Authors[0] = new Person("@y", null)));

    [Theory]
    [InlineData("a <b> c")]
    [InlineData("a ``` c *d*")]
    [InlineData("a | b & \\c")]
    public void Nothing_is_escaped_in_code(string description)
    {
        const string Log = "# Login failed\n\nDate: 2024-01-01\n\n## Timeline\n\n```\n10:00 one\n10:05 two\n```\n";

        Assert.Equal(Log.Replace("one", description, StringComparison.Ordinal), EditedDocument.Change(Log, pm => pm.Timeline[0].Description = description));
    }

    [Fact]
    public void Names_keep_their_separators_and_their_spelling()
    {
        Assert.Equal("# X\n\n作成者：田中、佐藤、鈴木\n", EditedDocument.Change("# X\n\n作成者：田中、佐藤\n", pm => pm.Authors.Add(new Person("鈴木", null))));
        Assert.Equal("# X\n\n**Tags:** `api`, db\n", EditedDocument.Change("# X\n\n**Tags:** `api`, `cache`\n", pm => pm.Tags[1] = "db"));
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData("*", "*")]
    public void A_new_list_of_findings_has_the_bullets_of_the_others(string bullet, string expected)
    {
        string text = $"# Login failed\n\n## What went well\n\n{bullet} The rollback\n";

        Assert.Equal($"{text}\n## What Went Wrong\n\n{expected} The alerts\n", EditedDocument.Change(text, pm => pm.WentWrong.Add(new Finding { Title = "The alerts" })));
    }

    [Fact]
    public void A_new_heading_is_underlined_where_the_others_are()
    {
        const string Text = "Login failed\n============\n\nSummary\n-------\n\nOne in ten logins failed.\n";

        Assert.Equal(Text + "\nRoot Cause\n----------\n\nA key.\n\nAn old one.\n", EditedDocument.Change(Text, pm => pm.RootCause = "A key.\n\nAn old one."));
        Assert.Equal(Text + "\nLinks\n-----\n\nSee there.\n", EditedDocument.Change(Text, pm => pm.Sections.Add(new Section { Title = "Links", Body = "See there." })));
    }

    private static void Item(string column, string written, string expected, Action<ActionItem> change)
    {
        const string Head = "# Login failed\n\n**Date:** 2024-05-01\n\n## Action items\n\n";
        Assert.Equal($"{Head}| Action | {column} |\n| --- | --- |\n| Write a runbook | {expected} |\n", EditedDocument.Change($"{Head}| Action | {column} |\n| --- | --- |\n| Write a runbook | {written} |\n", pm => change(pm.ActionItems[0])));
    }
}
