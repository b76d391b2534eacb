using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>On which day an item is due, where day and month could be the other way round.</summary>
public sealed class DueDateTests
{
    [Fact]
    public void A_change_that_would_make_the_dates_ambiguous_says_so()
    {
        const string Text = "# T\n\n**Date:** 2024-03-01\n\n## Action items\n\n- Add an alert (due 25/03/2024)\n- Add a relay (due 04/05/2024)\n";

        PostmortemException error = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => pm.ActionItems[0].DueDate = new DateTime(2024, 6, 4)));

        Assert.Contains("no date of the document would say any more whether the day or the month comes first in '04/05/2024'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("and nothing", error.Message, StringComparison.Ordinal);
        Assert.Contains("(due 26/03/2024)", EditedDocument.Change(Text, pm => pm.ActionItems[0].DueDate = new DateTime(2024, 3, 26)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Add an alert, due **April 15, 2025** (Jane)", "Add an alert, due **May 1, 2025** (Jane)", "Add an alert, due **April 15, 2025** (Omar)")]
    [InlineData("Add an alert (due **April 15, 2025**)", "Add an alert (due **May 1, 2025**)", "Add an alert (owner: Omar) (due **April 15, 2025**)")]
    [InlineData("Add an alert (due 2025\u201104\u201115)", "Add an alert (due 2025-05-01)", null)]
    [InlineData("Add an alert by *2025-04-15* @jane", "Add an alert by *2025-05-01* @jane", null)]
    public void A_day_within_an_emphasis_of_its_own_is_replaced(string line, string due, string? owner)
    {
        string text = $"# T\n\n**Date:** 2025-03-01\n\n## Action items\n\n- {line}\n";

        Assert.Equal(new DateTime(2025, 4, 15), EditedDocument.Read(text).ActionItems[0].DueDate);
        Assert.Equal(text.Replace(line, due, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].DueDate = new DateTime(2025, 5, 1)));
        if (owner is not null)
        {
            Assert.Equal(text.Replace(line, owner, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ActionItems[0].Owner = "Omar"));
        }
    }

    [Theory]
    [InlineData("6/1/2024", "6/15/2024", "2024-06-01")]
    [InlineData("6/1/2024", "25/6/2024", "2024-01-06")]
    [InlineData("06/01/24", "06/15/24", "2024-06-01")]
    [InlineData("6-1-2024", "25-6-2024", "2024-01-06")]
    [InlineData("6/1", "6/15", "2024-06-01")]
    [InlineData("6/1/2024", "25.6.2024", null)]
    [InlineData("6/1/2024", "2024-06-25", null)]
    [InlineData("6/1/2024", "7/1/2024", null)]
    public void Another_row_settles_it(string due, string other, string? expected)
    {
        Document document = Document.Read(Table("2023-12-20", due, other));

        Assert.Equal(expected, Due(document.Postmortem.ActionItems[0]));
        Assert.Equal(expected is null, document.Warnings.Exists(warning => warning.Contains("Action items, line 9", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("- [ ] a (Jane, due 6/1/2024)\n- [ ] b (Omar, due 6/15/2024)\n", "2024-06-01")]
    [InlineData("- a. Owner: Jane, Due: 6/1/2024\n- b. Owner: Omar, Due: 25/6/2024\n", "2024-01-06")]
    [InlineData("- a\n  - Due: 6/1/2024\n- b\n  - Due: 6/15/2024\n", "2024-06-01")]
    [InlineData("### Now\n\n| Action | Due |\n|---|---|\n| a | 6/1/2024 |\n\n### Later\n\n| Action | Due |\n|---|---|\n| b | 6/15/2024 |\n", "2024-06-01")]
    public void The_rows_of_all_lists_count(string body, string expected) => Assert.Equal(expected, Due(Document.Read(Head("2023-12-20") + body).Postmortem.ActionItems[0]));

    [Theory]
    [InlineData("## Timeline\n\n- 12/20/2023 10:00 UTC - Alarm\n\n", "2024-06-01")]
    [InlineData("**Meeting:** 25/12/2023\n\n", "2024-01-06")]
    [InlineData("## Summary\n\nOn 12/20/2023 the site was down.\n\n", "2024-06-01")]
    public void Else_another_date_of_the_document(string other, string expected) =>
        Assert.Equal(expected, Due(Document.Read($"# T\n\n**Date:** 2023-12-20\n\n{other}## Action items\n\n- a (due 6/1/2024)\n").Postmortem.ActionItems[0]));

    [Fact]
    public void The_list_counts_more_than_the_timeline() =>
        Assert.Equal("2024-06-01", Due(Document.Read("# T\n\n## Timeline\n\n- 25/12/2023 10:00 UTC - Alarm\n\n## Action items\n\n- a (due 6/1/2024)\n- b (due 6/15/2024)\n").Postmortem.ActionItems[0]));

    [Theory]
    [InlineData("2024-05-20", "6/1/2024", "2024-06-01")]
    [InlineData("2024-05-20", "1/6/2024", "2024-06-01")]
    [InlineData("2024-01-03", "6/1/2024", null)]
    public void Nothing_is_due_before_the_incident(string day, string due, string? expected) => Assert.Equal(expected, Due(Document.Read(Head(day) + $"- a (due {due})\n").Postmortem.ActionItems[0]));

    [Theory]
    [InlineData("2024-01-15", "Aug 30", "2024-08-30")]
    [InlineData("2024-12-20", "Jul 1", "2025-07-01")]
    [InlineData("2024-12-20", "7/15", "2025-07-15")]
    [InlineData("2024-03-10", "Mar 10", "2024-03-10")]
    [InlineData("2024-03-10", "Feb 1, 2024", "2024-02-01")]
    [InlineData("2024-03-10", "2024-02-01", "2024-02-01")]
    public void Without_its_year_it_is_the_first_such_day_from_the_incident_on(string day, string due, string expected) =>
        Assert.Equal(expected, Due(Document.Read(Table(day, due, "")).Postmortem.ActionItems[0]));

    [Fact]
    public void What_stays_open_is_said_with_both_readings()
    {
        Document document = Document.Read(Table("2023-12-20", "6/1/2024", "7/1/2024"));

        string warning = Assert.Single(document.Warnings);
        Assert.Contains("line 9: '6/1/2024' could be 2024-01-06 or 2024-06-01", warning, StringComparison.Ordinal);
        Assert.Contains("(2 such dates)", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_contradict_each_other_settle_nothing()
    {
        Document document = Document.Read(Table("2023-12-20", "6/15/2024", "25/6/2024") + "| c | Bo | 6/1/2024 |\n");

        Assert.Equal(["2024-06-15", "2024-06-25", null], document.Postmortem.ActionItems.Select(Due));
        Assert.Contains("line 11", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6/6/2024", "6/15/2024", "6/8/2024")]
    [InlineData("6/1/2024", "6/15/2024", "6/8/2024")]
    [InlineData("6/1/2024", "25/6/2024", "8/6/2024")]
    [InlineData("6/1/2024", "7/1/2024", "2024-06-08")]
    public void It_is_changed_in_its_form(string due, string other, string expected) =>
        Assert.Equal(
            Table("2023-12-20", expected, other),
            EditedDocument.Change(Table("2023-12-20", due, other), pm => pm.ActionItems[0].DueDate = new DateTime(2024, 6, 8)));

    private static string? Due(ActionItem item) => item.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Head(string day) => $"# T\n\n**Date:** {day}\n\n## Action items\n\n";

    private static string Table(string day, string first, string second) => $"{Head(day)}| Action | Owner | Due |\n|---|---|---|\n| a | Jane | {first} |\n| b | Omar | {second} |\n";

    [Theory]
    [InlineData("Date: 4/5/2024", "- 11:45 AM: Alert\n- 1:30 PM: Rollback\n", "4/19/2024", "5/1/2024")]
    [InlineData("Date: 05/04/2024", "| Time | Event |\n|---|---|\n| 11:45 | Alert |\n", "19/04/2024", "03/05/2024")]
    public void A_timeline_is_not_written_anew_for_a_day_that_becomes_ambiguous(string date, string timeline, string due, string other)
    {
        string text = $"# Outage\n\n{date}\n\n## Timeline (EDT)\n\n{timeline}\n## Action Items\n\n- [ ] write test (due {due})\n- [ ] tune alert (due {other})\n";

        foreach (Action<Postmortem> change in (Action<Postmortem>[])[pm => pm.ActionItems[0].DueDate = new DateTime(2024, 5, 3), pm => pm.ActionItems[0].DueDate = null, pm => pm.ActionItems.RemoveAt(0)])
        {
            PostmortemException error = Assert.Throws<PostmortemException>(() => EditedDocument.Change(text, change));
            Assert.Contains("no date of the document would say any more whether the day or the month comes first", error.Message, StringComparison.Ordinal);
        }

        string clear = EditedDocument.Change(text, pm => pm.ActionItems[0].DueDate = new DateTime(2024, 5, 23));
        Assert.Equal(text.Length, clear.Length);
    }

}
