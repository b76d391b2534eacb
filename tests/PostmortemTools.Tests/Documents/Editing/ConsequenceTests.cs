using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>
/// A value that nobody changed is said anew only where a change took the words that said it, or wrote others that say it otherwise. While its words
/// still stand, no line is added for it, and what says something else is not written over.
/// </summary>
public sealed class ConsequenceTests
{
    private const string Stated = "\n**Date:** 2024-05-14\n";

    /// <summary>The day is that of the first entry; the name of the file says another one.</summary>
    private const string File = "/x/2023-01-02-failover.md";

    private const string Headings = "# Failover\n\n## Summary\n\nThe replica was promoted late.\n\n## Timeline\n\n### 2024-05-14 10:20\n\nReplica lags.\n\n### 2024-05-14 10:45\n\nPromoted.\n";

    private const string Bullets = "# Failover\n\n## Summary\n\nThe replica was promoted late.\n\n## Timeline\n\n- 2024-05-14 10:20 Replica lags\n- 2024-05-14 10:45 Promoted\n";

    [Theory]
    [InlineData("### 2024-05-14 10:20\b\nReplica lags.\n\n### 2024-05-14 10:45 Promoted\n", "### 2024-05-14 10:20 Run `a|b` again\nReplica lags.\n\n### 2024-05-14 10:45 Promoted\n")]
    [InlineData("### 2024-05-14 10:20(lag)\n\n### 2024-05-14 10:45 Promoted\n", "### 2024-05-14 10:20 Run `a|b` again\n\n### 2024-05-14 10:45 Promoted\n")]
    [InlineData("- 2024-05-14 10:20(lag)\n- 2024-05-14 10:45 Promoted\n", "- 2024-05-14 10:20 Run `a|b` again\n- 2024-05-14 10:45 Promoted\n")]
    public void An_entry_that_says_the_day_gets_another_description_and_nothing_else_changes(string entries, string expected)
    {
        const string Above = "# Failover\n\n## Summary\n\nLate.\n\n## Timeline\n\n";

        Assert.Equal(Above + expected, EditedDocument.Change(Above + entries, pm => pm.Timeline[0].Description = "Run `a|b` again", File));
    }

    [Theory]
    [InlineData(Headings)]
    [InlineData(Bullets)]
    public void An_entry_that_says_the_day_is_changed_in_its_line(string text)
    {
        Assert.Equal(text.Replace("10:20", "10:21", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Timeline[0].Time += TimeSpan.FromMinutes(1), File));
        Assert.Equal(text.Replace("Replica lags", "Replica stops", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Timeline[0].Description = pm.Timeline[0].Description.Replace("lags", "stops"), File));
    }

    [Theory]
    [InlineData(Headings, "### 2024-05-14 10:20\n\nReplica lags.\n\n")]
    [InlineData(Bullets, "- 2024-05-14 10:20 Replica lags\n")]
    public void The_day_is_stated_where_the_entry_that_says_it_moves_or_another_one_comes_before_it(string text, string first)
    {
        string moved = EditedDocument.Change(text, pm => pm.Timeline[0].Time -= TimeSpan.FromDays(1), File);
        string earlier = EditedDocument.Change(text, pm => pm.Timeline.Insert(0, new TimelineEvent { Time = pm.Timeline[0].Time - TimeSpan.FromDays(2), Description = pm.Timeline[0].Description }), File);

        Assert.Equal(WithDay(text).Replace("05-14 10:20", "05-13 10:20", StringComparison.Ordinal), moved);
        Assert.Equal(WithDay(text).Replace(first, first.Replace("05-14", "05-12", StringComparison.Ordinal) + first, StringComparison.Ordinal), earlier);
    }

    [Theory]
    [InlineData("# Failover\n", "# Failover\n\n**Date:** 2024-05-14\n")]
    [InlineData("# Failover\n\n**Date:** TBD\n", "# Failover\n\n**Date:** 2024-05-14\n")]
    [InlineData("# Failover\n\n**Severity:** SEV2\n", "# Failover\n\n**Severity:** SEV2\n**Date:** 2024-05-14\n")]
    public void The_day_is_stated_where_the_only_entry_that_says_it_goes(string head, string expected)
    {
        const string Above = "\n## Timeline\n\n";
        const string Below = "- 2024-05-15 00:10 Promoted\n";

        Assert.Equal(expected + Above + Below, EditedDocument.Change(head + Above + "- 2024-05-14 10:20 Replica lags\n" + Below, pm => pm.Timeline.RemoveAt(0), File));
    }

    [Theory]
    [InlineData("# Failover of 2024-05-14\n\n## Summary\n\nLate.\n", "/x/failover.md")]
    [InlineData("# Failover\n\n## Summary\n\nLate.\n", "/x/2024-05-14-failover.md")]
    [InlineData("# Failover\n\n## Summary\n\nLate.\n\n## Timeline\n\n- 2024-05-14 10:20 Replica lags\n", "/x/failover.md")]
    public void The_day_is_stated_where_another_title_says_another_day_or_none(string text, string path)
    {
        string title = text[..text.IndexOf('\n', StringComparison.Ordinal)];

        Assert.Equal(text.Replace(title, "# Outage 2022-03-04\n" + Stated.TrimEnd('\n'), StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Title = "Outage 2022-03-04", path));
        Assert.Equal(
            text.Replace(title, title.Contains("2024", StringComparison.Ordinal) ? "# Outage\n" + Stated.TrimEnd('\n') : "# Outage", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Title = "Outage", path));
    }

    [Fact]
    public void The_day_is_stated_where_the_last_entry_below_it_goes() => Assert.Equal(
        "# Failover\n\n**Date:** 2024-05-14\n\n## Timeline\n\n- 2024-05-14\n- 2024-05-15\n  - 00:10 Promoted\n",
        EditedDocument.Change("# Failover\n\n## Timeline\n\n- 2024-05-14\n  - 10:20 Replica lags\n- 2024-05-15\n  - 00:10 Promoted\n", pm => pm.Timeline.RemoveAt(0), File));

    [Fact]
    public void An_entry_above_the_one_that_says_the_day_keeps_its_day_when_that_one_goes() => Assert.Equal(
        "# Failover\n\n**Date:** 2024-05-14\n\n## Timeline\n\n- 10:10 Replica slow\n- 10:45 Promoted\n",
        EditedDocument.Change("# Failover\n\n## Timeline\n\n- 10:10 Replica slow\n- 2024-05-14 10:20 Replica lags\n- 10:45 Promoted\n", pm => pm.Timeline.RemoveAt(1), File));

    [Fact]
    public void A_severity_that_stood_in_the_title_is_stated_where_another_title_lacks_it() => Assert.Equal(
        "# Failover\n\n**Severity:** SEV1 (Critical)\n\n## Summary\n\nLate.\n", EditedDocument.Change("# Failover (SEV1)\n\n## Summary\n\nLate.\n", pm => pm.Title = "Failover"));

    [Fact]
    public void What_says_something_else_is_not_written_over()
    {
        const string Text = "# Failover\n\n**Date:** one day in May\n\n## Timeline\n\n- 2024-05-14 10:20 Replica lags\n- 2024-05-15 00:10 Promoted\n";

        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => pm.Timeline.RemoveAt(0), File));

        Assert.Contains("date: '2024-05-14' would be read as '2024-05-15' (nobody changed this, but the document says it only by what is changed", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Two lines say what follows, so that neither is a heading; once the text of the section changes, the other one is.</summary>
    [Fact]
    public void What_a_change_lets_one_read_as_rows_is_not_taken_away()
    {
        const string Text = "# Failover\n\nTimeline:\n10:05 Replica lags\n\n# Log\n\nTimeline:\nnothing yet\n";

        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => pm.Sections[0].Body = "Nothing."));

        Assert.Contains("timeline: ", refused.Message, StringComparison.Ordinal);
    }

    private static string WithDay(string text) => text.Replace("# Failover\n", "# Failover\n" + Stated, StringComparison.Ordinal);
}
