using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A text that is written takes nothing of what stands behind it.</summary>
public sealed class TextBesideOthersTests
{
    private const string Impact = "# Login failed\n\n## Impact\n\nBad.\n\n- Duration: 5 minutes\n- Requests failed: 7\n";

    private const string Data = "# Login failed\n\n## Notes\n\n    quoted: yes\n  timeline:\n    - number: 1\n---\n\nSome words.\n";

    [Fact]
    public void An_impact_that_becomes_an_item_beside_the_figures_leaves_them_alone() =>
        Assert.Equal(Impact.Replace("Bad.", "-", StringComparison.Ordinal), EditedDocument.Change(Impact, pm => pm.Impact.Description = "-"));

    [Fact]
    public void An_impact_before_its_figures_is_written() =>
        Assert.Equal(Impact.Replace("Bad.", "Very bad.", StringComparison.Ordinal), EditedDocument.Change(Impact, pm => pm.Impact.Description = "Very bad."));

    [Theory]
    [InlineData("Other words.\n")]
    [InlineData("- one\n- ")]
    public void A_text_before_an_underlined_heading_is_written_apart_from_it(string body) =>
        Assert.Equal(Data.Replace("    quoted: yes", body.TrimEnd('\n', ' ') + "\n", StringComparison.Ordinal), EditedDocument.Change(Data, pm => pm.Sections[0].Body = body));

    [Fact]
    public void A_value_that_only_another_made_sure_is_refused_and_says_so()
    {
        const string Text = "# Login failed\n\n**Authors:** Walter\n\n## Action items\n\n- Walter: pin the version\n- Test it\n";

        PostmortemException refused = Assert.Throws<PostmortemException>(() => EditedDocument.Change(Text, pm => pm.Authors[0] = new Person("Jane", null)));

        Assert.Contains("the document says it only by what is changed", refused.Message, StringComparison.Ordinal);
    }
}
