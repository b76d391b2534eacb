using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Related incidents in tables: the day and what is said of each have columns of their own.</summary>
public sealed class RelatedTableTests
{
    private const string Text = "# T\n\n## Related incidents\n\n| Date | Incident | Similarity |\n|---|---|---|\n| 2023-11-20 | [Disk full](https://example.com/7) | same relay |\n| 2023-12-01 | Queue stuck | |\n";

    [Fact]
    public void Each_column_is_read()
    {
        List<RelatedIncident> read = Document.Read(Text).Postmortem.RelatedIncidents;

        Assert.Equal((new DateTime(2023, 11, 20), "Disk full", "same relay", "https://example.com/7"), (read[0].Date, read[0].Title, read[0].Note, read[0].Link));
        Assert.Equal((new DateTime(2023, 12, 1), "Queue stuck", null), (read[1].Date, read[1].Title, read[1].Note));
    }

    [Fact]
    public void Each_value_is_changed_in_its_cell() =>
        Assert.Equal(
            Text.Replace("same relay", "the same relay", StringComparison.Ordinal).Replace("2023-12-01", "2023-12-02", StringComparison.Ordinal).Replace("Queue stuck", "Queue full", StringComparison.Ordinal),
            EditedDocument.Change(Text, pm =>
            {
                pm.RelatedIncidents[0].Note = "the same relay";
                (pm.RelatedIncidents[1].Date, pm.RelatedIncidents[1].Title) = (new DateTime(2023, 12, 2), "Queue full");
            }));

    [Fact]
    public void A_new_one_fills_the_columns() =>
        Assert.Equal(
            Text + "| 2024-01-02 | Disk slow | same vendor |\n",
            EditedDocument.Change(Text, pm => pm.RelatedIncidents.Add(new RelatedIncident { Date = new DateTime(2024, 1, 2), Title = "Disk slow", Note = "same vendor" })));

    [Fact]
    public void Fields_stand_in_a_table_within_a_quotation()
    {
        const string Quoted = "# T\n\n> | Field | Value |\n> |---|---|\n> | Severity | SEV2 |\n> | Date | 2024-05-14 |\n\n## Timeline\n\n- 10:00 a\n";

        Assert.Equal(("SEV2", "2024-05-14"), (Document.Read(Quoted).Postmortem.Severity?.Level, Document.Read(Quoted).Day));
        Assert.Equal(Quoted.Replace("SEV2", "SEV3", StringComparison.Ordinal), EditedDocument.Change(Quoted, pm => pm.Severity = Severity.Parse("SEV3")));
        Assert.Contains("> | Status | Draft |\n", EditedDocument.Change(Quoted, pm => pm.Status = PostmortemStatus.Draft), StringComparison.Ordinal);
    }
}
