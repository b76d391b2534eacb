using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Times that say more than one moment: the end of a range, the same in another zone.</summary>
public sealed class SeveralTimesTests
{
    private const string Head = "# Login failed\n\nDate: 2024-01-01\n\n## Timeline\n\n";

    private const string Zones = Head + "| UTC | CEST | PDT | Event |\n|---|---|---|---|\n| 10:00 | 12:00 | 03:00 | One |\n| 10:05 | 12:05 | 03:05 | Two |\n";

    private const string Ends = Head + "| Start | End | Event |\n|---|---|---|\n| 10:00 | 10:04 | One |\n| 10:05 | 10:20 | Two |\n";

    private const string Elapsed = Head + "| Time | Elapsed | Event |\n|---|---|---|\n| 10:00 | 0m | One |\n| 10:05 | 5m | Two |\n";

    private const string Counted = Head + "| Elapsed | Time | Event |\n|---|---|---|\n| T+0 | 10:00 | One |\n| T+5m | 10:05 | Two |\n";

    private const string ZoneColumn = Head + "| Time | TZ | Event |\n|---|---|---|\n| 16:00 | UTC | One |\n| 17:05 | CET | Two |\n";

    [Theory]
    [InlineData("10:10-10:20", "10:40-10:50", "10:25")]
    [InlineData("10:10 - 10:20 UTC", "10:40 - 10:50 UTC", "10:25 UTC")]
    [InlineData("10:10 UTC - 10:20 UTC", "10:40 UTC - 10:50 UTC", "10:25 UTC")]
    [InlineData("2:10-2:20 PM", "2:40-2:50 PM", "2:25 PM")]
    [InlineData("2:10 PM - 2:20 PM", "2:40 PM - 2:50 PM", "2:25 PM")]
    [InlineData("10:10 to 10:20", "10:40 to 10:50", "10:25")]
    [InlineData("2024-01-01 10:10 - 2024-01-01 10:20", "2024-01-01 10:40 - 2024-01-01 10:50", "2024-01-01 10:25")]
    [InlineData("10:10:05-30", "10:40:05-30", "10:25:05")]
    [InlineData("Between 10:10 and 10:20", "Between 10:40 and 10:50", null)]
    [InlineData("10:10-10:??", "10:40-10:??", "10:25")]
    [InlineData("10:10 UTC / 11:10 CET", "10:40 UTC / 11:40 CET", "10:25 UTC / 11:25 CET")]
    [InlineData("10:10 UTC (11:10 CET)", "10:40 UTC (11:40 CET)", "10:25 UTC (11:25 CET)")]
    [InlineData("10:10-10:20 UTC / 11:10-11:20 CET", "10:40-10:50 UTC / 11:40-11:50 CET", "10:25 UTC / 11:25 CET")]
    [InlineData("2024-01-01T10:10:00+02:00", "2024-01-01T10:40:00+02:00", "2024-01-01T10:25:00+02:00")]
    [InlineData("10:10 UTC-05:00", "10:40 UTC-05:00", "10:25 UTC-05:00")]
    [InlineData("10:10 -05:00", "10:40 -05:00", "10:25 -05:00")]
    [InlineData("2024-01-01 10:10 -05:00", "2024-01-01 10:40 -05:00", "2024-01-01 10:25 -05:00")]
    [InlineData("10:10 -0330", "10:40 -0330", "10:25 -0330")]
    [InlineData("08.01.2024 10:10", "08.01.2024 10:40", "08.01.2024 10:25")]
    public void All_of_them_move_together_and_a_new_event_has_no_end(string written, string moved, string? added)
    {
        string text = $"{Head}- 10:00 One\n- {written} Two\n";

        Assert.Equal($"{Head}- 10:00 One\n- {moved} Two\n", EditedDocument.Change(text, pm => pm.Timeline[1].Time += TimeSpan.FromMinutes(30)));
        Assert.Equal($"{text}- {added ?? "Between 10:25"} Three\n", EditedDocument.Change(text, pm => pm.Timeline.Add(new TimelineEvent { Time = pm.Timeline[1].Time + TimeSpan.FromMinutes(15), Description = "Three" })));
    }

    [Theory]
    [InlineData("- 2-3pm Two", 1)]
    [InlineData("- 04:10 -05:00 Two", 1)]
    [InlineData("- 2024-01-01 10:10 - 2024-01-01 10:20 Two", 24 * 60)]
    public void One_that_cannot_move_is_refused_and_says_why(string line, int minutes)
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change($"{Head}- 10:00 One\n{line}\n", pm => pm.Timeline[1].Time += TimeSpan.FromMinutes(minutes)));

        Assert.Contains("says another moment, too", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Zones, "| 10:05 | 12:05 | 03:05 |", "| 10:08 | 12:08 | 03:08 |")]
    [InlineData(Elapsed, "| 10:05 | 5m |", "| 10:08 | 8m |")]
    [InlineData(Ends, "| 10:05 | 10:20 |", "| 10:08 | 10:23 |")]
    public void Columns_of_times_move_together(string text, string before, string after) =>
        Assert.Equal(text.Replace(before, after, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Timeline[1].Time += TimeSpan.FromMinutes(3)));

    [Fact]
    public void A_column_that_cannot_move_is_not_left_to_say_something_else()
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Elapsed.Replace("5m", "a while", StringComparison.Ordinal), pm => pm.Timeline[1].Time += TimeSpan.FromMinutes(3)));

        Assert.Contains("'a while' says another moment, too", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10:30", "- T+0 (10:00) One\n- T+5m Two\n", "- T+30m Three\n")]
    [InlineData("11:30", "- T+0 (10:00) One\n- T+1h10m Two\n", "- T+1h30m Three\n")]
    [InlineData("11:30", "- 10:00 One\n- T+1h Two\n", "- T+1h30m Three\n")]
    [InlineData("11:30", "- 10:00 One\n- +01:10 Two\n", "- +01:30 Three\n")]
    public void An_event_among_counts_is_counted(string time, string events, string expected) =>
        Assert.Equal(Head + events + expected, EditedDocument.Change(Head + events, pm => pm.Timeline.Add(Event(time))));

    [Fact]
    public void An_event_among_counts_whose_beginning_whose_beginning_nobody_states_is_refused_and_says_why()
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Head + "- T+5m One\n- T+1h10m Two\n", pm => pm.Timeline.Insert(1, Event("11:30"))));

        Assert.Contains("count from a beginning that the document does not state", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T+5m", "T+3m")]
    [InlineData("+0:05", "+0:03")]
    [InlineData("T+25:00", "T+24:58")]
    public void Counts_stay_counts_when_their_beginning_moves(string written, string moved) =>
        Assert.Equal($"{Head}- 10:02 One\n- {moved} Two\n", EditedDocument.Change($"{Head}- 10:00 One\n- {written} Two\n", pm => pm.Timeline[0].Time += TimeSpan.FromMinutes(2)));

    [Theory]
    [InlineData(Counted, "10:15", "| T+15m | 10:15 | Three |")]
    [InlineData(Zones, "10:15", "| 10:15 | 12:15 | 03:15 | Three |")]
    [InlineData(Zones, "10:05", "| 10:05 | 12:05 | 03:05 | Three |")]
    [InlineData(Ends, "10:15", "| 10:15 | | Three |")]
    [InlineData(Elapsed, "10:15", "| 10:15 | 15m | Three |")]
    [InlineData(ZoneColumn, "16:15", "| 17:15 | CET | Three |")]
    public void A_new_row_has_its_time_in_each_zone_and_no_end(string text, string time, string expected) =>
        Assert.Equal($"{text}{expected}\n", EditedDocument.Change(text, pm => pm.Timeline.Add(Event(time))));

    [Theory]
    [InlineData("| 16:00 | UTC | One |\n", ZoneColumn)]
    [InlineData("- 16:00 UTC One\n", Head + "- 16:00 UTC One\n- 17:05 CET Two\n")]
    public void The_first_event_can_go_though_the_next_is_of_another_zone(string first, string text) =>
        Assert.Equal(text.Replace(first, "", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Timeline.RemoveAt(0)));

    [Theory]
    [InlineData("- 09.12 One\n- 09.20 Two\n", "- 09.15 Three\n")]
    [InlineData("| Time | Event |\n|---|---|\n| 09.12 | One |\n| 09.20 | Two |\n", "| 09.15 | Three |\n")]
    public void Times_with_dots_stay_so(string rows, string expected)
    {
        int at = rows.IndexOf("One", StringComparison.Ordinal);
        at = rows.IndexOf('\n', at) + 1;

        Assert.Equal(Head + rows.Insert(at, expected), EditedDocument.Change(Head + rows, pm => pm.Timeline.Insert(1, Event("09:15"))));
    }

    [Fact]
    public void What_is_no_time_beside_one_does_not_go_into_a_new_row()
    {
        const string Rows = Head + "| Time | Event |\n|---|---|\n| 2024-01-01 10:00:30 \0 0 | One |\n";

        Assert.Equal(Rows + "| 2024-01-01 10:05:00 | Three |\n", EditedDocument.Change(Rows, pm => pm.Timeline.Add(Event("10:05"))));
    }

    [Theory]
    [InlineData("10:10:50-55", 10, "10:11:00-05")]
    [InlineData("10:10:40-55", 10, "10:10:50-10:11:05")]
    public void An_end_that_is_a_number_alone_is_written_whole_where_it_is_of_another_minute(string written, int seconds, string expected) =>
        Assert.Equal($"{Head}- {expected} Two\n", EditedDocument.Change($"{Head}- {written} Two\n", pm => pm.Timeline[0].Time += TimeSpan.FromSeconds(seconds)));

    private static TimelineEvent Event(string time) => new() { Time = DateTimeOffset.Parse($"2024-01-01 {time}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), Description = "Three" };
}
