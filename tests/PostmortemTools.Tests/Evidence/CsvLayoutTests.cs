using PostmortemTools.Evidence;
using Xunit;

namespace PostmortemTools.Tests.Evidence;

/// <summary>How a table is laid out: separators, quotes, rows.</summary>
public sealed class CsvLayoutTests
{
    [Theory]
    [InlineData("time,event\n2024-01-15 14:32,Alarm")]
    [InlineData("time;event\n2024-01-15 14:32;Alarm")]
    [InlineData("time\tevent\n2024-01-15 14:32\tAlarm")]
    [InlineData("time|event\n2024-01-15 14:32|Alarm")]
    [InlineData("sep=;\r\ntime;event\r\n2024-01-15 14:32;Alarm\r\n")]
    [InlineData("time,event\r2024-01-15 14:32,Alarm")]
    [InlineData("\n\n  time , event \n 2024-01-15 14:32 , Alarm \n")]
    [InlineData("\"time\",\"event\"\n\"2024-01-15 14:32\",\"Alarm\"")]
    public void The_same_table_in_any_layout_is_the_same_event(string text)
    {
        Imported imported = Imported.From(text);
        Assert.Equal(("2024-01-15T14:32:00Z", "Alarm"), (imported.Times.Single(), imported.Only.Description));
        Assert.Empty(imported.Warnings);
    }

    [Fact]
    public void Separators_in_descriptions_do_not_decide_what_separates_cells()
    {
        Imported imported = Imported.From("time;event\n2024-01-15 14:32;Alarm, page, call, and more\n");
        Assert.Equal("Alarm, page, call, and more", imported.Only.Description);
    }

    [Fact]
    public void Quotes_newlines_and_separators_in_a_quoted_cell_belong_to_the_text()
    {
        Imported imported = Imported.From("time,event\n2024-01-15 14:32,\"He said \"\"stop\"\", twice\nand left\"\n2024-01-15 14:33,Next\n");
        Assert.Equal(["He said \"stop\", twice\nand left", "Next"], imported.Descriptions);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("@SUM(A1)")]
    [InlineData("+1 from the team")]
    [InlineData("-rollback")]
    [InlineData("<b>bold</b> & co")]
    [InlineData("said \"no\" to it")]
    public void What_looks_like_a_formula_or_markup_is_kept_as_it_is(string description) =>
        Assert.Equal(description, Imported.From($"time|event\n2024-01-15 14:32|{description}").Only.Description);

    [Fact]
    public void Blank_rows_are_skipped_and_lines_still_count_right()
    {
        Imported imported = Imported.From("time,event\n\n,\n2024-01-15 14:32,\"two\nlines\"\n , \nlater,Odd\n");
        Assert.Equal(2, imported.Events.Count);
        Assert.StartsWith("events.csv, line 7: ", Assert.Single(imported.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_row_is_taken_with_a_warning()
    {
        Imported imported = Imported.From("time,event,who\n2024-01-15 14:32,Alarm\n");
        Assert.Equal(("Alarm", null), (imported.Only.Description, imported.Only.Actor));
        Assert.Equal("events.csv, line 2: The row has 2 cells, the header 3; the others are taken as empty.", Assert.Single(imported.Warnings));
    }

    [Fact]
    public void A_long_row_is_taken_with_a_warning_that_says_what_is_left_out()
    {
        Imported imported = Imported.From("time,event\n2024-01-15 14:32,Alarm, then a page,\n");
        Assert.Equal("Alarm", imported.Only.Description);
        Assert.Contains("left out: 'then a page'", Assert.Single(imported.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_cells_behind_the_last_heading_do_not_matter() => Assert.Empty(Imported.From("time,event\n2024-01-15 14:32,Alarm,,,\n").Warnings);

    [Fact]
    public void Text_behind_a_closing_quote_is_kept_with_a_warning()
    {
        Imported imported = Imported.From("time,event\n2024-01-15 14:32,\"Alarm\" and page\n");
        Assert.Equal("Alarm and page", imported.Only.Description);
        Assert.StartsWith("events.csv, line 2: ", Assert.Single(imported.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_an_error_that_names_the_line()
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => Imported.From("time,event\n2024-01-15 14:32,\"Alarm\n2024-01-15 14:33,Page\n"));
        Assert.Equal("UnclosedQuote", error.Id);
        Assert.StartsWith("events.csv, line 2: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_beyond_twenty_are_counted_and_shown_on_request()
    {
        string rows = string.Concat(Enumerable.Range(1, 50).Select(i => $"soon,Event {i}\n"));
        Imported imported = Imported.From("time,event\n" + rows);
        Assert.Equal(50, imported.Events.Count);
        Assert.Equal(EvidenceLog.MostWarnings + 1, imported.Warnings.Count);
        Assert.Equal("events.csv: 30 more warnings; -Verbose shows them.", imported.Warnings[^1]);
        Assert.Equal(30, imported.Remarks.Count);
    }

    [Theory]
    [InlineData("", "events.csv is empty.")]
    [InlineData(" \n\n", "events.csv is empty.")]
    [InlineData("time,event\n", "events.csv holds no events.")]
    public void A_file_without_events_gives_none_and_a_warning(string text, string warning)
    {
        Imported imported = Imported.From(text);
        Assert.Empty(imported.Events);
        Assert.Equal(warning, Assert.Single(imported.Warnings));
    }
}
