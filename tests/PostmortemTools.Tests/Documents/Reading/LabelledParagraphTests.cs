using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Documents without headings, whose sections are paragraphs that begin with a line of their own.</summary>
public sealed class LabelledParagraphTests
{
    private const string Text = "Postmortem: Web server outage\n\nIssue Summary:\nThe web server was down on Feb 3, 2024.\n\nTimeline:\n14:30 UTC: Alert rang.\n15:10 UTC: Service was restarted.\n\n"
        + "Root Cause:\nThe disk was full.\nIt was emptied.\n\n**Detection:**\nBy an alert.\n\nImpact:\nHalf of the users saw errors.\n\nMeasures:\n- Add an alert.\n";

    [Fact]
    public void Each_is_a_section()
    {
        Document read = Document.Read(Text);
        Postmortem postmortem = read.Postmortem;

        Assert.Equal(("Web server outage", "2024-02-03"), (postmortem.Title, read.Day));
        Assert.Equal("The web server was down on Feb 3, 2024.", postmortem.Summary);
        Assert.Equal("2024-02-03 14:30 Alert rang.; 2024-02-03 15:10 Service was restarted.", read.Timeline);
        Assert.Equal("The disk was full.\nIt was emptied.", postmortem.RootCause);
        Assert.Equal("Half of the users saw errors.", postmortem.Impact.Description);
        Assert.Equal("Add an alert.", Assert.Single(postmortem.ActionItems).Action);
        Section detection = Assert.Single(postmortem.Sections);
        Assert.Equal(("Detection", "By an alert."), (detection.Title, detection.Body));
    }

    [Fact]
    public void Their_texts_are_changed_where_they_stand()
    {
        Assert.Equal(Text.Replace("The disk was full.\nIt was emptied.", "A log filled the disk.", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.RootCause = "A log filled the disk."));
        Assert.Equal(Text.Replace("Half of the users", "All users", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Impact.Description = "All users saw errors."));
        Assert.Equal(Text.Replace("The web server was", "The server was", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Summary = "The server was down on Feb 3, 2024."));
        Assert.Equal(Text.Replace("Web server outage", "Outage", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Title = "Outage"));
        Assert.Equal(Text.Replace("By an alert.", "By a customer.", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Sections[0].Body = "By a customer."));
    }

    [Fact]
    public void A_text_that_goes_takes_its_label_with_it() =>
        Assert.Equal(Text.Replace("Root Cause:\nThe disk was full.\nIt was emptied.\n\n", "", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.RootCause = null));

    [Theory]
    [InlineData("# T\n\nRoot cause:\nA full disk.\n\nImpact: Half of the users.\n", "A full disk.", "Half of the users.")]
    [InlineData("# T\n\nImpact:\nHalf of the users.\n\nRoot cause: A full disk.\n", "A full disk.", "Half of the users.")]
    [InlineData("# T\n\nRoot cause:\nA full disk.\nImpact: Half of the users.\n", "A full disk.", "Half of the users.")]
    [InlineData("# T\n\n**Root cause:**\nA full disk.\n", "A full disk.", null)]
    public void Fields_with_their_values_behind_them_stay_fields(string text, string cause, string? impact)
    {
        Postmortem read = Document.Read(text).Postmortem;

        Assert.Equal((cause, impact), (read.RootCause, read.Impact.Description));
    }

    [Fact]
    public void A_line_that_says_no_section_ends_none()
    {
        Postmortem read = Document.Read("# T\n\nImpact:\nHalf of the users.\n\nThey saw this:\n503 Service Unavailable\n\nRoot cause:\nA full disk.\n").Postmortem;

        Assert.Equal(("Half of the users.\n\nThey saw this:\n503 Service Unavailable", "A full disk."), (read.Impact.Description, read.RootCause));
    }

    [Fact]
    public void What_is_added_has_such_a_label_where_it_belongs()
    {
        Assert.Equal(
            Text.Replace("Measures:", "What Went Well:\n1. ✅ The alert rang.\n\nMeasures:", StringComparison.Ordinal),
            EditedDocument.Change(Text, pm => pm.WentWell.Add(new Finding { Title = "The alert rang." })));
        Assert.Equal(
            Text.Replace("Root Cause:\nThe disk was full.\nIt was emptied.\n\n", "", StringComparison.Ordinal).Replace("Measures:", "Root Cause:\nA log.\n\nMeasures:", StringComparison.Ordinal),
            EditedDocument.Change(Text.Replace("Root Cause:\nThe disk was full.\nIt was emptied.\n\n", "", StringComparison.Ordinal), pm => pm.RootCause = "A log."));
        Assert.Equal(
            Text.Replace("Impact:", "**Response:**\nFive engineers.\n\nImpact:", StringComparison.Ordinal),
            EditedDocument.Change(Text, pm => pm.Sections.Add(new Section { Title = "Response", Body = "Five engineers." })));
    }

    [Fact]
    public void A_section_that_holds_others_stands_behind_them_all() =>
        Assert.Equal(
            Text + "\n## Response\n\nFive engineers.\n\n### Costs\n\nNone.\n",
            EditedDocument.Change(Text, pm => pm.Sections.Add(new Section { Title = "Response", Level = 2, Body = "Five engineers.", Sections = { new Section { Title = "Costs", Level = 3, Body = "None." } } })));

    [Theory]
    [InlineData("A log.\n\nIt was full.", "Root Cause:\nA log.\n\nIt was full.\n")]
    [InlineData("- A log\n- A disk", "Root Cause:\n- A log\n- A disk\n")]
    [InlineData("```\nENOSPC\n```", "Root Cause:\n\n```\nENOSPC\n```\n")]
    [InlineData("> ENOSPC", "Root Cause:\n\n> ENOSPC\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "Root Cause:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")]
    public void Any_blocks_may_stand_below_a_label(string cause, string expected) =>
        Assert.Equal(Text.Replace("Root Cause:\nThe disk was full.\nIt was emptied.\n", expected, StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.RootCause = cause));

    [Theory]
    [InlineData(Text)]
    [InlineData("Postmortem: Mail was late\n\nRoot cause:\nA relay was full.\n\nImpact:\nMail to customers was late.\n")]
    public void A_text_that_would_be_a_field_is_refused(string text) =>
        Assert.Throws<PostmortemException>(() => EditedDocument.Change(text, pm => pm.RootCause = "Impact: all users."));


    [Fact]
    public void Below_a_heading_that_is_no_title_such_a_line_is_text()
    {
        Postmortem read = Document.Read("# Outage\n\n# The whole story\n\n**Detection:**\nBy an alert.\n\n**Impact:**\nHalf of the users.\n\n**Root cause:**\nA full disk.\n\n# Timeline\n\n- 10:00 a\n").Postmortem;

        Assert.Equal(("The whole story", 0), (Assert.Single(read.Sections).Title, read.Sections[0].Sections.Count));
    }

}
