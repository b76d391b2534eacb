using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing.Laws;

/// <summary>What the line of a row looks like after a change.</summary>
public sealed class EditedLineTests
{
    [Theory]
    [InlineData("- [ ] Write a runbook", ActionItemStatus.Done, "- [x] Write a runbook")]
    [InlineData("- [x] Write a runbook", ActionItemStatus.Planned, "- [ ] Write a runbook")]
    [InlineData("- [ ] Write a runbook", ActionItemStatus.Blocked, "- [ ] Write a runbook (status: Blocked)")]
    [InlineData("- [ ] Write a runbook (status: Blocked)", ActionItemStatus.InProgress, "- [ ] Write a runbook (status: In Progress)")]
    [InlineData("- Write a runbook", ActionItemStatus.Done, "- [x] Write a runbook")]
    [InlineData("- ⬜ Write a runbook", ActionItemStatus.Done, "- ✅ Write a runbook")]
    [InlineData("1. Write a runbook", ActionItemStatus.Done, "1. [x] Write a runbook")]
    public void The_status_of_an_item(string line, ActionItemStatus status, string expected) => Assert.Equal(expected, Item(line, item => item.Status = status));

    [Theory]
    [InlineData("- Write a runbook", "Jane", "- Write a runbook (owner: Jane)")]
    [InlineData("- [ ] Write a runbook (owner: Jane, due: 2024-03-01)", "Omar", "- [ ] Write a runbook (owner: Omar, due: 2024-03-01)")]
    [InlineData("- [ ] Write a runbook (owner: Jane, due: 2024-03-01)", null, "- [ ] Write a runbook (due: 2024-03-01)")]
    [InlineData("- [ ] Write a runbook (owner: Jane)", null, "- [ ] Write a runbook")]
    [InlineData("- Write a runbook (@jane)", "@omar", "- Write a runbook (@omar)")]
    [InlineData("- [ ] Write a runbook - owner: Jane - due: 2024-03-01", null, "- [ ] Write a runbook - due: 2024-03-01")]
    [InlineData("- [ ] Write a runbook – owner: Jane", null, "- [ ] Write a runbook")]
    [InlineData("- [ ] @jane - Write a runbook", null, "- [ ] Write a runbook")]
    [InlineData("- [ ] Write a runbook #123 @jane", "@omar", "- [ ] Write a runbook #123 @omar")]
    [InlineData("- [ ] Write a runbook #123 @jane", "Omar", "- [ ] Write a runbook (owner: Omar) #123")]
    [InlineData("- [ ] Write a runbook @jane", "Omar", "- [ ] Write a runbook (owner: Omar)")]
    public void The_owner_of_an_item(string line, string? owner, string expected) => Assert.Equal(expected, Item(line, item => item.Owner = owner));

    [Theory]
    [InlineData("- [ ] Write a runbook", "- [ ] Write a runbook\n  - Note: after *Q3*, see (there)")]
    [InlineData("1. Write a runbook (owner: Jane)", "1. Write a runbook (owner: Jane)\n   - Note: after *Q3*, see (there)")]
    [InlineData("* Write a runbook\n  * **Owner:** Jane", "* Write a runbook\n  * **Owner:** Jane\n  * **Note:** after *Q3*, see (there)")]
    [InlineData("- Write a runbook\n  - Note: before", "- Write a runbook\n  - Note: after *Q3*, see (there)")]
    public void The_note_of_an_item_stands_below_it(string line, string expected)
    {
        Assert.Equal(expected, Item(line, item => item.Note = "after *Q3*, see (there)"));
        Assert.Equal(line.Replace("\n  - Note: before", "", StringComparison.Ordinal), Item(expected, item => item.Note = null));
    }

    [Theory]
    [InlineData("- [ ] Write a runbook", "Jane, Omar", "- [ ] Write a runbook\n  - Owner: Jane, Omar")]
    [InlineData("- [ ] Write a runbook (owner: Jane, due: 2024-03-01)", "a|b", "- [ ] Write a runbook (due: 2024-03-01)\n  - Owner: a|b")]
    [InlineData("- [ ] Write a runbook", "<b>", "- [ ] Write a runbook\n  - Owner: \\<b>")]
    [InlineData("- [ ] Write a runbook", "  Jane ", "- [ ] Write a runbook (owner: Jane)")]
    public void An_owner_that_the_line_cannot_say_stands_below_it(string line, string owner, string expected) => Assert.Equal(expected, Item(line, item => item.Owner = owner));

    [Theory]
    [InlineData("- [ ] Write a runbook, @jane, due 2024-03-01, ABC-12")]
    [InlineData("- [ ] Write a runbook - Jane - 2024-03-01 - [ABC-12](https://x.example/ABC-12)")]
    [InlineData("- [ ] Write a runbook (Jane, 2024-03-01, ABC-12)")]
    public void Nothing_is_left_behind_the_action_when_all_else_goes(string line) =>
        Assert.Equal("- [ ] Write a runbook", Item(line, item => (item.Owner, item.DueDate, item.Link) = (null, null, null)));

    [Fact]
    public void An_owner_that_no_item_can_say_is_refused_and_says_why()
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => Item("- [ ] Write a runbook", item => item.Owner = "*x*"));

        Assert.Contains("the owner '*x*' cannot stand in an item", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- Write a runbook", "2024-04-01", "- Write a runbook (due: 2024-04-01)")]
    [InlineData("- Write a runbook (due: 2024-03-01)", "2024-04-01", "- Write a runbook (due: 2024-04-01)")]
    [InlineData("- Write a runbook (due: 2024-03-01)", null, "- Write a runbook")]
    [InlineData("- Write a runbook (Jane, by 1 March 2024)", "2024-04-01", "- Write a runbook (Jane, by 1 April 2024)")]
    public void The_day_that_an_item_is_due(string line, string? due, string expected) =>
        Assert.Equal(expected, Item(line, item => item.DueDate = due is null ? null : DateTime.Parse(due, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("- [ ] Write a runbook (owner: Jane)", "Rotate the key", "- [ ] Rotate the key (owner: Jane)")]
    [InlineData("* Write a runbook", "[x] is no box", "* \\[x] is no box")]
    [InlineData("* Write a runbook", "# 1", "* \\# 1")]
    public void The_action_of_an_item(string line, string action, string expected) => Assert.Equal(expected, Item(line, item => item.Action = action));

    [Theory]
    [InlineData("- 11:04 - Logins fail", "- 11:14 - Logins fail")]
    [InlineData("- **11:04** Logins fail", "- **11:14** Logins fail")]
    [InlineData("* 11:04:30: Logins fail", "* 11:14:30: Logins fail")]
    [InlineData("- 11:04 AM: Logins fail", "- 11:14 AM: Logins fail")]
    [InlineData("- 2024-02-20 11:04 UTC Logins fail", "- 2024-02-20 11:14 UTC Logins fail")]
    [InlineData("- kl. 11.04 Logins fail", "- kl. 11.14 Logins fail")]
    public void The_time_of_an_event(string line, string expected) => Assert.Equal(expected, Event(line, happened => happened.Time += TimeSpan.FromMinutes(10)));

    [Theory]
    [InlineData("- 11:04 - Logins fail", "- 11:04 - All is well")]
    [InlineData("- **11:04**: Logins fail", "- **11:04**: All is well")]
    public void What_happened(string line, string expected) => Assert.Equal(expected, Event(line, happened => happened.Description = "All is well"));

    [Fact]
    public void A_cell_of_a_padded_table_keeps_its_width() => Assert.Equal(
        """
        | Action   | Owner | Status      |
        | -------- | ----- | ----------- |
        | Alert    | Jane  | Done        |
        | Rollback | Bo    | Planned     |
        """,
        Table(
            """
            | Action   | Owner | Status      |
            | -------- | ----- | ----------- |
            | Alert    | Jane  | In Progress |
            | Rollback | Omar  | Planned     |
            """,
            pm => (pm.ActionItems[0].Status, pm.ActionItems[1].Owner) = (ActionItemStatus.Done, "Bo")));

    [Fact]
    public void A_cell_that_outgrows_its_column_widens_a_padded_table() => Assert.Equal(
        """
        | Action   | Owner         |
        | -------- | ------------- |
        | Alert    | Nadia Petrova |
        | Rollback | Omar          |
        """,
        Table(
            """
            | Action   | Owner |
            | -------- | ----- |
            | Alert    | Jane  |
            | Rollback | Omar  |
            """,
            pm => pm.ActionItems[0].Owner = "Nadia Petrova"));

    [Fact]
    public void A_table_that_is_not_padded_stays_so() => Assert.Equal(
        """
        |Action|Owner|
        |-|-|
        |Alert|Nadia Petrova|
        |Rollback|Omar|
        """,
        Table(
            """
            |Action|Owner|
            |-|-|
            |Alert|Jane|
            |Rollback|Omar|
            """,
            pm => pm.ActionItems[0].Owner = "Nadia Petrova"));

    [Fact]
    public void A_short_row_is_filled_in_its_column() => Assert.Equal(
        """
        |Action|Owner|Status|
        |-|-|-|
        |Alert||Done|
        |Rollback|Omar|Planned|
        """,
        Table(
            """
            |Action|Owner|Status|
            |-|-|-|
            |Alert|
            |Rollback|Omar|Planned|
            """,
            pm => pm.ActionItems[0].Status = ActionItemStatus.Done));

    [Fact]
    public void A_new_row_is_padded_as_the_others_and_its_number_goes_on() => Assert.Equal(
        """
        | # | Action   | Owner |
        | - | -------- | ----- |
        | 1 | Alert    | Jane  |
        | 2 | Rollback | Omar  |
        | 3 | Canary   | Bo    |
        """,
        Table(
            """
            | # | Action   | Owner |
            | - | -------- | ----- |
            | 1 | Alert    | Jane  |
            | 2 | Rollback | Omar  |
            """,
            pm => pm.ActionItems.Add(new ActionItem { Action = "Canary", Owner = "Bo" })));

    [Fact]
    public void A_new_row_has_blanks_where_its_neighbours_have_them() => Assert.Equal(
        """
        |#|Action|Owner|
        |-|-|-|
        |1|Alert|Jane|
        |2|Canary||
        """,
        Table(
            """
            |#|Action|Owner|
            |-|-|-|
            |1|Alert|Jane|
            """,
            pm => pm.ActionItems.Add(new ActionItem { Action = "Canary" })));

    [Theory]
    [InlineData("|Time|Event|\n|-|-|\n|10:00|Alert|\n|10:05|Roll|", "|Time|Event|Actor|\n|-|-|-|\n|10:00|Alert|Omar|\n|10:05|Roll||")]
    [InlineData("| Time | Event |\n| --- | --- |\n| 10:00 | Alert |\n| 10:05 | Roll |", "| Time | Event | Actor |\n| --- | --- | --- |\n| 10:00 | Alert | Omar |\n| 10:05 | Roll | |")]
    [InlineData("| Time  | Event |\n| ----- | ----- |\n| 10:00 | Alert |", "| Time  | Event | Actor |\n| ----- | ----- | ----- |\n| 10:00 | Alert | Omar  |")]
    public void A_new_column_is_padded_where_the_others_are(string table, string expected) => Assert.Equal(expected, Below("Timeline", table, pm => pm.Timeline[0].Actor = "Omar"));

    [Theory]
    [InlineData("| Alert |", "for Q3", "| Alert (note: for Q3) |")]
    [InlineData("| Alert (due: 2024-03-01) |", "after Q3, by Jane (Ops); see (there).", "| Alert (due: 2024-03-01) (note: after Q3, by Jane (Ops); see (there).) |")]
    [InlineData("| Alert |", "due 2024-03-01", "| Alert (note: due 2024-03-01) |")]
    public void A_note_in_a_table_without_a_column_for_it_stands_in_its_row(string row, string note, string expected)
    {
        const string Table = "| Action | Owner |\n| --- | --- |\n| Roll | Bo |\n";
        string written = $"{Table}{expected} Jane |";

        Assert.Equal(written, EditedLineTests.Table($"{Table}{row} Jane |", pm => pm.ActionItems[1].Note = note));
        Assert.Equal($"{Table}{row} Jane |", EditedLineTests.Table(written, pm => pm.ActionItems[1].Note = null));
        Assert.Equal(written.Replace(note, "other", StringComparison.Ordinal), EditedLineTests.Table(written, pm => pm.ActionItems[1].Note = "other"));
    }

    [Fact]
    public void A_number_stays_with_its_row_and_a_new_row_gets_the_one_behind_the_highest() => Assert.Equal(
        """
        | # | Action |
        | - | ------ |
        | 4 | First  |
        | 3 | Canary |
        | 2 | Rotate |
        """,
        Table(
            """
            | # | Action |
            | - | ------ |
            | 1 | Alert  |
            | 2 | Rotate |
            | 3 | Canary |
            """,
            pm =>
            {
                pm.ActionItems.RemoveAt(0);
                pm.ActionItems.Reverse();
                pm.ActionItems.Insert(0, new ActionItem { Action = "First" });
            }));

    [Theory]
    [InlineData("1. Alert\n2. Roll\n3. Test", "1. Roll\n3. Test")]
    [InlineData("1. Alert\n\n2. Roll", "1. Roll")]
    [InlineData("1. Alert\n1. Roll\n1. Test", "1. Roll\n1. Test")]
    [InlineData("0) Alert\n1) Roll", "0) Roll")]
    public void A_list_begins_with_the_number_that_it_began_with(string list, string expected) => Assert.Equal(expected, Table(list, pm => pm.ActionItems.RemoveAt(0)));

    [Theory]
    [InlineData("1. Alert\n2. Roll", 0, "1. New\n1. Alert\n2. Roll")]
    [InlineData("1. Alert\n2. Roll", 1, "1. Alert\n2. New\n2. Roll")]
    [InlineData("1. Alert\n2. Roll", 2, "1. Alert\n2. Roll\n3. New")]
    [InlineData("1. Alert\n1. Roll", 2, "1. Alert\n1. Roll\n1. New")]
    public void A_new_item_has_the_number_that_follows(string list, int at, string expected) => Assert.Equal(expected, Table(list, pm => pm.ActionItems.Insert(at, new ActionItem { Action = "New" })));

    [Theory]
    [InlineData("| Action | Comment |\n| --- | --- |\n| Alert | see *there* |\n| Roll | ok |", "| Action | Comment |\n| --- | --- |\n| Roll | ok |\n| Alert | see *there* |")]
    [InlineData("- [ ] Alert\n  > a quotation\n- [x] Roll", "- [x] Roll\n- [ ] Alert\n  > a quotation")]
    public void A_row_that_is_moved_takes_all_with_it(string rows, string expected) => Assert.Equal(expected, Table(rows, pm => pm.ActionItems.Reverse()));

    [Fact]
    public void A_padded_table_of_fields_stays_padded()
    {
        const string Text = "# Login failed\n\n| **Field**    | Value |\n| ------------ | ----- |\n| **Severity** | SEV1  |\n| **Authors**  | Jane  |\n";

        Assert.Equal(Text.Replace("Jane ", "Bo   ", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Authors = [new Person("Bo", null)]));
        Assert.Equal(
            "# Login failed\n\n| **Field**    | Value         |\n| ------------ | ------------- |\n| **Severity** | SEV1          |\n| **Authors**  | Nadia Petrova |\n",
            EditedDocument.Change(Text, pm => pm.Authors = [new Person("Nadia Petrova", null)]));
        Assert.Equal(Text + "| **Tags**     | a     |\n", EditedDocument.Change(Text, pm => pm.Tags.Add("a")));
    }

    [Fact]
    public void What_would_make_a_list_of_a_table_without_outer_pipes_is_refused()
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => Table(
            """
            Action | Owner
            --- | ---
            Alert | Jane
            """,
            pm => pm.ActionItems[0].Action = "- Alert"));

        Assert.Equal("EditNotPossible", refused.Id);
    }

    [Fact]
    public void A_new_item_and_a_new_event_stand_behind_the_others_in_their_form()
    {
        string text = Fixture.Text("timeline-bullets-tight");

        string after = EditedDocument.Change(text, pm =>
        {
            pm.Timeline.Add(new TimelineEvent { Time = new DateTimeOffset(2024, 2, 20, 11, 50, 0, TimeSpan.Zero), Description = "All clear" });
            pm.ActionItems.Add(new ActionItem { Action = "Test the cache", Owner = "Bo" });
        });

        Assert.Equal(
            text.Replace("11:44 - Fixed\n", "11:44 - Fixed\n- 11:50 - All clear\n", StringComparison.Ordinal) + "- [ ] Test the cache (owner: Bo)\n", after);
    }

    [Theory]
    [InlineData("timeline-table-padded", 3, 3)]
    [InlineData("timeline-table-bare", 3, 2)]
    [InlineData("timeline-table-open", 3, 2)]
    [InlineData("timeline-bullets-tight", 4, 3)]
    [InlineData("timeline-bullets-loose", 3, 2)]
    [InlineData("timeline-numbers", 3, 2)]
    [InlineData("timeline-headings", 3, 3)]
    [InlineData("timeline-paragraphs", 3, 0)]
    [InlineData("timeline-breaks", 3, 0)]
    [InlineData("timeline-code", 3, 2)]
    [InlineData("items-loose-words", 0, 5)]
    [InlineData("items-wide", 0, 3)]
    [InlineData("items-headings", 3, 3)]
    [InlineData("items-labelled", 0, 5)]
    [InlineData("quoted-and-nested", 3, 3)]
    [InlineData("sections-only", 0, 0)]
    public void The_documents_of_the_law_tests_have_rows(string name, int events, int items)
    {
        Postmortem postmortem = EditedDocument.Read(Fixture.Text(name));

        Assert.Equal((events, items), (postmortem.Timeline.Count, postmortem.ActionItems.Count));
    }

    private static string Item(string line, Action<ActionItem> change) => Line("Action items", line, pm => change(pm.ActionItems[0]));

    private static string Event(string line, Action<TimelineEvent> change) => Line("Timeline", line, pm => change(pm.Timeline[0]));

    private static string Line(string section, string line, Action<Postmortem> change) => Below(section, line, change);

    private static string Table(string table, Action<Postmortem> change) => Below("Action items", table, change);

    private static string Below(string section, string lines, Action<Postmortem> change)
    {
        string head = $"# Login failed\n\n**Date:** 2024-02-20\n\n## {section}\n\n";
        string after = EditedDocument.Change(head + lines + "\n", change);
        Assert.StartsWith(head, after, StringComparison.Ordinal);
        return after[head.Length..].TrimEnd('\n');
    }
}
