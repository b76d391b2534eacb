using PostmortemTools.Documents.Reading;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>What happened when, in whatever form a house writes that.</summary>
public sealed class TimelineFormTests
{
    private const string Head = "# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n";
    private const string Two = "2024-03-05 10:00 Alarm; 2024-03-05 10:05 Fixed";

    [Theory]
    [InlineData("| Time | Event |\n|---|---|\n| 10:00 | Alarm |\n| 10:05 | Fixed |\n")]
    [InlineData("| Event | Time (UTC) |\n|:--|--:|\n| Alarm | 10:00 |\n| Fixed | 10:05 |\n")]
    [InlineData("| Date | Time | Who | What happened |\n|---|---|---|---|\n| 2024-03-05 | 10:00 | jane | Alarm |\n| 2024-03-05 | 10:05 | jane | Fixed |\n")]
    [InlineData("Time | Description\n--- | ---\n10:00 UTC | Alarm\n10:05 UTC | Fixed\n")]
    [InlineData("| | |\n|---|---|\n| 10:00 | Alarm |\n| 10:05 | Fixed |\n")]
    [InlineData("- 10:00 - Alarm\n- 10:05 - Fixed\n")]
    [InlineData("- **10:00** Alarm\n- **10:05** Fixed\n")]
    [InlineData("- **10:00**: Alarm\n- **10:05**: Fixed\n")]
    [InlineData("- **10:00 - Alarm**\n- **10:05 - Fixed**\n")]
    [InlineData("- `10:00` Alarm\n- `10:05` Fixed\n")]
    [InlineData("- [10:00] Alarm\n- [10:05] Fixed\n")]
    [InlineData("- (10:00) Alarm\n- (10:05) Fixed\n")]
    [InlineData("* 10:00 UTC – Alarm\n\n* 10:05 UTC – Fixed\n")]
    [InlineData("+ 10:00: Alarm\n+ 10:05: Fixed\n")]
    [InlineData("1. 10:00 Alarm\n2. 10:05 Fixed\n")]
    [InlineData("1) 10:00: Alarm\n2) 10:05: Fixed\n")]
    [InlineData("### 10:00 Alarm\n\nIt rang.\n\n### 10:05 Fixed\n\nBy hand.\n")]
    [InlineData("### 10:00\n\nAlarm\n\n### 10:05\n\nFixed\n")]
    [InlineData("10:00 Alarm\n\n10:05 Fixed\n")]
    [InlineData("**10:00 UTC** Alarm\n\n**10:05 UTC** Fixed\n")]
    [InlineData("10:00 Alarm\n10:05 Fixed\n")]
    [InlineData("10:00 Alarm<br>\n10:05 Fixed<br/>\n")]
    [InlineData("10:00 Alarm<br>10:05 Fixed\n")]
    [InlineData("10:00 Alarm  \n10:05 Fixed\\\n")]
    [InlineData("```\n10:00 Alarm\n10:05 Fixed\n```\n")]
    [InlineData("    10:00 Alarm\n    10:05 Fixed\n")]
    [InlineData("- 2024-03-05 10:00 Alarm\n- 2024-03-05 10:05 Fixed\n")]
    [InlineData("- 2024-03-05T10:00:00Z Alarm\n- 2024-03-05T10:05:00Z Fixed\n")]
    [InlineData("- Mar 5, 2024 10:00 AM Alarm\n- Mar 5, 2024 10:05 AM Fixed\n")]
    [InlineData("- 5 March 10:00 Alarm\n- 5 March 10:05 Fixed\n")]
    [InlineData("- 10:00 am Alarm\n- 10:05am Fixed\n")]
    [InlineData("- 10.00 Alarm\n- 10.05 Fixed\n")]
    [InlineData("- 10h00 Alarm\n- 10h05 Fixed\n")]
    [InlineData("### 2024-03-05\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("**2024-03-05**\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("2024-03-05 (*all times UTC*)\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("- 2024-03-05\n  - 10:00 Alarm\n  - 10:05 Fixed\n")]
    [InlineData("| Time | Event |\n|---|---|\n| **2024-03-05** | |\n| 10:00 | Alarm |\n| 10:05 | Fixed |\n")]
    [InlineData("Everything began with a deploy.\n\n- 10:00 Alarm\n- 10:05 Fixed\n\nThat was all.\n")]
    [InlineData("- Alarm (10:00)\n- Fixed (10:05)\n")]
    public void Its_entries_are_read(string body) => Assert.Equal(Two, Document.Read(Head + body).Timeline);

    [Theory]
    [InlineData("- 23:50 a\n- 00:10 b\n", "2024-03-05 23:50 a; 2024-03-06 00:10 b")]
    [InlineData("### March 5th\n\n- 10:00 a\n\n### March 6th\n\n- 09:00 b\n", "2024-03-05 10:00 a; 2024-03-06 09:00 b")]
    [InlineData("**2024-03-05**\n\n10:00 a\n\n**2024-03-07**\n\n09:00 b\n", "2024-03-05 10:00 a; 2024-03-07 09:00 b")]
    [InlineData("| Date | Time | Event |\n|---|---|---|\n| 2024-03-05 | 10:00 | a |\n| | 11:00 | b |\n| 2024-03-06 | 09:00 | c |\n", "2024-03-05 10:00 a; 2024-03-05 11:00 b; 2024-03-06 09:00 c")]
    public void A_day_holds_until_the_next_one(string body, string entries) => Assert.Equal(entries, Document.Read(Head + body).Timeline);

    [Theory]
    [InlineData("- 10:00-10:30 a\n", "10:00-10:30", "2024-03-05 10:00 a")]
    [InlineData("- 10:00 – 10:30 UTC: a\n", "10:00 – 10:30 UTC", "2024-03-05 10:00 a")]
    [InlineData("- ~10:00 a\n", "~10:00", "2024-03-05 10:00 a")]
    [InlineData("- around 10:00, a\n", "around 10:00", "2024-03-05 10:00 a")]
    [InlineData("- 2:32 PM a\n", "2:32 PM", "2024-03-05 14:32 a")]
    [InlineData("- 12:05 a.m. b\n", "12:05 a.m.", "2024-03-05 00:05 b")]
    [InlineData("- 10:00:30 a\n", "10:00:30", "2024-03-05 10:00 a")]
    [InlineData("- 1000 UTC a\n", "1000 UTC", "2024-03-05 10:00 a")]
    [InlineData("- **10:00 UTC** - a\n", "10:00 UTC", "2024-03-05 10:00 a")]
    public void The_time_is_kept_as_written(string body, string written, string entry)
    {
        Document read = Document.Read(Head + body);

        Assert.Equal(written, Assert.Single(read.Postmortem.Timeline).TimeText);
        Assert.Equal(entry, read.Timeline);
    }

    [Theory]
    [InlineData("# T\n\n**Date:** 2024-03-05\n**Time zone:** Europe/Oslo\n\n## Timeline\n\n- 10:00 a\n", "2024-03-05 09:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\nAll times are in PST.\n\n## Timeline\n\n- 10:00 a\n", "2024-03-05 18:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline (PST)\n\n- 10:00 a\n", "2024-03-05 18:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\nAll times CET\n\n- 10:00 a\n", "2024-03-05 09:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n| Time (JST) | Event |\n|---|---|\n| 10:00 | a |\n", "2024-03-05 01:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n- 10:00 PST a\n- 19:00 UTC b\n", "2024-03-05 18:00 a; 2024-03-05 19:00 b")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n- 10:00 +02:00 a\n", "2024-03-05 08:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 PST / 18:00 UTC | a |\n", "2024-03-05 18:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n_All times in America/New_York_\n\n- 10:00 a\n", "2024-03-05 15:00 a")]
    [InlineData("# T\n\n**Date:** 2024-03-05\n\n__All times in Europe/Oslo__\n\n## Timeline\n\n- 10:00 a\n", "2024-03-05 09:00 a")]
    [InlineData("---\ntimeZone: Asia/Tokyo\n---\n\n# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n- 10:00 a\n", "2024-03-05 01:00 a")]
    public void The_zone_is_the_one_that_stands_nearest(string text, string entries) => Assert.Equal(entries, Document.Read(text).Timeline);

    [Theory]
    [InlineData("- 05/03/2024 10:00 a\n- 25/03/2024 10:00 b\n", "2024-03-05 10:00 a; 2024-03-25 10:00 b")]
    [InlineData("- 03/05/2024 10:00 a\n- 03/25/2024 10:00 b\n", "2024-03-05 10:00 a; 2024-03-25 10:00 b")]
    public void The_order_of_day_and_month_is_what_the_other_dates_say(string body, string entries) => Assert.Equal(entries, Document.Read("# T\n\n## Timeline\n\n" + body).Timeline);

    [Fact]
    public void An_order_that_nothing_settles_is_reported_and_not_guessed()
    {
        Document read = Document.Read("# T\n\n## Timeline\n\n- 03/04/2024 10:00 a\n");

        Assert.Equal("? a", read.Timeline);
        Assert.NotEmpty(read.Warnings);
    }

    [Fact]
    public void A_time_from_the_start_counts_from_the_start() =>
        Assert.Equal("2024-03-05 10:00 a; 2024-03-05 10:05 b", Document.Read("# T\n\n## Timeline\n\n- 2024-03-05 10:00 a\n- T+5m b\n").Timeline);

    [Fact]
    public void A_time_without_any_day_is_kept_as_text_alone()
    {
        Document read = Document.Read("# T\n\n## Timeline\n\n- 10:00 a\n");

        Assert.Equal("? a", read.Timeline);
        Assert.Equal("10:00", read.Postmortem.Timeline[0].TimeText);
    }

    [Fact]
    public void Entries_stay_in_the_order_of_the_document() =>
        Assert.Equal("2024-03-05 10:05 b; 2024-03-05 10:00 a", Document.Read(Head + "- 2024-03-05 10:05 b\n- 2024-03-05 10:00 a\n").Timeline);

    [Fact]
    public void Who_did_it_and_what_it_was_have_columns_of_their_own()
    {
        TimelineEvent read = Assert.Single(Document.Read(Head + "| Time | Type | Actor | Event | Source |\n|---|---|---|---|---|\n| 10:00 | Detection | jane | Alarm | PagerDuty |\n").Postmortem.Timeline);

        Assert.Equal("Detection jane Alarm PagerDuty", $"{read.Kind} {read.Actor} {read.Description} {read.Source}");
    }

    [Theory]
    [InlineData("## Tidslinje\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("## Hendelsesforløp\n\n| Tidspunkt | Hendelse |\n|---|---|\n| 10:00 | Alarm |\n| 10:05 | Fixed |\n")]
    [InlineData("## タイムライン\n\n| 時刻 | 内容 |\n|---|---|\n| 10:00 | Alarm |\n| 10:05 | Fixed |\n")]
    [InlineData("## Sequence of events\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("## 3. Incident Timeline (UTC)\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("## 🕐 Chronology\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    [InlineData("**Timeline**\n\n- 10:00 Alarm\n- 10:05 Fixed\n")]
    public void The_section_has_many_names(string section) => Assert.Equal(Two, Document.Read("# T\n\n**Date:** 2024-03-05\n\n" + section).Timeline);

    [Theory]
    [InlineData("- 7:09 AM Eastern: Alarm\n", "2024-03-05 12:09 Alarm")]
    [InlineData("- 7:09 AM Eastern - Alarm\n", "2024-03-05 12:09 Alarm")]
    [InlineData("- 7:09 AM Pacific, Alarm\n", "2024-03-05 15:09 Alarm")]
    [InlineData("- 10:00 Eastern region is down\n", "2024-03-05 10:00 Eastern region is down")]
    public void The_name_of_a_zone_needs_no_word_behind_it_where_it_ends_the_time(string timeline, string expected) =>
        Assert.Equal(expected, Document.Read($"# T\n\n**Date:** 2024-03-05\n\n## Timeline\n\n{timeline}").Timeline);

    [Fact]
    public void The_mark_of_a_footnote_is_no_part_of_a_time_or_of_what_happened()
    {
        const string Text = "# T\n\n## Timeline\n\n- 2024-03-05 10:00[^1]: Alarm\n\n[^1]: By mail.\n";

        Assert.Equal("2024-03-05 10:00 Alarm", Document.Read(Text).Timeline);
        Assert.Equal("2024-03-05 10:00", Document.Read(Text).Postmortem.Timeline[0].TimeText);
        Assert.Equal(Text.Replace("Alarm", "Pages", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Timeline[0].Description = "Pages"));
    }

    [Theory]
    [InlineData("**Time zone:** BST\n\n## Timeline")]
    [InlineData("All times are in BST.\n\n## Timeline")]
    [InlineData("**Start time:** 2024-05-14 09:00 BST\n\n## Timeline")]
    [InlineData("## Timeline (BST)")]
    public void A_zone_of_several_meanings_leaves_the_times_open(string head)
    {
        string text = $"# T\n\n**Date:** 2024-05-14\n\n{head}\n\n- 09:10 Alarm\n";
        Document read = Document.Read(text);

        Assert.Equal("? Alarm", read.Timeline);
        Assert.Contains("set 'timeZone' in .postmortem.yaml", Assert.Single(read.Warnings), StringComparison.Ordinal);
        Assert.EndsWith(
            "- 09:10 Alarm\n- 2024-05-14 09:30 UTC Fixed\n",
            EditedDocument.Change(text, pm => pm.Timeline.Add(new TimelineEvent { Time = new DateTimeOffset(2024, 5, 14, 9, 30, 0, TimeSpan.Zero), Description = "Fixed" })),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/London", "2024-05-14 08:10 Alarm")]
    [InlineData("Asia/Dhaka", "2024-05-14 03:10 Alarm")]
    public void The_zone_of_the_house_says_which_meaning_is_meant(string house, string expected)
    {
        Postmortem read = MarkdownReader.Read("# T\n\n**Date:** 2024-05-14\n\n## Timeline (BST)\n\n- 09:10 Alarm\n", null, new ReadingOptions { TimeZone = house }).Postmortem;

        Assert.Equal(house, read.TimeZone);
        Assert.Equal(expected, $"{read.Timeline[0].Time:yyyy-MM-dd} {read.Timeline[0].Time!.Value.UtcDateTime:HH:mm} {read.Timeline[0].Description}");
    }

    [Theory]
    [InlineData("Work notes:\n10:00 Alarm\n10:05 Fixed\n")]
    [InlineData("Timeline (UTC):\n10:00 - Alarm  \n10:05 - Fixed\n")]
    [InlineData("**Timeline:**\n10:00 Alarm\n10:05 Fixed\n")]
    public void A_label_may_stand_in_the_paragraph_of_its_lines(string lines)
    {
        string text = $"# T\n\n**Date:** 2024-03-05\n\n{lines}";

        Assert.Equal("2024-03-05 10:00 Alarm; 2024-03-05 10:05 Fixed", Document.Read(text).Timeline);
        Assert.Equal(text.Replace("Alarm", "Pages", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Timeline[0].Description = "Pages"));
    }

    [Fact]
    public void A_description_that_would_end_a_range_is_refused()
    {
        const string Text = "# T\n\n**Date:** 2024-01-05\n\n## Timeline\n\n- 10:02 - x\n- 10:05-10:07 - y\n";

        PostmortemException error = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => pm.Timeline[0].Description = "11:00 batch was skipped"));
        Assert.Contains("the description '11:00 batch was skipped' begins with a time, which would be read as the end of a range: '10:02 - 11:00'", error.Message, StringComparison.Ordinal);
        Assert.Equal(Text.Replace("- y", "- z", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Timeline[1].Description = "z"));
    }

    [Theory]
    [InlineData("## Timeline (Pacific)", "2024-01-05 18:00 a")]
    [InlineData("## Timeline (all times Eastern Time)", "2024-01-05 15:00 a")]
    [InlineData("## Timeline (Pacific region)", "2024-01-05 10:00 a")]
    public void A_heading_names_its_zone_in_words(string heading, string expected) =>
        Assert.Equal(expected, Document.Read($"# T\n\n**Date:** 2024-01-05\n\n{heading}\n\n- 10:00 a\n").Timeline);

    [Fact]
    public void An_offset_may_leave_the_unit_of_its_minutes_out() =>
        Assert.Equal(
            "2024-01-05 14:00 Kill; 2024-01-05 15:30 Done; 2024-01-05 16:00 End",
            Document.Read("# T\n\n**Date:** 2024-01-05\n\n## Timeline\n\n- T+0 (14:00 UTC) Kill\n- T+1h30 Done\n- T+2h End\n").Timeline);

    [Fact]
    public void Another_programs_timeline_in_front_matter_leaves_that_of_the_body()
    {
        Document read = Document.Read("---\ntitle: x\ndate: 2024-01-05\ntimeline:\n  - time: a\n    event: b\n---\n\n## Timeline\n\n- 10:00 Down\n");

        Assert.Equal("2024-01-05 10:00 Down", read.Timeline);
        Assert.Contains(read.Warnings, warning => warning.StartsWith("'timeline' in its front matter was left aside.", StringComparison.Ordinal));
    }

}
