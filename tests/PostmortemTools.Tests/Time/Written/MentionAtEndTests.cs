using PostmortemTools.Time.Written;
using Xunit;

namespace PostmortemTools.Tests.Time.Written;

public sealed class MentionAtEndTests
{
    [Theory]
    [InlineData("Feil oppdaget: 14.11.2023 10:47", "Feil oppdaget", "14.11.2023 10:47")]
    [InlineData("Resolved at 15:20 UTC", "Resolved", "15:20 UTC")]
    [InlineData("First alert - 14:32", "First alert", "14:32")]
    [InlineData("**Detected**: 2024-01-15 14:32", "**Detected", "2024-01-15 14:32")]
    [InlineData("**Detected:** `14:32`", "**Detected", "14:32")]
    [InlineData("Mitigated (around 2:54 PM PST)", "Mitigated", "around 2:54 PM PST")]
    [InlineData("Started on January 15, 2024 at 14:32", "Started", "January 15, 2024 at 14:32")]
    [InlineData("Impact: 14:32 - 15:10 UTC", "Impact", "14:32 - 15:10 UTC")]
    [InlineData("Detected: unknown", "Detected", "unknown")]
    [InlineData("Closed 2024-01-16", "Closed", "2024-01-16")]
    public void A_label_ends_with_its_time(string text, string label, string time)
    {
        Assert.True(TimeMentions.TryReadEnd(text, 0, text.Length, out TimeMention? mention, out int labelEnd));
        Assert.Equal((label, time), (text.Substring(0, labelEnd), mention.Text));
    }

    [Theory]
    [InlineData("14:32")]
    [InlineData("Alarm fired")]
    [InlineData("The cause is still unknown")]
    [InlineData("It lasted 24 hours")]
    [InlineData("Upgraded to 10.0.3")]
    [InlineData("Two of 12/15")]
    [InlineData("Is it over?????")]
    [InlineData("14:32 we saw it")]
    [InlineData("Jan 15, 2024 - 14:32 UTC")]
    [InlineData("")]
    public void Other_texts_end_with_no_time(string text) => Assert.False(TimeMentions.TryReadEnd(text, 0, text.Length, out TimeMention? mention, out _), mention?.Text);

    [Theory]
    [InlineData("14.32")]
    [InlineData("1432")]
    [InlineData("0832")]
    [InlineData("**14:32**")]
    [InlineData(" 14:32 UTC ")]
    [InlineData("2024-01-15 14:32")]
    [InlineData("12/15")]
    [InlineData("X")]
    [InlineData("???")]
    [InlineData("2pm")]
    [InlineData("14:32 / 06:32 PST")]
    public void A_cell_of_a_column_of_times_is_a_time(string cell) => Assert.True(TimeMentions.TryReadAll(cell, 0, cell.Length, out _));

    [Theory]
    [InlineData("14:32 Alarm")]
    [InlineData("2019")]
    [InlineData("Alarm")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("99.95")]
    public void Other_cells_are_none(string cell) => Assert.False(TimeMentions.TryReadAll(cell, 0, cell.Length, out TimeMention? mention), mention?.Text);

    [Theory]
    [InlineData("**14:32 - First alarm**", true, false)]
    [InlineData("**14:32** - First alarm", false, false)]
    [InlineData("<b>14:32 First alarm</b>", true, false)]
    [InlineData("[14:32 deploy](https://ci.example/1)", false, true)]
    [InlineData("(14:32 UTC, from the logs) deploy", false, true)]
    [InlineData("[14:32] deploy", false, false)]
    public void What_is_still_open_is_said(string text, bool emphasis, bool bracket)
    {
        Assert.True(TimeMentions.TryReadStart(text, 0, text.Length, out TimeMention? mention));
        Assert.Equal((emphasis, bracket), (mention.StillOpen.HasEmphasis, mention.StillOpen.HasBracket));
    }
}
