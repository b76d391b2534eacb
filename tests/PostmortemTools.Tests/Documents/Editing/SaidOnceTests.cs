using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>A value that changes is said in one place.</summary>
public sealed class SaidOnceTests
{
    private const string Events = "## Timeline\n\n- 2024-01-01 10:00 It began\n";

    private const string Prose = "On this day the whole of our service was down for an hour or so.\n\n";

    [Fact]
    public void A_status_in_words_of_ones_own() => Assert.Equal(
        "# Login failed\n\nDate: 2024-01-01\nStatus: final\n",
        EditedDocument.Change("# Login failed\n\nDate: 2024-01-01\n", pm => (pm.Status, pm.StatusText) = (PostmortemStatus.Complete, "final")));

    [Theory]
    [InlineData("+++\nstatus = \"final\"\n+++\n", "+++\nstatus = \"in review\"\n+++\n")]
    [InlineData("---\nstatus: wip\n---\n", "---\nstatus: in review\n---\n")]
    public void A_status_in_front_matter(string data, string expected) =>
        Assert.Equal(expected + "# Login failed\n", EditedDocument.Change(data + "# Login failed\n", pm => (pm.Status, pm.StatusText) = (PostmortemStatus.InReview, null)));

    [Theory]
    [InlineData("Short.", "## Summary\n\nShort.\n\n")]
    [InlineData("One in ten logins failed for about an hour.", "One in ten logins failed for about an hour.\n\n")]
    [InlineData("One in ten logins failed for about an hour.\n\nAll is well.", "One in ten logins failed for about an hour.\n\nAll is well.\n\n")]
    public void A_summary_below_no_heading(string summary, string expected) =>
        Assert.Equal($"# Login failed\n\n{expected}{Events}", EditedDocument.Change($"# Login failed\n\n{Prose}{Events}", pm => pm.Summary = summary));

    [Fact]
    public void A_summary_that_would_be_read_as_a_field_is_refused() =>
        Assert.Throws<PostmortemException>(() => EditedDocument.Change($"# Login failed\n\n{Prose}{Events}", pm => pm.Summary = "Status: one in ten logins failed for about an hour."));

    [Fact]
    public void A_figure_that_stands_among_the_fields_is_not_said_again_in_a_new_section()
    {
        const string Head = "# Login failed\n\n**Duration**: 45 minutes\n\n";

        Assert.Equal($"{Head}## Impact\n\n- Users affected: 5\n\n{Events}", EditedDocument.Change(Head + Events, pm => pm.Impact.UsersAffected = "5"));
        Assert.Equal($"{Head}## Impact\n\nBad.\n\n{Events}", EditedDocument.Change(Head + Events, pm => pm.Impact.Description = "Bad."));
    }
}
