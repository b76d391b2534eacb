using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Authors, status, severity and so on, in whatever form a house writes them.</summary>
public sealed class FieldFormTests
{
    private const string Table = "# T\n\n| | |\n|---|---|\n| **Authors** | Jane Doe, John Smith |\n| **Status** | Complete |\n| **Severity** | SEV2 |\n";

    [Theory]
    [InlineData("# T\n\n**Authors:** Jane Doe, John Smith\n**Status:** Complete\n**Severity:** SEV2\n")]
    [InlineData("# T\n\n**Authors**: Jane Doe, John Smith  \n**Status**: Complete  \n**Severity**: SEV2\n")]
    [InlineData("# T\n\nAuthors: Jane Doe and John Smith\n\nStatus: Complete\n\nSeverity: SEV2\n")]
    [InlineData("# T\n\n- **Authors:** @Jane Doe, @John Smith\n- **Status:** Complete\n- **Severity:** SEV2\n")]
    [InlineData("# T\n\n* Authors: Jane Doe, John Smith\n* Status: Complete\n* Severity: SEV2\n")]
    [InlineData("# T\n\n**Authors:** Jane Doe, John Smith | **Status:** Complete | **Severity:** SEV2\n")]
    [InlineData("# T\n\n**Authors:** Jane Doe, John Smith<br>\n**Status:** Complete<br>\n**Severity:** SEV2\n")]
    [InlineData("# T\n\nAuthors: Jane Doe, John Smith<br> Status: Complete<br>Region: eu<br/> Severity: SEV2\n")]
    [InlineData("# T\n\nComponent: api<br> Authors: Jane Doe,\nJohn Smith<br> Status: Complete<br> Severity:\nSEV2<br>\n")]
    [InlineData("# T\n\nAuthors: Jane Doe, John Smith | Status: Complete | Severity: SEV2\n")]
    [InlineData("# T\n\n**Authors** – Jane Doe, John Smith\n**Status** — Complete\n**Severity** - SEV2\n")]
    [InlineData("# T\n\n__Authors:__ Jane Doe, John Smith\n__Status:__ Complete\n__Severity:__ SEV2\n")]
    [InlineData("# T\n\n👥 **Authors:** Jane Doe, John Smith\n📌 **Status:** Complete\n🔥 **Severity:** SEV2\n")]
    [InlineData("# T\n\n## Metadata\n\n- Authors: Jane Doe, John Smith\n- Status: Complete\n- Severity: SEV2\n")]
    [InlineData("# T\n\n## Authors\n\nJane Doe, John Smith\n\n## Status\n\nComplete\n\n## Severity\n\nSEV2\n")]
    [InlineData("---\nauthors: [Jane Doe, John Smith]\n---\n\n# T\n\nStatus: Complete\n\nSeverity: SEV2\n")]
    [InlineData("---\nauthors:\n  - Jane Doe\n  - John Smith\nseverity: SEV2\n---\n\n# T\n\nStatus: Complete\n")]
    [InlineData(Table)]
    public void They_are_read(string text)
    {
        Postmortem read = Document.Read(text).Postmortem;

        Assert.Equal(["Jane Doe", "John Smith"], read.Authors.Select(author => author.Name));
        Assert.Equal(PostmortemStatus.Complete, read.Status);
        Assert.Equal("SEV2", read.Severity?.Level);
    }

    [Theory]
    [InlineData("**Severity** – SEV2", "**Severity** – SEV3")]
    [InlineData("**Severity** - SEV2", "**Severity** - SEV3")]
    [InlineData("- **Severity**\u00A0— SEV2", "- **Severity**\u00A0— SEV3")]
    public void The_dash_behind_a_label_stays(string line, string expected) =>
        Assert.Equal($"# T\n\n{expected}\n\n## Impact\n\nNone.\n", EditedDocument.Change($"# T\n\n{line}\n\n## Impact\n\nNone.\n", pm => pm.Severity = Severity.Parse("SEV3")));

    [Theory]
    [InlineData("**Author:** Jane Doe (On-call)", "Jane Doe (On-call)")]
    [InlineData("**Author:** [Jane Doe](https://example.org/jane)", "Jane Doe")]
    [InlineData("**Prepared by:** @jane", "jane")]
    [InlineData("**Forfatter:** Kari Nordmann", "Kari Nordmann")]
    [InlineData("**作成者：** 山田太郎", "山田太郎")]
    public void An_author_is_a_person(string line, string author) => Assert.Equal(author, Assert.Single(Document.Read($"# T\n\n{line}\n").Postmortem.Authors).ToString());

    [Theory]
    [InlineData("Severity: P2\nRCA status: Draft")]
    [InlineData("Severity: P2\nSupport ticket no.: 44")]
    [InlineData("Severity: P2\nINC ticket: 44\nMore of it: x")]
    [InlineData("severity: P2\nrca status: draft")]
    [InlineData("- Severity: P2\n  INC ticket: 44")]
    public void A_value_of_a_few_words_ends_where_a_line_has_a_label_of_its_own(string lines)
    {
        string text = $"# T\n\n{lines}\n";

        Assert.Equal("P2", Document.Read(text).Postmortem.Severity?.Level);
        Assert.Equal(text.Replace("P2", "P1"), EditedDocument.Change(text, pm => pm.Severity = Severity.Parse("P1")));
    }

    [Fact]
    public void Such_a_line_stays_where_the_value_goes() =>
        Assert.Equal("# T\n\nDate: 2024-01-01\nRCA status: Draft\n", EditedDocument.Change("# T\n\nDate: 2024-01-01\nSeverity: P2\nRCA status: Draft\n", pm => pm.Severity = null));

    [Fact]
    public void Prose_goes_on_behind_a_colon() =>
        Assert.Equal("Users saw errors. Note: only some.", Document.Read("# T\n\nImpact: Users saw errors.\nNote: only some.\n").Postmortem.Impact.Description);

    [Fact]
    public void Who_or_what_noticed_it_is_no_author() => Assert.Empty(Document.Read("# T\n\n**Detected by:** alert HighErrors\n").Postmortem.Authors);

    [Theory]
    [InlineData("**Affected services:** api, web", "api|web")]
    [InlineData("**Systems affected**: api", "api")]
    [InlineData("| Service | api, web |\n|---|---|\n| Severity | P1 |", "api|web")]
    public void Services_are_read(string lines, string services) => Assert.Equal(services, string.Join("|", Document.Read($"# T\n\n{lines}\n").Postmortem.Services));

    [Theory]
    [InlineData("**Status:** Resolved, monitoring", "Resolved, monitoring")]
    [InlineData("**Status:** Whatever", "Whatever")]
    public void A_status_that_is_no_plain_word_is_kept_as_written(string line, string status) => Assert.Equal(status, Document.Read($"# T\n\n{line}\n").Postmortem.StatusText);

    [Theory]
    [InlineData("**Started:** 2024-03-05 10:00 UTC\n**Detected:** 10:05\n**Resolved:** 11:30")]
    [InlineData("| Start time | 2024-03-05 10:00 UTC |\n|---|---|\n| Detected at | 10:05 |\n| End time | 11:30 |")]
    public void Milestones_that_are_stated_are_moments(string lines)
    {
        Milestones milestones = Document.Read($"# T\n\n{lines}\n").Postmortem.Milestones;

        Assert.Equal("10:00 10:05 11:30", $"{milestones.Started?.UtcDateTime:HH:mm} {milestones.Detected?.UtcDateTime:HH:mm} {milestones.Resolved?.UtcDateTime:HH:mm}");
    }

    [Theory]
    [InlineData("## Impact\n\n- Duration: 47 minutes\n- Users affected: ~15,000\n- Revenue impact: $4,000\n- Pages: 12\n")]
    [InlineData("## Impact\n\nNobody could sign in.\n\n- **Duration:** 47 minutes\n- **Affected users:** ~15,000\n- **Lost revenue:** $4,000\n- **Pages:** 12\n")]
    [InlineData("## Impact\n\n| Measure | Figure |\n|---|---|\n| Duration | 47 minutes |\n| Users affected | ~15,000 |\n| Revenue impact | $4,000 |\n| Pages | 12 |\n")]
    public void Figures_of_the_impact_are_read(string section)
    {
        Impact impact = Document.Read($"# T\n\n{section}").Postmortem.Impact;

        Assert.Equal("47 minutes, ~15,000, $4,000", $"{impact.Duration}, {impact.UsersAffected}, {impact.RevenueImpact}");
        Assert.Equal("Pages 12", string.Join(";", impact.Figures.Select(figure => $"{figure.Label} {figure.Value}")));
    }

    [Fact]
    public void An_impact_that_is_told_is_a_text() =>
        Assert.Equal("Nobody could sign in.\n\nThis took an hour.", Document.Read("# T\n\n## Customer impact\n\nNobody could sign in.\n\nThis took an hour.\n").Postmortem.Impact.Description);

    [Fact]
    public void Facts_and_times_may_stand_below_headings_within_the_summary()
    {
        const string Text = "# T\n\n## Summary\n\nMail was late.\n\n### Key Information\n\n- **Severity:** Minor\n\n### Key Timestamps\n\n- **Reported:** 2024-05-14 09:36 UTC\n\n### Durations\n\n- **Incident duration:** 36 minutes\n";
        Postmortem read = Document.Read(Text).Postmortem;

        Assert.Equal("Minor", read.Severity?.Level);
        Assert.Equal("36 minutes", read.Impact.Duration);
        Assert.Equal(new DateTimeOffset(2024, 5, 14, 9, 36, 0, TimeSpan.Zero), read.Milestones.Detected);
        Assert.Equal(Text.Replace("Minor", "Major", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Severity = Severity.Parse("Major")));
    }
}
