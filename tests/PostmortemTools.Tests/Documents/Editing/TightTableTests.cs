using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Tables whose cells are filled up to one width, and have no blank before what they say, or no pipe behind it.</summary>
public class TightTableTests
{
    private const string Text = "# T\n\n**Date:** 2024-05-14\n\n## Timeline (UTC)\n\n|Time   |Event|\n|-------|-----|\n|10:00  |start|\n|10:30  |end  |\n";

    [Fact]
    public void A_value_of_the_same_width_changes_its_line() =>
        Assert.Equal(Text.Replace("|10:00  |", "|10:05  |", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Timeline[0].Time += TimeSpan.FromMinutes(5)));

    [Fact]
    public void A_shorter_value_is_filled_up() =>
        Assert.Equal(Text.Replace("|start|", "|on   |", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Timeline[0].Description = "on"));

    [Fact]
    public void A_longer_value_widens_its_column() =>
        Assert.Equal(
            "# T\n\n**Date:** 2024-05-14\n\n## Timeline (UTC)\n\n|Time   |Event  |\n|-------|-------|\n|10:00  |started|\n|10:30  |end    |\n",
            EditedDocument.Change(Text, pm => pm.Timeline[0].Description = "started"));

    [Fact]
    public void Dashes_below_a_header_that_no_pipe_ends_stay()
    {
        const string Open = "# T\n\n**Date:** 2024-05-14\n\n## Timeline (UTC)\n\n Time  | Event\n :---- | ------------------------------ |\n 10:00 | start\n 10:30 | end\n";

        Assert.Equal(Open.Replace("| start", "| started again", StringComparison.Ordinal), EditedDocument.Change(Open, pm => pm.Timeline[0].Description = "started again"));
    }

}
