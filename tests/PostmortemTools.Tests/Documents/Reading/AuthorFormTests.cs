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

    [Theory]
    [InlineData("**Authors:** Tom Bee & Ulla Dee\n", "Tom Bee; Ulla Dee")]
    [InlineData("**Authors:** Tom & Ulla\n", "Tom; Ulla")]
    [InlineData("**Authors:** Ops & Platform, Tom Bee\n", "Ops & Platform; Tom Bee")]
    [InlineData("**Authors:** @Alan Turing @Ada Lovelace\n", "Alan Turing; Ada Lovelace")]
    [InlineData("**Authors:** @alan, @ada @tom\n", "alan; ada; tom")]
    [InlineData("**Authors:** Jane @ Night Team\n", "Jane @ Night Team")]
    [InlineData("**Authors:** R&amp;D team\n", "R&amp;D team")]
    [InlineData("| Incident owner | Priya |\n|---|---|\n| Authors | Tom, Ulla |\n", "Tom; Ulla")]
    [InlineData("| Field | Value |\n|---|---|\n| Authors | Tom, Ulla |\n| Incident owner | Priya |\n", "Tom; Ulla")]
    [InlineData("**Incident owner:** Priya\n**Authors:** Tom, Ulla\n", "Tom; Ulla")]
    public void All_of_them_are_read(string fields, string expected) =>
        Assert.Equal(expected, string.Join("; ", Document.Read($"# T\n\n{fields}\n## Summary\n\nx\n").Postmortem.Authors.Select(author => author.ToString())));

    [Theory]
    [InlineData("Tom Bee & Ulla Dee", "Tom Bee & Zed")]
    [InlineData("Tom Bee and Ulla Dee", "Tom Bee and Zed")]
    [InlineData("@Tom Bee @Ulla Dee", "@Tom Bee @Zed")]
    public void What_stands_between_them_stays(string names, string expected)
    {
        string text = $"# T\n\n**Authors:** {names}\n**Status:** Draft\n";

        Assert.Equal(text.Replace(names, expected, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Authors = [new Person("Tom Bee", null), new Person("Zed", null)]));
        Assert.Equal("# T\n\n**Status:** Draft\n", EditedDocument.Change(text, pm => pm.Authors.Clear()));
    }

    [Fact]
    public void Front_matter_counts_more_than_who_reported_it() =>
        Assert.Equal("Jane", Assert.Single(Document.Read("---\nauthor: Jane\n---\n# T\n\n**Reported by:** Kim\n").Postmortem.Authors).Name);
}
