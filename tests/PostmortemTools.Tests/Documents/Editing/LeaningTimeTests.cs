using System.Globalization;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Entries that name no day are of the day above them: a changed time must not move those below, and must not write into them either.</summary>
public sealed class LeaningTimeTests
{
    private const string Head = "# Login failed\n\nDate: 2024-02-09\n\n## Timeline\n\n";

    private const string Text = Head + "### 2024-02-09 00:25\n\nOne.\n\n### 0:25:59 AM\n\nTwo.\n\n### 21:24 - Three\n\nGone.\n\n### 1:12 AM\n\nFour.\n";

    [Fact]
    public void The_changed_entry_says_its_day_where_that_keeps_those_below()
    {
        string after = EditedDocument.Change(Text, pm => pm.Timeline[1].Time -= TimeSpan.FromMinutes(1));

        Assert.Equal(Text.Replace("### 0:25:59 AM", "### 2024-02-09 12:24:59 AM", StringComparison.Ordinal), after);
        Assert.Equal(["02-09 00:25", "02-09 00:24", "02-09 21:24", "02-10 01:12"], Times(after));
    }

    [Theory]
    [InlineData(0, -24 * 60)]
    [InlineData(1, -60)]
    [InlineData(1, 48 * 60)]
    [InlineData(2, 30 * 60)]
    public void Where_that_does_not_the_change_is_refused(int entry, int minutes)
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => pm.Timeline[entry].Time += TimeSpan.FromMinutes(minutes)));

        Assert.Contains("names no day", refused.Message, StringComparison.Ordinal);
        Assert.Contains("write its day beside it first", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_name_their_day_stay_whatever_moves()
    {
        const string Dated = Head + "- 2024-02-09 10:00 One\n- 2024-02-09 10:05 Two\n";

        Assert.Equal(Dated.Replace("2024-02-09 10:00", "2024-02-07 23:00", StringComparison.Ordinal), EditedDocument.Change(Dated, pm => pm.Timeline[0].Time -= TimeSpan.FromHours(35)));
    }

    [Fact]
    public void An_entry_below_one_that_goes_gets_its_day()
    {
        const string Two = Head + "- 2024-02-12 10:00 One\n- 10:05 Two\n";

        Assert.Equal(Head + "- 2024-02-12 10:05 Two\n", EditedDocument.Change(Two, pm => pm.Timeline.RemoveAt(0)));
    }

    private static IEnumerable<string> Times(string text) =>
        EditedDocument.Read(text).Timeline.Select(happened => happened.Time!.Value.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture));
}
