using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Figures of the impact of which several could be meant.</summary>
public sealed class FigureFormTests
{
    [Theory]
    [InlineData("| Measure | Value |\n|---|---|\n| Accounts affected | 311 |\n| Users affected | 3,120 |\n")]
    [InlineData("- Accounts affected: 311\n- Users affected: 3,120\n")]
    [InlineData("- Users affected: 3,120\n- Accounts affected: 311\n")]
    public void The_plainer_label_counts(string figures)
    {
        string text = $"# T\n\n## Impact\n\n{figures}";
        Impact read = Document.Read(text).Postmortem.Impact;

        Assert.Equal("3,120", read.UsersAffected);
        Assert.Equal("Accounts affected 311", string.Join(";", read.Figures.Select(figure => $"{figure.Label} {figure.Value}")));
        Assert.Equal(text.Replace("3,120", "4,120", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Impact.UsersAffected = "4,120"));
    }

    [Fact]
    public void Alone_every_label_counts() => Assert.Equal("311", Document.Read("# T\n\n## Impact\n\n- Accounts affected: 311\n- Region: eu\n").Postmortem.Impact.UsersAffected);

    [Theory]
    [InlineData("| | |\n|---|---|\n| Metric | Value |\n| Duration | 45 min |\n| Region | eu |\n")]
    [InlineData("| | |\n|---|---|\n| **Metric** | **Figure** |\n| Duration | 45 min |\n| Region | eu |\n")]
    [InlineData("| Metric | Value |\n|---|---|\n| Duration | 45 min |\n| Region | eu |\n")]
    public void The_names_of_the_columns_are_no_figure(string table) => Assert.Equal("45 min; Region eu", Figures($"# T\n\n## Impact\n\n{table}"));

    [Theory]
    [InlineData("", "- Checkout was down", "- Checkout was down")]
    [InlineData("All of it was slow.\n\n", "- Checkout was down", "All of it was slow.\n\n- Checkout was down")]
    [InlineData("", "- Checkout was down:\n  - in Oslo\n  - in Bergen", "- Checkout was down:\n  - in Oslo\n  - in Bergen")]
    public void An_item_among_figures_that_is_none_is_a_text(string before, string item, string expected)
    {
        string text = $"# T\n\n## Impact\n\n{before}- Duration: 45 min\n{item}\n- Region: eu\n\n## Appendix\n\nLogs.\n";

        Assert.Equal("45 min; Region eu", Figures(text));
        Assert.Equal(expected, Document.Read(text).Postmortem.Impact.Description);
        Assert.Equal(text.Replace("45", "50", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Impact.Duration = "50 min"));
        Assert.Equal(text.Replace("- Region: eu\n", "", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Impact.Figures.Clear()));
        Assert.Equal(text.Replace(item + "\n", "", StringComparison.Ordinal).Replace("All of it was slow.\n\n", "", StringComparison.Ordinal).Replace("- Duration", "Bad.\n\n- Duration", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Impact.Description = "Bad."));
        Assert.Equal(text.Replace("- Region: eu\n", "- Region: eu\n- Users affected: 5\n", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Impact.UsersAffected = "5"));
    }

    [Fact]
    public void A_list_of_texts_has_no_figures() =>
        Assert.Equal("", Figures("# T\n\n## Impact\n\n- Duration: 45 min\n- Checkout was down\n- Search was slow\n"));

    private static string Figures(string text)
    {
        Impact impact = Document.Read(text).Postmortem.Impact;
        return string.Join("; ", new[] { impact.Duration, impact.UsersAffected }.OfType<string>().Concat(impact.Figures.Select(figure => $"{figure.Label} {figure.Value}")));
    }

    [Fact]
    public void A_picture_stands_before_a_bold_label()
    {
        const string Text = "# T\n\n## Impact\n\n- 👤 **Users affected:** 15000\n- ⏱️ **Duration:** 1h\n";
        Impact read = Document.Read(Text).Postmortem.Impact;

        Assert.Equal(("15000", "1h"), (read.UsersAffected, read.Duration));
        Assert.Equal(Text.Replace("15000", "12", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Impact.UsersAffected = "12"));
    }

}
