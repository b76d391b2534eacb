using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>What is written ends its lines as the document does; where that has several line ends, no two of them become one.</summary>
public sealed class LineEndTests
{
    private const string Items = "# Login failed\n\nDate: 2024-01-01\n\n## Action Items\n\n| Action | Owner |\n|---|---|\n| One | Eva |\n\n## Lessons\n\n- Ask\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_new_row_ends_as_all_lines_do(string newLine)
    {
        string text = Items.ReplaceLineEndings(newLine);

        Assert.Equal(
            Items.Replace("Eva |\n", "Eva |\n| Two | |\n", StringComparison.Ordinal).ReplaceLineEndings(newLine),
            EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Two" })));
    }

    [Fact]
    public void A_new_row_leaves_the_blank_line_behind_it_where_the_first_line_ends_in_cr()
    {
        string text = Items.Replace("failed\n\n", "failed\r\r", StringComparison.Ordinal);

        Assert.Equal(
            text.Replace("Eva |\n", "Eva |\n| Two | |\n", StringComparison.Ordinal),
            EditedDocument.Change(text, pm => pm.ActionItems.Add(new ActionItem { Action = "Two" })));
    }

    [Fact]
    public void A_row_that_ends_in_cr_leaves_the_blank_line_that_it_comes_to_stand_before()
    {
        const string Rows = "- [ ] One\r- [ ] Two\n- [ ] Three\n";
        const string Text = "# Login failed\n\nDate: 2024-01-01\n\n## Action Items\n\n" + Rows + "\n## Lessons\n\n- Ask\n";

        Assert.Equal(
            Text.Replace(Rows, "- [ ] Two\n- [ ] Three\n- [ ] One\n", StringComparison.Ordinal),
            EditedDocument.Change(Text, pm =>
            {
                pm.ActionItems.Add(pm.ActionItems[0]);
                pm.ActionItems.RemoveAt(0);
            }));
        Assert.Equal(Text.Replace(Rows, "- [ ] One\r\n", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.ActionItems.RemoveRange(1, 2)));
    }
}
