using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Findings, factors and related incidents in tables.</summary>
public sealed class FindingTableTests
{
    private const string Rows = "| # | Item | Comment |\n|---|------|---------|\n| 1 | Pager | quick |\n| 2 | Graphs | |\n";

    [Theory]
    [InlineData("What went well")]
    [InlineData("What went wrong")]
    [InlineData("Lessons learned")]
    public void Findings_are_read_and_changed_in_their_cells(string heading)
    {
        string text = $"# T\n\n## {heading}\n\n{Rows}";

        Assert.Equal("Pager: quick; Graphs", Document.Titles(Of(Document.Read(text).Postmortem)));
        Assert.Equal(text.Replace("Pager", "Pages", StringComparison.Ordinal), EditedDocument.Change(text, pm => Of(pm)[0].Title = "Pages"));
        Assert.Equal(text.Replace("quick", "silent", StringComparison.Ordinal), EditedDocument.Change(text, pm => Of(pm)[0].Description = "silent"));
        Assert.Equal(text.Replace("| 2 | Graphs | |\n", "", StringComparison.Ordinal), EditedDocument.Change(text, pm => Of(pm).RemoveAt(1)));
        Assert.Equal("Pager: quick; Graphs; Logs: found", Document.Titles(Of(Document.Read(EditedDocument.Change(text, pm => Of(pm).Add(new Finding { Title = "Logs", Description = "found" }))).Postmortem)));
    }

    [Fact]
    public void Factors_are_read_and_changed_in_their_cells()
    {
        string text = $"# T\n\n## Contributing factors\n\n{Rows}";

        Assert.Equal(["Pager/quick", "Graphs/"], Document.Read(text).Postmortem.ContributingFactors.Select(factor => $"{factor.Title}/{factor.Description}"));
        Assert.Equal(text.Replace("quick", "silent", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.ContributingFactors[0].Description = "silent"));
    }

    [Fact]
    public void Related_incidents_are_read_and_changed_in_their_cells()
    {
        const string text = "# T\n\n## Related incidents\n\n| Incident | Note |\n|---|---|\n| [INC-1](https://example.org/1) | same pool |\n| INC-2 | |\n";

        Assert.Equal(["INC-1 https://example.org/1", "INC-2 "], Document.Read(text).Postmortem.RelatedIncidents.Select(one => $"{one.Title} {one.Link}"));
        Assert.Equal(text.Replace("INC-2", "INC-3", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.RelatedIncidents[1].Title = "INC-3"));
        Assert.Equal(text.Replace("| INC-2 | |\n", "", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.RelatedIncidents.RemoveAt(1)));
    }

    private static List<Finding> Of(Postmortem postmortem) => new[] { postmortem.WentWell, postmortem.WentWrong, postmortem.Lessons }.First(list => list.Count > 0);
}
