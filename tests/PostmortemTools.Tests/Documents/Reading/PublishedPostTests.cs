using System.Globalization;
using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A post of a blog has the day on which it was published in its front matter, and that of the incident in its text.</summary>
public sealed class PublishedPostTests
{
    private const string Sentence = "On March 3, 2024, between 10:00 and 11:00 UTC, the registry was down for everybody.";

    private const string Post = "---\nlayout: post\ntitle: The outage\ndate: 2024-03-05\n---\n\n";

    [Theory]
    [InlineData("---\nlayout: post\ntitle: T\ndate: 2024-03-05\n---\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\nslug: t\n---\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\ncategories: [news]\n---\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05 09:00:00 +0100\nauthor: Jane\n---\n\n")]
    [InlineData("+++\ntitle = \"T\"\ndate = 2024-03-05T10:00:00Z\n+++\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\npermalink: /t\ndraft: false\n---\n\n# T\n\n")]
    public void The_day_of_the_incident_counts(string front)
    {
        Document read = Document.Read(front + Sentence + "\n");

        Assert.Equal(("2024-03-03", DateOrigin.Prose), (read.Day, read.Reading.Places.DateOrigin));
        Assert.Contains(read.Warnings, warning => warning.Contains("2024-03-03 was taken from the text near the beginning", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("An outage hit us at 10:00 UTC on 3 March 2024.")]
    [InlineData("On March 3 we suffered an outage.")]
    [InlineData("We released 2.0 on February 1, 2024. Then, on March 3, 2024, it failed.")]
    [InlineData("Hello everybody.\n\nThe incident of 2024-03-03 is over.")]
    [InlineData("## Summary\n\nOn March 3, 2024 the API was unavailable.")]
    public void It_is_that_of_the_sentence_that_tells_of_it(string text) => Assert.Equal("2024-03-03", Document.Read(Post + text + "\n").Day);

    [Theory]
    [InlineData("The site was down for an hour.")]
    [InlineData("This post about the outage was published on March 4, 2024.")]
    [InlineData("On March 3, 2024 we shipped a new version.")]
    [InlineData("On March 3, 2019 we suffered another outage.")]
    [InlineData("On April 3, 2024 the maintenance will affect all users.")]
    public void Where_the_text_does_not_say_it_the_front_matter_counts(string text)
    {
        Document read = Document.Read(Post + text + "\n");

        Assert.Equal(("2024-03-05", DateOrigin.FrontMatter), (read.Day, read.Reading.Places.DateOrigin));
    }

    [Fact]
    public void Where_both_say_the_same_nothing_is_guessed()
    {
        Document read = Document.Read(Post.Replace("03-05", "03-03", StringComparison.Ordinal) + Sentence + "\n");

        Assert.Equal(("2024-03-03", DateOrigin.FrontMatter), (read.Day, read.Reading.Places.DateOrigin));
        Assert.DoesNotContain(read.Warnings, warning => warning.Contains("taken from", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\nseverity: SEV1\n---\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\nstatus: complete\nslug: t\n---\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\n---\n\n")]
    [InlineData("---\ntitle: T\ndate: 2024-03-05\nauthors: [Jane]\n---\n\n")]
    public void The_front_matter_of_a_postmortem_counts_more_than_its_text(string front) =>
        Assert.Equal(("2024-03-05", DateOrigin.FrontMatter), (Document.Read(front + Sentence + "\n").Day, Document.Read(front + Sentence + "\n").Reading.Places.DateOrigin));

    [Fact]
    public void What_states_the_day_counts_more_than_either() =>
        Assert.Equal("2024-03-02", Document.Read(Post + "# T\n\n**Date:** 2024-03-02\n\n" + Sentence + "\n").Day);

    [Theory]
    [InlineData(Post + Sentence + "\n\n## Root cause\n\nA disk.\n")]
    [InlineData(Post + "# The outage\n\n" + Sentence + "\n")]
    [InlineData("---\nlayout: post\ntitle: The outage\ndate: 2024-03-03\n---\n\n" + Sentence + "\n")]
    public void It_can_be_changed(string text)
    {
        string after = EditedDocument.Change(text, pm => pm.Date = new DateTime(2024, 3, 1));

        Assert.Equal("2024-03-01", EditedDocument.Read(after).Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Contains(Sentence, after, StringComparison.Ordinal);
    }
}
