using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Documents.Vocabulary;

public sealed class FieldLabelsTests
{
    [Theory]
    [InlineData("**Date:**", "Date")]
    [InlineData("Incident date", "Date")]
    [InlineData("incident_date", "Date")]
    [InlineData("incidentDate", "Date")]
    [InlineData("📅 Date of Incident", "Date")]
    [InlineData("Postmortem Owner:", "Authors")]
    [InlineData("Author(s)", "Authors")]
    [InlineData("Written by", "Authors")]
    [InlineData("Av", "Authors")]
    [InlineData("Sev", "Severity")]
    [InlineData("Severity level", "Severity")]
    [InlineData("Alvorlighetsgrad", "Severity")]
    [InlineData("Affected service(s)", "Services")]
    [InlineData("Impacted services", "Services")]
    [InlineData("keywords", "Tags")]
    [InlineData("timezone", "TimeZone")]
    [InlineData("Start time (UTC)", "Started")]
    [InlineData("startTime", "Started")]
    [InlineData("Incident start", "Started")]
    [InlineData("Time detected", "Detected")]
    [InlineData("Acknowledged at", "Acknowledged")]
    [InlineData("Incident end time", "Resolved")]
    [InlineData("Downtime", "Duration")]
    [InlineData("Customers affected", "UsersAffected")]
    [InlineData("Failed requests", "RequestsFailed")]
    [InlineData("Estimated revenue loss", "RevenueImpact")]
    [InlineData("Meeting Scheduled For", "Meeting")]
    [InlineData("Incident #", "IncidentNumber")]
    [InlineData("Rotårsaker:", "RootCause")]
    [InlineData("Sammendrag", "Summary")]
    [InlineData("Utløsende faktor", "Trigger")]
    [InlineData("Påvisning", "Detection")]
    [InlineData("Løsning", "Resolution")]
    [InlineData("重大度", "Severity")]
    [InlineData("作成者：", "Authors")]
    [InlineData("Schweregrad", "Severity")]
    [InlineData("Fecha", "Date")]
    public void A_label_says_what_stands_beside_it(string label, string expected) => Assert.Equal(expected, FieldLabels.Find(label).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Note")]
    [InlineData("Before")]
    [InlineData("Batch size")]
    [InlineData("September 11, 2025")]
    public void Any_other_label_says_nothing(string label) => Assert.Equal(FieldKind.None, FieldLabels.Find(label));

    [Theory]
    [InlineData("Duration", "Duration")]
    [InlineData("Total downtime:", "Duration")]
    [InlineData("Users affected", "UsersAffected")]
    [InlineData("Number of customers affected", "UsersAffected")]
    [InlineData("Requests failed", "RequestsFailed")]
    [InlineData("Error count", "RequestsFailed")]
    [InlineData("Revenue impact", "RevenueImpact")]
    [InlineData("Nedetid", "Duration")]
    [InlineData("影響ユーザー数", "UsersAffected")]
    [InlineData("SLA breaches", "Other")]
    [InlineData("", "Other")]
    public void A_figure_is_known_by_its_label(string label, string expected) => Assert.Equal(expected, FigureLabels.Find(label).ToString());
}
