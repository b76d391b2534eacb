using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A figure of the impact has one home: where the document says its impact.</summary>
public sealed class NewFigureTests
{
    private const string Rest = "\n\n## Timeline\n\n- 2024-02-20 11:00 It began\n";

    [Theory]
    [InlineData("**Date:** 2024-02-20\n**Impact:** 500 users could not log in", "\n**Users affected:** 500")]
    [InlineData("**Date:** 2024-02-20\n\n**Impact:** 500 users could not log in", "\n\n**Users affected:** 500")]
    [InlineData("Impact: 500 users could not log in", "\n\nUsers affected: 500")]
    [InlineData("- **Date:** 2024-02-20\n- **Impact:** 500 users could not log in", "\n- **Users affected:** 500")]
    [InlineData("| Field | Value |\n| --- | --- |\n| Impact | 500 users could not log in |", "\n| Users affected | 500 |")]
    [InlineData("**Impact**\n\n500 users could not log in", "\n\n- Users affected: 500")]
    [InlineData("## Impact\n\n500 users could not log in", "\n\n- Users affected: 500")]
    public void It_stands_beside_the_impact_in_its_form(string head, string expected) =>
        Assert.Equal($"# Login failed\n\n{head}{expected}{Rest}", EditedDocument.Change($"# Login failed\n\n{head}{Rest}", pm => pm.Impact.UsersAffected = "500"));

    [Fact]
    public void One_without_a_name_in_the_model_is_refused_beside_a_label_and_says_why()
    {
        PostmortemException refused = Assert.Throws<PostmortemException>(() =>
            EditedDocument.Change("# Login failed\n\n**Impact:** 500 users could not log in" + Rest, pm => pm.Impact.Figures.Add(new ImpactFigure("Orders lost", "12"))));

        Assert.Contains("'Orders lost' needs a list of figures at the end of a section Impact", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_needs_a_heading_takes_its_figures_with_it_once()
    {
        string after = EditedDocument.Change("# Login failed\n\n**Date:** 2024-02-20\n**Impact:** 500 users could not log in" + Rest, pm => (pm.Impact.Description, pm.Impact.UsersAffected) = ("One\n\nTwo", "500"));

        Assert.Equal("# Login failed\n\n**Date:** 2024-02-20\n\n## Impact\n\nOne\n\nTwo\n\n- Users affected: 500" + Rest, after);
    }
}
