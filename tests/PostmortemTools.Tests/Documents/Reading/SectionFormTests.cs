using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Everything else that a document tells, and documents that hardly tell anything.</summary>
public sealed class SectionFormTests
{
    [Theory]
    [InlineData("## Root cause")]
    [InlineData("## Root Cause(s)")]
    [InlineData("## Root Cause Analysis")]
    [InlineData("### 4.1 Root cause")]
    [InlineData("## Why did this happen?")]
    [InlineData("## Rotårsak")]
    [InlineData("## 根本原因")]
    [InlineData("**Root cause:**")]
    public void The_root_cause_is_a_text(string heading) => Assert.Equal("The pool was too small.\n\n- It had 10 slots.", Document.Read($"# T\n\n{heading}\n\nThe pool was too small.\n\n- It had 10 slots.\n").Postmortem.RootCause);

    [Fact]
    public void A_root_cause_may_be_a_field() => Assert.Equal("The pool was too small.", Document.Read("# T\n\n**Root cause:** The pool was too small.\n").Postmortem.RootCause);

    [Fact]
    public void Five_whys_below_the_root_cause_are_a_part_of_it()
    {
        Postmortem read = Document.Read("# T\n\n## Root cause\n\nThe pool.\n\n### Five whys\n\n1. Why? Errors.\n2. Why? The pool.\n").Postmortem;

        Assert.Contains("2. Why? The pool.", read.RootCause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Contributing factors\n\n- a\n- b\n")]
    [InlineData("## Contributing factors\n\n### a\n\nx\n\n### b\n\ny\n")]
    [InlineData("## Contributing Causes\n\n1. a\n2. b\n")]
    [InlineData("## Root cause\n\nx\n\n### Contributing factors\n\n- a\n- b\n")]
    [InlineData("## Medvirkende faktorer\n\n- a\n- b\n")]
    public void Contributing_factors_are_rows(string section) => Assert.Equal(["a", "b"], Document.Read("# T\n\n" + section).Postmortem.ContributingFactors.Select(factor => factor.Title));

    [Fact]
    public void A_factor_has_a_title_a_description_and_details()
    {
        ContributingFactor factor = Assert.Single(Document.Read("# T\n\n## Contributing factors\n\n- **Too few tests:** Nobody tested the load.\n  - Only for a minute.\n").Postmortem.ContributingFactors);

        Assert.Equal("Too few tests|Nobody tested the load.|Only for a minute.", $"{factor.Title}|{factor.Description}|{string.Join(",", factor.Details)}");
    }

    [Theory]
    [InlineData("## Lessons learned\n\n### What went well\n\n- w\n\n### What went wrong\n\n- x\n\n### Where we got lucky\n\n- l\n")]
    [InlineData("## What went well\n\n- w\n\n## What didn't go well\n\n- x\n\n## Where we got lucky\n\n- l\n")]
    [InlineData("## What went well?\n\n* w\n\n## What could have gone better?\n\n* x\n\n## Where did we get lucky?\n\n* l\n")]
    [InlineData("## Lessons Learnt\n\n**What went well**\n\n1. w\n\n**What went wrong**\n\n1. x\n\n**Where we got lucky**\n\n1. l\n")]
    [InlineData("## Hva gikk bra\n\n- w\n\n## Hva gikk dårlig\n\n- x\n\n## Hvor hadde vi flaks\n\n- l\n")]
    [InlineData("## うまくいったこと\n\n- w\n\n## うまくいかなかったこと\n\n- x\n\n## 幸運だったこと\n\n- l\n")]
    public void What_went_well_and_wrong_are_rows(string sections)
    {
        Postmortem read = Document.Read("# T\n\n" + sections).Postmortem;

        Assert.Equal("w / x / l", $"{Document.Titles(read.WentWell)} / {Document.Titles(read.WentWrong)} / {Document.Titles(read.GotLucky)}");
    }

    [Theory]
    [InlineData("- **Fast detection:** Within 3 minutes.\n")]
    [InlineData("- **Fast detection**: Within 3 minutes.\n")]
    public void A_finding_may_have_a_title(string body) => Assert.Equal("Fast detection: Within 3 minutes.", Document.Titles(Document.Read("# T\n\n## What went well\n\n" + body).Postmortem.WentWell));

    [Fact]
    public void Lessons_are_rows() => Assert.Equal("a; b", Document.Titles(Document.Read("# T\n\n## Lessons learned\n\n- a\n- b\n").Postmortem.Lessons));

    [Fact]
    public void Related_incidents_are_rows()
    {
        RelatedIncident related = Assert.Single(Document.Read("# T\n\n## Related incidents\n\n- [2023-05-06] Pool exhausted\n").Postmortem.RelatedIncidents);

        Assert.Equal("2023-05-06 Pool exhausted", $"{related.Date:yyyy-MM-dd} {related.Title}");
    }

    [Fact]
    public void Prevention_is_a_text_and_findings_that_can_be_ticked()
    {
        Prevention prevention = Document.Read("# T\n\n## Prevention\n\nNever again.\n\n- [x] Larger pool\n- [ ] Alarm on it\n").Postmortem.Prevention;

        Assert.Equal("Never again.", prevention.Introduction);
        Assert.Equal("Larger pool True, Alarm on it False", string.Join(", ", prevention.Findings.Select(finding => $"{finding.Title} {finding.Done}")));
    }

    [Theory]
    [InlineData("## Detection", "Detection")]
    [InlineData("## Resolution", "Resolution")]
    [InlineData("## Background", "Background")]
    [InlineData("## Oncall *notes*", "Oncall *notes*")]
    public void What_is_no_member_is_a_section_of_its_own(string heading, string title)
    {
        Section section = Assert.Single(Document.Read($"# T\n\n{heading}\n\nAn alarm rang.\n").Postmortem.Sections);

        Assert.Equal($"{title}: An alarm rang.", $"{section.Title}: {section.Body}");
    }

    [Fact]
    public void Sections_keep_their_order_and_what_lies_in_them()
    {
        List<Section> read = Document.Read("# T\n\n## B\n\nx\n\n### B1\n\ny\n\n## Timeline\n\n- 10:00 z\n\n## A\n\nx\n").Postmortem.Sections;

        Assert.Equal(["B", "A"], read.Select(section => section.Title));
        Assert.Equal("y", Assert.Single(read[0].Sections).Body);
    }

    [Theory]
    [InlineData("## Summary\n\nThe pool ran dry.\n")]
    [InlineData("## Executive Summary\n\nThe pool ran dry.\n")]
    [InlineData("## TL;DR\n\nThe pool ran dry.\n")]
    [InlineData("**Summary:** The pool ran dry.\n")]
    [InlineData("## What happened\n\nThe pool ran dry.\n")]
    [InlineData("## Sammendrag\n\nThe pool ran dry.\n")]
    [InlineData("## 概要\n\nThe pool ran dry.\n")]
    public void The_summary_is_a_text(string body) => Assert.Equal("The pool ran dry.", Document.Read("# T\n\n" + body).Postmortem.Summary);

    [Fact]
    public void What_stands_below_the_title_is_the_summary_where_no_section_is() =>
        Assert.Equal("On Tuesday the pool of connections ran dry, and nobody could sign in.", Document.Read("# T\n\n**Severity:** P1\n\nOn Tuesday the pool of connections ran dry, and nobody could sign in.\n\n## Timeline\n\n- 10:00 x\n").Postmortem.Summary);

    [Fact]
    public void An_appendix_is_a_text() => Assert.Equal("![graph](a.png)", Document.Read("# T\n\n## Appendix\n\n![graph](a.png)\n").Postmortem.Appendix);

    [Fact]
    public void A_fence_that_is_not_closed_is_reported_and_does_not_hide_the_rest()
    {
        Document read = Document.Read("# T\n\n## Summary\n\nx\n\n```\nlog\n\n## Timeline\n\n- 10:00 y\n");

        Assert.Equal("? y", read.Timeline);
        Assert.Contains(read.Warnings, warning => warning.Contains('7'));
    }

    [Fact]
    public void A_heading_in_code_is_none() => Assert.Empty(Document.Read("# T\n\n```\n## Action items\n- a\n```\n").Postmortem.ActionItems);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("Nothing that anybody knows.\n")]
    [InlineData("\0\u0001\u0002PNG\uFFFD\uFFFD\r\r\n")]
    [InlineData("---")]
    [InlineData("---\n: : :\n---\n")]
    [InlineData("+++\n=\n+++\n")]
    [InlineData("#")]
    [InlineData("|\n|-|\n")]
    [InlineData("## \n\n### \n")]
    [InlineData("**:**")]
    [InlineData("\uD83D")]
    public void A_document_that_says_nothing_is_an_empty_postmortem(string text)
    {
        Postmortem read = Document.Read(text).Postmortem;

        Assert.Null(read.Date);
        Assert.Empty(read.Timeline);
        Assert.Empty(read.ActionItems);
    }

    [Theory]
    [InlineData("## Lessons learned\n\n> Quote pipes.\n", "'Lessons learned', line 3: no lessons could be read in its text.")]
    [InlineData("## Action Items\n\nIvo and Bo look into it.\n", "'Action Items', line 3: no action items could be read in its text.")]
    [InlineData("## Timeline\n\nIt all began at nine.\n", "'Timeline', line 3: no events could be read in its text.")]
    [InlineData("## Timeline\n\n<table><tr><td>10:00</td></tr></table>\n", "'Timeline', line 3: no events could be read in its text.")]
    [InlineData("## Timeline\n\n_Not recorded._\n", null)]
    [InlineData("## Action Items\n\nNone.\n", null)]
    [InlineData("## Action Items\n\n<!-- who does what -->\n\n| Action | Owner |\n|---|---|\n|  |  |\n", null)]
    public void A_section_of_which_nothing_is_read_is_said(string section, string? warning)
    {
        List<string> warnings = Document.Read($"# T\n\n{section}").Warnings;

        Assert.Equal(warning is null ? 0 : 1, warnings.Count(said => said.Contains("could be read in its text", StringComparison.Ordinal)));
        Assert.True(warning is null || warnings.Exists(said => said.StartsWith(warning, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_led_up_to_it_is_a_section_where_it_has_no_times()
    {
        const string Text = "# T\n\n## Leadup\n\nA deploy went out.\n\n## Impact\n\nNone.\n";

        Assert.Equal(("Leadup", "A deploy went out."), (Assert.Single(Document.Read(Text).Postmortem.Sections).Title, Document.Read(Text).Postmortem.Sections[0].Body));
        Assert.Equal(Text.Replace("A deploy", "Two deploys", StringComparison.Ordinal), EditedDocument.Change(Text, pm => pm.Sections[0].Body = "Two deploys went out."));
    }

}
