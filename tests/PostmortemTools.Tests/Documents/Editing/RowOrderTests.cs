using PostmortemTools.Tests.Documents.Editing.Laws;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Rows that are moved or taken away, and what must not come of it.</summary>
public sealed class RowOrderTests
{
    private const string Loose = "# Login failed\n\n## Action items\n\n- First\n\n- Second\n\n- Third\n";

    [Fact]
    public void All_rows_of_a_loose_list_can_be_moved() =>
        Assert.Equal("# Login failed\n\n## Action items\n\n- Third\n\n- Second\n\n- First\n", EditedDocument.Change(Loose, pm => pm.ActionItems.Reverse()).TrimEnd('\n') + "\n");

    [Fact]
    public void The_last_two_rows_of_a_loose_list_can_go_at_once() =>
        Assert.Equal("# Login failed\n\n## Action items\n\n- First\n", EditedDocument.Change(Loose, pm => pm.ActionItems.RemoveRange(1, 2)));

    [Theory]
    [InlineData("**Action items**\n\n- [ ] one\n", "")]
    [InlineData("**Action items:**\n\n- [ ] one\n- [ ] two\n", "")]
    [InlineData("**Action items**\n\nThese:\n\n- [ ] one\n", "\n**Action items**\n\nThese:\n")]
    [InlineData("**Action items**\n\n| Action |\n|---|\n| one |\n", "\n**Action items**\n\n| Action |\n|---|\n")]
    public void A_label_that_would_be_text_of_the_section_above_goes_with_its_last_row(string items, string expected)
    {
        const string Text = "# Login failed\n\n**Root cause**\n\nBad merge.\n";

        Assert.Equal(Text + expected, EditedDocument.Change($"{Text}\n{items}", pm => pm.ActionItems.Clear()));
    }

    [Fact]
    public void Rows_that_take_the_place_of_all_others_stand_where_those_did()
    {
        const string Text = "# Login failed\n\n## What went well\n\n- One\n- Two\n\n## Lessons learned\n\n- Three\n";

        string after = EditedDocument.Change(Text, pm => pm.WentWell = [new Finding { Title = "A" }, new Finding { Title = "B" }]);

        Assert.Equal(Text.Replace("One", "A", StringComparison.Ordinal).Replace("Two", "B", StringComparison.Ordinal), after);
    }

    [Fact]
    public void A_section_that_goes_leaves_the_members_within_it()
    {
        const string Text = "# Login failed\n\n## Summary\n\nOne in ten logins failed.\n\n## Recurrence\n\nIt came back.\n\n### Related incidents\n\n- [2023-11-02] The same\n\n## Lessons learned\n\n- One\n";

        string after = EditedDocument.Change(Text, pm => pm.Sections.Clear());

        Assert.Equal(Text.Replace("## Recurrence\n\nIt came back.\n\n", "", StringComparison.Ordinal), after);
    }

    [Fact]
    public void What_stands_behind_a_factor_is_not_made_a_particular_of_it_and_taken_away()
    {
        const string Text = "# Login failed\n\n## Contributing factors\n\n1. **First:** one\n2. **Second**\n\n   The whole story of the second one.\n";

        string after = ChangeOrKeep(Text, pm => pm.ContributingFactors[1].Details.Add("a particular"));

        Assert.Contains("The whole story of the second one.", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_goes_takes_no_other_text_with_it()
    {
        const string Text = "# Login failed\n\nOne in ten logins failed for about forty minutes in the morning.\n\n```\nlog\n```\n\nThis is not the summary, but it would be read as one.\n\n## Timeline\n\n- 11:00 It began\n";

        string after = ChangeOrKeep(Text, pm => pm.Sections.Add(new Section { Title = "Added", Body = "by a test" }));

        Assert.Contains("This is not the summary", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_section_stands_behind_the_sections_within_another()
    {
        const string Text = "# Login failed\n\n## Impact\n\n### What went well\n\n- One\n\n### What went wrong\n\n- Two\n";

        string after = EditedDocument.Change(Text, pm => pm.Sections.Add(new Section { Title = "Added", Body = "by a test" }));

        Assert.StartsWith(Text, after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_that_makes_another_column_the_widest_leaves_the_other_rows_alone()
    {
        const string Text = "# Login failed\n\n## Timeline\n\n| Time | A | B |\n| - | - | - |\n| 11:00 | a long text of one | short |\n| 11:04 | two | 2 |\n";

        string after = ChangeOrKeep(Text, pm => pm.Timeline[0].Description = "x");

        Assert.EndsWith("| 11:04 | two | 2 |\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_added_leaves_the_table_alone()
    {
        const string Text = "# Login failed\n\n## Timeline\n\n| Time | Event |\n| - | - |\n| 11:00\n| 11:04 | Logins fail |\n";

        string after = ChangeOrKeep(Text, pm => pm.Timeline[0].Description = "It began");

        Assert.EndsWith("| 11:04 | Logins fail |\n", after, StringComparison.Ordinal);
        Assert.DoesNotContain("11:00It", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|Action|\n|-|-|\n|Alert|Jane|more|\n")]
    public void A_column_is_not_added_where_rows_have_cells_without_one(string table)
    {
        string text = $"# Login failed\n\n## Action items\n\n{table}";

        string after = EditedDocument.Change(text, pm => pm.ActionItems[0].Owner = "Bo");

        Assert.Contains("Jane|more|", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|\n|-|\n||\n")]
    [InlineData("||\n|-|\n||\n")]
    [InlineData("| |\n|---|\n| |\n| |\n")]
    public void A_table_of_nothing_is_read(string table) =>
        Assert.Empty(EditedDocument.Read($"# Login failed\n\n## Action items\n\n{table}").ActionItems);

    [Fact]
    public void A_date_of_another_millennium_is_no_day_of_this_year()
    {
        Postmortem postmortem = EditedDocument.Read("# Login failed\n\nDate: 2024-02-20\n\n## Action items\n\n| Action | Due |\n| - | - |\n| Alert | 4711-07-16 |\n");

        Assert.Null(postmortem.ActionItems[0].DueDate);
    }

    [Fact]
    public void A_new_row_that_says_nothing_does_not_make_the_others_be_written_anew()
    {
        string text = Fixture.Text("timeline-table-bare");

        string after = ChangeOrKeep(text, pm => pm.ActionItems.Add(new ActionItem { Owner = "Bo" }));

        Assert.StartsWith(text.TrimEnd('\n'), after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Owner | Action\n--- | ---\nJane | Alert\nBo | Roll back\n", "Jane | Alert", "| | Alert")]
    [InlineData("Owner | Action | Status\n--- | --- | ---\nJane | Alert | Done\nBo | Roll back | Done\n", "Jane | Alert", "| | Alert")]
    [InlineData("Owner | Action\n----- | ---------\nJane  | Alert\nBo    | Roll back\n", "Jane  | Alert", "|     | Alert")]
    public void The_first_cell_of_a_table_without_outer_pipes_can_be_emptied(string table, string row, string expected)
    {
        string text = $"# Login failed\n\n## Action items\n\n{table}";

        Assert.Equal(text.Replace(row, expected, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].Owner = null));
    }

    [Fact]
    public void A_new_row_of_a_table_without_outer_pipes_may_have_an_empty_first_cell()
    {
        const string Text = "# Login failed\n\n## Action items\n\nOwner | Action\n--- | ---\nJane | Alert\n";

        Assert.Equal(Text + "| | Roll back\n", EditedDocument.Change(Text, pm => pm.ActionItems.Add(new ActionItem { Action = "Roll back" })));
    }

    [Fact]
    public void A_heading_that_would_be_the_title_if_a_section_went_is_not_written_over() =>
        Assert.Throws<PostmortemException>(() => EditedDocument.Change("# Summary\n\nOne in ten logins failed.\n\n# Links\n\nSee there.\n", pm => pm.Sections.RemoveAt(0)));

    [Fact]
    public void A_thousand_sections_are_compared_once_each()
    {
        string text = "# Login failed\n\n" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"## Part {i}\n\nText.\n\n"));

        string after = EditedDocument.Change(text, pm => pm.Sections.RemoveAt(1_500));

        Assert.Equal(text.Replace("## Part 1500\n\nText.\n\n", "", StringComparison.Ordinal), after);
    }

    [Fact]
    public void A_list_that_is_emptied_keeps_its_heading_and_takes_nothing_else_with_it()
    {
        const string Head = "# Login failed\n\n**Date:** 2024-02-20\n\n";
        (string Heading, string Rows, Action<Postmortem> Clear)[] lists =
        [
            ("## Timeline (PST)", "- 11:00 It began\n- 11:05 PST It went on", pm => pm.Timeline.Clear()),
            ("## Contributing factors", "- **Alerts:** none rang", pm => pm.ContributingFactors.Clear()),
            ("## What went well", "- The rollback", pm => pm.WentWell.Clear()),
            ("## What went wrong", "1. The alerts", pm => pm.WentWrong.Clear()),
            ("## Where we got lucky", "- The hour", pm => pm.GotLucky.RemoveAt(0)),
            ("## Action items", "- [ ] Write a runbook\n- [x] Rotate the key", pm => pm.ActionItems.Clear()),
            ("## Lessons learned", "- Test the keys", pm => pm.Lessons.RemoveAt(0)),
            ("## Related incidents", "- [2023-11-02] The same", pm => pm.RelatedIncidents.Clear()),
        ];
        string text = Head + string.Join("\n", lists.Select(list => $"{list.Heading}\n\n{list.Rows}\n"));
        foreach ((string heading, string rows, Action<Postmortem> clear) in lists)
        {
            string after = EditedDocument.Change(text, clear);

            Assert.Equal(text.Replace($"{heading}\n\n{rows}\n\n", $"{heading}\n\n", StringComparison.Ordinal).Replace($"\n\n{rows}\n", "\n", StringComparison.Ordinal).TrimEnd('\n'), after.TrimEnd('\n'));
        }
    }

    /// <summary>The text after a change, or as it is where the change is refused.</summary>
    private static string ChangeOrKeep(string text, Action<Postmortem> change)
    {
        try
        {
            return EditedDocument.Change(text, change);
        }
        catch (PostmortemException refused) when (refused.Id == "EditNotPossible")
        {
            return text;
        }
    }
}
