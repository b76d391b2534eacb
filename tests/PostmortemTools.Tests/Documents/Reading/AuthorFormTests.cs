using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Who wrote a postmortem, by whatever label.</summary>
public sealed class AuthorFormTests
{
    [Theory]
    [InlineData("**COE Owner:** Jane Doe")]
    [InlineData("**Reported by:** Jane Doe")]
    [InlineData("**Postmortem owner(s):** Jane Doe")]
    [InlineData("**Written by:** Jane Doe")]
    [InlineData("**Facilitator:** Jane Doe")]
    [InlineData("- RCA owner: Jane Doe")]
    [InlineData("| Field | Value |\n|---|---|\n| Report owner | Jane Doe |")]
    public void It_is_said_by_a_label(string field)
    {
        string text = $"# T\n\n{field}\n\n## Summary\n\nx\n";

        Assert.Equal(["Jane Doe"], Document.Read(text).Postmortem.Authors.Select(author => author.Name));
        Assert.Equal(text.Replace("Jane Doe", "Omar", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Authors = [new Person("Omar", null)]));
    }

    [Theory]
    [InlineData("**Owner:** Bo\n**Author:** Jane\n**Reported by:** Kim\n", "Jane")]
    [InlineData("**Reported by:** Kim\n**COE Owner:** Bo\n", "Bo")]
    [InlineData("**Facilitator:** Bo\n**Written by:** Jane\n", "Jane")]
    [InlineData("**Written by:** Jane\n**Postmortem owner:** Bo\n", "Jane")]
    [InlineData("**Author:**\n**Owner:** Bo\n", "Bo")]
    [InlineData("**Incident commander:** Bo\n", "")]
    [InlineData("**Reported by:** TBD\n", "")]
    public void The_one_that_says_most_counts(string fields, string expected)
    {
        string text = $"# T\n\n{fields}\n## Summary\n\nx\n";

        Assert.Equal(expected, string.Join(", ", Document.Read(text).Postmortem.Authors.Select(author => author.Name)));
    }

    [Theory]
    [InlineData("**Author:** Jane\n**Reported by:** Kim\n", "**Author:**\n**Reported by:** Kim\n")]
    [InlineData("**Reported by:** Kim\n**Status:** draft\n", "**Status:** draft\n")]
    public void They_can_be_taken_away(string fields, string expected)
    {
        string after = EditedDocument.Change($"# T\n\n{fields}\n## Summary\n\nx\n", pm => pm.Authors.Clear());

        Assert.Equal($"# T\n\n{expected}\n## Summary\n\nx\n", after.Replace(":** \n", ":**\n", StringComparison.Ordinal));
        Assert.Empty(EditedDocument.Read(after).Authors);
    }

    [Fact]
    public void Front_matter_counts_more_than_who_reported_it() =>
        Assert.Equal("Jane", Assert.Single(Document.Read("---\nauthor: Jane\n---\n# T\n\n**Reported by:** Kim\n").Postmortem.Authors).Name);
}
