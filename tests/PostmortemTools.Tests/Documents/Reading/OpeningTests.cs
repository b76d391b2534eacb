using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Texts at the beginning of a document, beside a summary and beside what happened.</summary>
public sealed class OpeningTests
{
    private const string Opening = "On 14 May 2024 mail to customers was late by up to three hours.";

    private const string Beside = $"# Mail was late\n\n**Date:** 2024-05-14\n\n{Opening}\n\n## Summary\n\nA relay was full.\n\n## Timeline\n\n- 09:05 Alert\n";

    [Fact]
    public void A_summary_begins_with_the_opening() =>
        Assert.Equal($"{Opening}\n\nA relay was full.", Document.Read(Beside).Postmortem.Summary);

    [Fact]
    public void What_happened_is_no_summary_where_the_document_opens_with_one()
    {
        Postmortem read = Document.Read($"# Mail was late\n\n{Opening}\n\n## What happened\n\nA relay was full.\n").Postmortem;

        Assert.Equal(Opening, read.Summary);
        Assert.Equal("What happened", Assert.Single(read.Sections).Title);
    }

    [Fact]
    public void A_short_line_is_no_opening() =>
        Assert.Equal("A relay was full.", Document.Read(Beside.Replace(Opening, "See also #12.", StringComparison.Ordinal)).Postmortem.Summary);

    [Fact]
    public void A_change_behind_the_opening_leaves_the_opening_alone() =>
        Assert.Equal(
            Beside.Replace("A relay was full.", "The disk of a relay was full.", StringComparison.Ordinal),
            EditedDocument.Change(Beside, pm => pm.Summary = pm.Summary!.Replace("A relay", "The disk of a relay", StringComparison.Ordinal)));

    [Fact]
    public void Another_summary_stands_below_its_heading_alone() =>
        Assert.Equal(
            Beside.Replace($"{Opening}\n\n", "", StringComparison.Ordinal).Replace("A relay was full.", "Short.", StringComparison.Ordinal),
            EditedDocument.Change(Beside, pm => pm.Summary = "Short."));

    [Fact]
    public void Without_a_summary_both_go() =>
        Assert.Equal("# Mail was late\n\n**Date:** 2024-05-14\n\n## Timeline\n\n- 09:05 Alert\n", EditedDocument.Change(Beside, pm => pm.Summary = null));
}
