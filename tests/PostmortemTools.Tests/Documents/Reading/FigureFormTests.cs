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
}
