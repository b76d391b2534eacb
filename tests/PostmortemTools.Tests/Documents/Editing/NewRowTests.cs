using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A new row takes the form of its neighbour, and nothing of what that says.</summary>
public sealed class NewRowTests
{
    private const string Head = "# Login failed\n\nDate: 2024-01-01\n\n";

    private const string Events = Head + "## Timeline\n\n";

    private const string Dated = Events + "| Date | Time | Event |\n|---|---|---|\n| 2024-01-01 | 10:00 | One |\n| 2024-01-01 | 10:30 | Two |\n";

    private const string Items = Head + "## Action Items\n\n| ID | Action | Owner |\n|---|---|---|\n| AI-1 | One | Eva |\n| AI-2 | Two | Nils |\n";

    [Theory]
    [InlineData("ID", null, "")]
    [InlineData("Key", null, "")]
    [InlineData("ID", "AI-3", "AI-3 ")]
    public void Its_id_stands_in_the_column_for_it(string column, string? id, string expected)
    {
        string text = Items.Replace("ID", column, StringComparison.Ordinal);

        Assert.Equal($"{text}| {expected}| Three | |\n", EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Three", Id = id })));
    }

    [Fact]
    public void An_id_changes_in_its_column() =>
        Assert.Equal(Items.Replace("AI-1", "AI-9", StringComparison.Ordinal), EditedDocument.Change(Items, pm => pm.ActionItems[0].Id = "AI-9"));

    [Theory]
    [InlineData("2024-01-01", "2024-01-01 10:45", "| 2024-01-01 | 10:45 | Three |")]
    [InlineData("2024-01-01", "2024-01-02 10:05", "| 2024-01-02 | 10:05 | Three |")]
    [InlineData("1 Jan 2024", "2024-01-02 10:05", "| 2 Jan 2024 | 10:05 | Three |")]
    [InlineData("Jan 1", "2024-01-02 10:05", "| Jan 2 | 10:05 | Three |")]
    public void Its_day_stands_in_the_column_for_it(string day, string time, string expected)
    {
        string text = Dated.Replace("| 2024-01-01", $"| {day}", StringComparison.Ordinal);

        Assert.Equal($"{text}{expected}\n", EditedDocument.Change(text, pm => pm.Timeline.Add(Event(time))));
    }

    [Fact]
    public void A_day_that_the_row_above_says_is_not_said_again()
    {
        string text = Dated.Replace("| 2024-01-01 | 10:30", "| | 10:30", StringComparison.Ordinal);

        Assert.Equal(text + "| | 10:45 | Three |\n", EditedDocument.Change(text, pm => pm.Timeline.Add(Event("2024-01-01 10:45"))));
        Assert.Equal(
            text.Replace("| 2024-01-01 | 10:00", "| 2023-12-31 | 10:00", StringComparison.Ordinal).Replace("| | 10:30", "| 2024-01-01 | 10:30", StringComparison.Ordinal),
            EditedDocument.Change(text, pm => pm.Timeline[0].Time = Event("2023-12-31 10:00").Time));
    }

    [Theory]
    [InlineData("2024-01-02 10:30", "| 2024-01-02 | 10:30 |")]
    [InlineData("2024-01-01 11:30", "| 2024-01-01 | 11:30 |")]
    [InlineData("2024-01-02 11:30", "| 2024-01-02 | 11:30 |")]
    public void A_moved_event_has_its_day_and_its_time_in_their_columns(string time, string expected) =>
        Assert.Equal(Dated.Replace("| 2024-01-01 | 10:30 |", expected, StringComparison.Ordinal), EditedDocument.Change(Dated, pm => pm.Timeline[1].Time = Event(time).Time));

    [Fact]
    public void What_a_column_says_is_not_held_in_front_matter()
    {
        const string Sources = Events + "| Time | Event | Source |\n|---|---|---|\n| 10:00 | One | Slack |\n| 10:05 | Two | Slack |\n";

        Assert.Equal(Items.Replace("| AI-1 | One | Eva |\n", "", StringComparison.Ordinal), EditedDocument.Change(Items, pm => pm.ActionItems.RemoveAt(0)));
        Assert.Equal(Sources.Replace("| 10:00 | One | Slack |\n", "", StringComparison.Ordinal), EditedDocument.Change(Sources, pm => pm.Timeline.RemoveAt(0)));
        Assert.Equal(Sources + "| 10:10 | Three | |\n", EditedDocument.Change(Sources, pm => pm.Timeline.Add(Event("2024-01-01 10:10"))));
        Assert.Equal(Sources + "| 10:10 | Three | Pager |\n", EditedDocument.Change(Sources, pm => pm.Timeline.Add(Event("2024-01-01 10:10", "Pager"))));
    }

    [Fact]
    public void What_no_column_says_is_held_in_front_matter()
    {
        const string Rows = Events + "| Time | Event |\n|---|---|\n| 10:00 | One |\n";
        const string Held = "---\ntimeline:\n  - number: 1\n    source: Slack\n---\n\n";

        Assert.Equal(Held + Rows, EditedDocument.Change(Rows, pm => pm.Timeline[0].Source = "Slack"));
        Assert.Equal(Held + Rows.Replace("10:00", "10:05", StringComparison.Ordinal), EditedDocument.Change(Held.Replace("1\n", "2\n", StringComparison.Ordinal) + Rows + "| 10:05 | One |\n", pm => pm.Timeline.RemoveAt(0)));
    }

    [Theory]
    [InlineData("### 10:00 - one\n\nBody of one.\n\n", "### 10:05 - Three\n\n")]
    [InlineData("### 10:00\n\nBody of one.\n\n", "### 10:05\n\nThree\n\n")]
    public void An_event_below_a_heading_of_its_own_takes_no_text_of_another(string one, string expected)
    {
        const string Two = "### 10:10 - two\n\nBody of two.\n";

        Assert.Equal($"{Events}{one}{expected}{Two}", EditedDocument.Change($"{Events}{one}{Two}", pm => pm.Timeline.Insert(1, Event("2024-01-01 10:05"))));
    }

    [Theory]
    [InlineData("- [#1]: One\n- [#2]: Two\n[#2]: https://example.org/issues/2\n\u00a0\u00a0  ")]
    [InlineData("- One\n- Two\n\u00a0\n")]
    public void A_last_line_of_no_break_spaces_stays_with_the_item_that_it_goes_on_with(string items)
    {
        string text = $"{Head}## Action Items\n\n{items}";

        string after = EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Three", Owner = "a | b" }));

        Assert.StartsWith(text, after, StringComparison.Ordinal);
        Assert.Equal(["- Three", "- Owner: a | b"], after[text.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }

    private static TimelineEvent Event(string time, string? source = null) =>
        new() { Time = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), Description = "Three", Source = source };
}
