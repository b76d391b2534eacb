using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>What it is called, and when it happened: wherever a house writes that.</summary>
public sealed class TitleAndDateTests
{
    private const string Prose = "The pool ran dry after a deploy, and nobody could sign in for an hour.";

    [Theory]
    [InlineData("# Checkout outage\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("Checkout outage\n===============\n\nSummary\n-------\n\nx\n", "Checkout outage")]
    [InlineData("# Postmortem: Checkout outage\n", "Checkout outage")]
    [InlineData("# Incident Post-Mortem: Checkout outage\n", "Checkout outage")]
    [InlineData("# Checkout *outage* `db-1`\n", "Checkout *outage* `db-1`")]
    [InlineData("---\ntitle: Checkout outage\n---\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("---\ntitle: \"Checkout: outage\"\ndate: 2024-03-05\n---\n\nx\n", "Checkout: outage")]
    [InlineData("+++\ntitle = \"Checkout outage\"\ndate = 2024-03-05T10:00:00Z\n+++\n\nx\n", "Checkout outage")]
    [InlineData("# Incident Report\n\n# Checkout outage\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("# Postmortem\n\n**Title**: Checkout outage\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("# Post-Incident Review\n\n| Incident title | Checkout outage |\n|---|---|\n| Severity | P1 |\n", "Checkout outage")]
    [InlineData("---\ntitle: Checkout outage\n---\n# Postmortem\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("**Incident:** Checkout outage\n**Severity:** P1\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("**Post-mortem: Checkout outage**\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("# Postmortem\n\n## Summary\n\nx\n", "Postmortem")]
    [InlineData("---\nname: checkout\ntitle: Checkout outage\n---\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("**Title:** Checkout outage\n\n## Summary\n\nx\n", "Checkout outage")]
    [InlineData("## Checkout outage\n\n### Summary\n\nx\n\n### Timeline\n\n- 10:00 y\n", "Checkout outage")]
    [InlineData("Some words before it.\n\n# Checkout outage\n\nx\n", "Checkout outage")]
    [InlineData("# Checkout outage\n\n# Summary\n\nx\n\n# Timeline\n\n- 10:00 y\n", "Checkout outage")]
    public void The_title_is_found(string text, string title)
    {
        Document document = Document.Read(text, "/docs/x.md");

        Assert.Equal(title, document.Postmortem.Title);
        Assert.DoesNotContain(document.Warnings, warning => warning.Contains("title", StringComparison.Ordinal));
        Assert.Equal(text.Replace(title, "Login outage", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Title = "Login outage"));
    }

    [Theory]
    [InlineData("# Summary\n\nx\n\n# Timeline\n\n- 10:00 y\n")]
    [InlineData("## Summary\n\nx\n\n## Timeline\n\n- 10:00 y\n")]
    [InlineData("Just a few words.\n")]
    public void Where_there_is_none_it_is_taken_from_the_name_of_the_file_and_that_is_said(string text)
    {
        Document read = Document.Read(text, "/docs/checkout_outage.md");

        Assert.Equal("checkout outage", read.Postmortem.Title);
        Assert.Contains(read.Warnings, warning => warning.StartsWith("It has no title; 'checkout outage' was taken from the name of the file.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-03-05-checkout-outage", "checkout outage", "2024-03-05-checkout-outage")]
    [InlineData("2024_03_05_checkout_outage", "checkout outage", "2024-03-05-checkout-outage")]
    [InlineData("20240305-checkout-outage", "checkout outage", "2024-03-05-checkout-outage")]
    [InlineData("5 March 2024 checkout outage", "checkout outage", "2024-03-05-checkout-outage")]
    [InlineData("2024-03-05", "2024-03-05", "2024-03-05")]
    [InlineData("checkout-outage-2024-03-05", "checkout outage 2024 03 05", "2024-03-05-checkout-outage-2024-03-05")]
    public void A_day_before_it_in_the_name_of_the_file_is_no_part_of_it(string name, string title, string id)
    {
        Postmortem read = Document.Read("Just a few words.\n", $"/docs/{name}.md").Postmortem;

        Assert.Equal((title, new DateTime(2024, 3, 5), id), (read.Title, read.Date, read.Id));
    }

    [Theory]
    [InlineData("# T\n\n**Date:** 2024-03-05\n", DateOrigin.Field)]
    [InlineData("# T\n\n**Date**: March 5, 2024\n", DateOrigin.Field)]
    [InlineData("# T\n\nDate: 5 March 2024\n", DateOrigin.Field)]
    [InlineData("# T\n\n- **Date:** 2024-03-05\n- **Severity:** P1\n", DateOrigin.Field)]
    [InlineData("# T\n\n**Severity:** P1 | **Date:** 2024-03-05\n", DateOrigin.Field)]
    [InlineData("# T\n\n**Incident start:** 2024-03-05 10:00 UTC\n", DateOrigin.Field)]
    [InlineData("# T\n\n| Field | Value |\n|---|---|\n| Date | 2024-03-05 |\n| Severity | P1 |\n", DateOrigin.Table)]
    [InlineData("# T\n\n| Date | Severity |\n|---|---|\n| 2024-03-05 | P1 |\n", DateOrigin.Table)]
    [InlineData("# T\n\n## Date\n\n2024-03-05\n\n## Summary\n\nx\n", DateOrigin.Section)]
    [InlineData("# 2024-03-05: T\n", DateOrigin.Title)]
    [InlineData("# T (March 5th, 2024)\n", DateOrigin.Title)]
    [InlineData("---\ntitle: T\ndate: 2024-03-05T12:00:00+01:00\n---\n\nx\n", DateOrigin.FrontMatter)]
    [InlineData("+++\ntitle = 'T'\ndate = 2024-03-05\n+++\n\nx\n", DateOrigin.FrontMatter)]
    public void The_day_is_found_where_it_is_stated(string text, DateOrigin origin)
    {
        Document read = Document.Read(text);

        Assert.Equal("2024-03-05", read.Day);
        Assert.Equal(origin, read.Reading.Places.DateOrigin);
        Assert.DoesNotContain(read.Warnings, warning => warning.Contains("date", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("# T\n\nOn March 5th, 2024 " + Prose, null, DateOrigin.Prose)]
    [InlineData("# T\n\n## Timeline\n\n- 2024-03-05 10:00 UTC - First alarm\n", null, DateOrigin.FirstEvent)]
    [InlineData("# T\n\n## Summary\n\nOn 2024-03-05 the pool ran dry.\n", null, DateOrigin.Prose)]
    [InlineData("# T\n\n" + Prose, "/docs/2024-03-05-checkout.md", DateOrigin.FileName)]
    [InlineData("# T\n\n" + Prose, "/docs/checkout_20240305.md", DateOrigin.FileName)]
    public void Where_it_is_only_likely_that_is_said(string text, string? path, DateOrigin origin)
    {
        Document read = Document.Read(text, path);

        Assert.Equal("2024-03-05", read.Day);
        Assert.Equal(origin, read.Reading.Places.DateOrigin);
        Assert.NotEmpty(read.Warnings);
    }

    [Theory]
    [InlineData("# T\n\n**Date:** TBD\n")]
    [InlineData("# T\n\n**Date:**\n\n## Summary\n\nx\n")]
    [InlineData("# T\n\n**Date:** 03/04/2024\n")]
    public void A_day_that_nobody_can_know_stays_unknown(string text) => Assert.Null(Document.Read(text).Day);

    [Fact]
    public void Of_several_that_say_the_day_the_field_counts()
    {
        Document read = Document.Read("---\ndate: 2024-03-09\n---\n# Outage of 2024-03-07\n\n**Date:** 2024-03-05\n", "/docs/2024-03-08.md");

        Assert.Equal("2024-03-05", read.Day);
    }

    [Theory]
    [InlineData("---\ntitle: T\ndate: 2024-03-15\nincident_date: 2024-03-05\n---\n\nx\n")]
    [InlineData("---\ntitle: T\nincident_date: 2024-03-05\ndate: 2024-03-15\n---\n\nx\n")]
    [InlineData("# T\n\n**Date:** 2024-03-15\n**Incident date:** 2024-03-05\n")]
    [InlineData("# T\n\n| Incident date | 2024-03-05 |\n|---|---|\n| Date | 2024-03-15 |\n")]
    public void A_label_that_says_of_what_it_is_the_day_counts_more(string text)
    {
        Assert.Equal("2024-03-05", Document.Read(text).Day);
        Assert.Equal(text.Replace("2024-03-05", "2024-03-06"), EditedDocument.Change(text, pm => pm.Date = new DateTime(2024, 3, 6)));
    }

    [Fact]
    public void The_day_it_was_published_is_not_the_day_it_happened() =>
        Assert.Equal("2024-03-05", Document.Read("# T\n\n**Published:** 2024-04-01\n**Date of incident:** 2024-03-05\n").Day);

    [Theory]
    [InlineData("Between October 21 and October 30, 2025, flags were slow.", "2025-10-21")]
    [InlineData("From 30 December to 2 January 2026 flags were slow.", "2025-12-30")]
    [InlineData("Flags were slow after the release of October 21, on October 30, 2025.", "2025-10-30")]
    [InlineData("Flags were slow on October 30, 2025, and on November 2, 2025.", "2025-10-30")]
    public void Of_a_span_of_days_the_first_counts(string prose, string expected) =>
        Assert.Equal(expected, Document.Read($"# Flags\n\n{prose}\n\n## Root cause\n\nA disk.\n").Day);

    [Theory]
    [InlineData("# 🚨 Postmortem: Checkout outage\n", "Checkout outage")]
    [InlineData("# ⚠️ Incident Postmortem: Checkout outage\n", "Checkout outage")]
    [InlineData("# 🚨 Checkout outage\n", "🚨 Checkout outage")]
    [InlineData("🚨 Postmortem: Checkout outage\n\nA full disk.\n", "Checkout outage")]
    [InlineData("🔥 Checkout outage\n\nA full disk.\n", "🔥 Checkout outage")]
    public void A_picture_before_the_label_goes_with_it(string text, string title)
    {
        Assert.Equal(title, Document.Read(text).Postmortem.Title);
        Assert.Equal(text.Replace(title, "Mail outage", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.Title = "Mail outage"));
    }

    [Theory]
    [InlineData("# T\n\n**Date:** 2024\u201103\u201105\n", DateOrigin.Field)]
    [InlineData("# T \u2013 2024\u201003\u201005\n", DateOrigin.Title)]
    [InlineData("# T\n\n## Summary\n\n- **Duration:** 2024-03-05 09:00 UTC to 10:15 UTC\n\n## Timeline\n\n- 09:00 a\n", DateOrigin.Prose)]
    public void Typographic_hyphens_and_lists_of_a_summary_have_days_too(string text, DateOrigin origin)
    {
        Document read = Document.Read(text);

        Assert.Equal(("2024-03-05", origin), (read.Day, read.Reading.Places.DateOrigin));
    }


    [Fact]
    public void The_day_of_the_meeting_is_that_of_the_incident_last_of_all()
    {
        Document read = Document.Read("# T\n\n**Meeting Scheduled For:** 2022-11-09 10:00\n\n## Timeline\n\n- 2022-11-07 10:00 UTC a\n");

        Assert.Equal(("2022-11-07", DateOrigin.FirstEvent), (read.Day, read.Reading.Places.DateOrigin));
    }

}
