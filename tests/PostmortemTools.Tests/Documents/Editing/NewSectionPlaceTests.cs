using CsCheck;
using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>Where a section goes that a document did not have: by the document's order, not by ours.</summary>
public sealed class NewSectionPlaceTests
{
    /// <summary>Sections in the usual order, with a text that each is read from, and what adds the section to a postmortem.</summary>
    private static readonly (string Title, string Body, Action<Postmortem> Add)[] Known =
    [
        ("Summary", "One in ten logins failed.", pm => pm.Summary = "Added\n\nby a test"),
        ("Impact", "500 users could not log in.", pm => pm.Impact.Description = "Added\n\nby a test"),
        ("Timeline", "- 2024-02-20 11:04 Logins fail", pm => pm.Timeline.Add(new TimelineEvent { Time = new DateTimeOffset(2024, 2, 20, 11, 4, 0, TimeSpan.Zero), Description = "Added" })),
        ("Root Cause", "A key had expired.", pm => pm.RootCause = "Added\n\nby a test"),
        ("Contributing Factors", "- **Alerts:** none rang", pm => pm.ContributingFactors.Add(new ContributingFactor { Title = "Added" })),
        ("What Went Well", "- The rollback", pm => pm.WentWell.Add(new Finding { Title = "Added" })),
        ("What Went Wrong", "- The alerts", pm => pm.WentWrong.Add(new Finding { Title = "Added" })),
        ("Where We Got Lucky", "- The hour", pm => pm.GotLucky.Add(new Finding { Title = "Added" })),
        ("Action Items", "- [ ] Write a runbook", pm => pm.ActionItems.Add(new ActionItem { Action = "Added" })),
        ("Lessons Learned", "- Test the keys", pm => pm.Lessons.Add(new Finding { Title = "Added" })),
        ("Related Incidents", "- [2023-11-02] The same", pm => pm.RelatedIncidents.Add(new RelatedIncident { Title = "Added" })),
        ("Appendix", "The logs of the day.", pm => pm.Appendix = "Added\n\nby a test"),
    ];

    private static readonly Gen<int[]> Orders = Gen.Shuffle(Enumerable.Range(0, Known.Length).ToArray()).SelectMany(order => Gen.Int[1, order.Length], (order, count) => order[..count]);

    [Fact]
    public void A_summary_is_above_all_others_in_whatever_order_they_stand() =>
        Orders.Sample(order => Assert.Equal("Summary", TitlesAfter(0, [.. order.Where(number => number != 0)])[0]), iter: 300);

    [Fact]
    public void An_appendix_is_below_all_others_in_whatever_order_they_stand() =>
        Orders.Sample(order => Assert.Equal("Appendix", TitlesAfter(Known.Length - 1, [.. order.Where(number => number != Known.Length - 1)])[^1]), iter: 300);

    [Fact]
    public void In_the_usual_order_a_section_is_where_that_has_it() =>
        Gen.Select(Orders, Gen.Int[0, Known.Length - 1]).Sample(
            (order, added) =>
            {
                int[] others = [.. order.Where(number => number != added).Order()];
                Assert.Equal(others.Append(added).Order().Select(number => Known[number].Title), TitlesAfter(added, others));
            },
            iter: 300);

    [Theory]
    [InlineData("Impact", "Summary, Root Cause, Action Items, Timeline", "Summary, Impact, Root Cause, Action Items, Timeline")]
    [InlineData("Root Cause", "Summary, Impact, Action Items, Timeline", "Summary, Impact, Root Cause, Action Items, Timeline")]
    [InlineData("Impact", "Timeline, Summary, Action Items", "Timeline, Summary, Impact, Action Items")]
    [InlineData("Lessons Learned", "Action Items, Root Cause, Timeline, Impact, Summary", "Action Items, Root Cause, Timeline, Impact, Summary, Lessons Learned")]
    public void A_document_of_another_order_keeps_it(string added, string order, string expected)
    {
        int[] there = [.. order.Split(", ").Select(title => Array.FindIndex(Known, known => known.Title == title))];

        Assert.Equal(expected, string.Join(", ", TitlesAfter(Array.FindIndex(Known, known => known.Title == added), there)));
    }

    [Fact]
    public void A_summary_stands_below_the_fields_and_a_section_of_them()
    {
        const string Text = "# Login failed\n\n**Severity:** SEV2\n\n## Authors\n\nJane\n\n## Action items\n\n- Write a runbook\n\n## Timeline\n\n- 2024-02-20 11:04 Logins fail\n";

        string after = EditedDocument.Change(Text, pm => pm.Summary = "a\n\nb");

        Assert.Equal(Text.Replace("## Action items", "## Summary\n\na\n\nb\n\n## Action items", StringComparison.Ordinal), after);
    }

    [Fact]
    public void A_section_stands_around_those_that_stand_together_within_another()
    {
        const string Text = "# Login failed\n\n## Retrospective\n\n### What went well\n\n- The rollback\n\n### What went wrong\n\n- The alerts\n\n## Links\n\nSee there.\n";

        string after = EditedDocument.Change(Text, pm => pm.GotLucky.Add(new Finding { Title = "The hour" }));

        Assert.Equal(Text.Replace("## Links", "### Where We Got Lucky\n\n- The hour\n\n## Links", StringComparison.Ordinal), after);
    }

    private static string[] TitlesAfter(int added, int[] order)
    {
        string text = "# Login failed\n\n**Date:** 2024-02-20\n\n" + string.Join("\n", order.Select(number => $"## {Known[number].Title}\n\n{Known[number].Body}\n"));
        string after = EditedDocument.Change(text, Known[added].Add);
        return [.. after.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];
    }
}
