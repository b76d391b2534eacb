using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Severities as houses write them: in titles, as numbers beside a label, in the text of the impact.</summary>
public sealed class SeverityFormTests
{
    [Theory]
    [InlineData("[P2] API outage", "P2 (High)")]
    [InlineData("API outage (SEV2)", "SEV2 (Major)")]
    [InlineData("SEV-1: API outage", "SEV1 (Critical)")]
    [InlineData("Sev 3 - API outage", "SEV3 (Minor)")]
    [InlineData("SEV\u20112: API outage", "SEV2 (Major)")]
    [InlineData("P0 – API outage", "P0 (Emergency)")]
    [InlineData("Postmortem: [SEV1] API outage", "SEV1 (Critical)")]
    [InlineData("P1 alerts were not sent", null)]
    [InlineData("Alerts of severity SEV1 were not sent", null)]
    [InlineData("MP3: files were lost", null)]
    [InlineData("HTTP P99 - too slow", null)]
    public void A_title_may_name_it(string title, string? expected)
    {
        string text = $"# {title}\n\n## Timeline\n\n- 10:00 a\n";
        Postmortem read = Document.Read(text).Postmortem;

        Assert.Equal(expected, read.Severity?.ToString());
        Assert.Contains(title.Replace("Postmortem: ", "", StringComparison.Ordinal), read.Title, StringComparison.Ordinal);
        Assert.Equal($"# {title}\n\n**Severity:** SEV4 (Low)\n\n## Timeline\n\n- 10:00 a\n", EditedDocument.Change(text, pm => pm.Severity = Severity.Parse("SEV4")));
    }

    [Fact]
    public void What_a_field_says_counts_before_the_title() =>
        Assert.Equal("SEV3", Document.Read("# [P2] API outage\n\n**Severity:** SEV3\n").Postmortem.Severity?.Level);

    [Fact]
    public void A_severity_that_goes_with_the_title_is_stated_in_a_field()
    {
        string after = EditedDocument.Change("# [P2] API outage\n\n## Timeline\n\n- 10:00 a\n", pm => pm.Title = "API outage");

        Assert.Equal("# API outage\n\n**Severity:** P2 (High)\n\n## Timeline\n\n- 10:00 a\n", after);
    }

    [Theory]
    [InlineData("**Sev:** 1", "SEV1 (Critical)", "**Sev:** 3")]
    [InlineData("Severity: 2", "SEV2 (Major)", "Severity: 3")]
    [InlineData("**Severity:** SEV\u20111", "SEV1 (Critical)", "**Severity:** SEV3 (Minor)")]
    [InlineData("**Severity level:** 1 - Everything is down", "SEV1 (Everything is down)", "**Severity level:** SEV3 (Minor)")]
    [InlineData("**Priority:** 1", "P1 (Critical)", "**Priority:** SEV3")]
    [InlineData("**Severity:** 2 of 5", "2 of 5", "**Severity:** SEV3 (Minor)")]
    public void A_number_has_the_letters_of_its_label(string field, string expected, string changed)
    {
        string text = $"# T\n\n{field}\n\n## Timeline\n\n- 10:00 a\n";

        Assert.Equal(expected, Document.Read(text).Postmortem.Severity?.ToString());
        Assert.Equal(text.Replace(field, changed, StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Severity = Severity.Parse("SEV3")));
    }

    [Fact]
    public void A_picture_may_stand_before_an_emphasis_of_it()
    {
        string after = EditedDocument.Change("# T\n\n| Field | Value |\n|---|---|\n| Severity | 🟠 **SEV-2** |\n| Status | Draft |\n", pm => pm.Severity = Severity.Parse(pm.Severity!.Level == "SEV2" ? "SEV3" : "unread"));

        Assert.Equal("SEV3", EditedDocument.Read(after).Severity?.Level);
    }

    [Fact]
    public void Lines_of_the_impact_say_it_and_the_figures_too()
    {
        const string Text = "# T\n\n## Timeline\n\n- 10:00 a\n\n## Impact\n\nMail was late.\n\n**Severity:** Major\n\n**Duration:** 5 hours\n\n**Affected customers:** 305\n";
        Postmortem read = Document.Read(Text).Postmortem;

        Assert.Equal("Major", read.Severity?.Level);
        Assert.Equal(("5 hours", "305"), (read.Impact.Duration, read.Impact.UsersAffected));
        Assert.StartsWith("Mail was late.", read.Impact.Description, StringComparison.Ordinal);
        Assert.Equal(Text.Replace("5 hours", "6 hours", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Impact.Duration = "6 hours"));
        Assert.Equal(Text.Replace("Major", "Minor", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Severity = Severity.Parse("Minor")));
    }
}
