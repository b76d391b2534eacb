using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>Each template has its house's sections in its house's order, whatever the postmortem holds.</summary>
public sealed class TemplateStructureTests
{
    private static readonly Dictionary<string, string[]> Published = new()
    {
        ["google-sre"] =
        [
            "## Summary", "## Impact", "## Root Causes", "## Trigger", "## Resolution", "## Detection", "## Action Items", "## Lessons Learned",
            "### What Went Well", "### What Went Wrong", "### Where We Got Lucky", "## Timeline (All times UTC)", "## Supporting Information",
        ],
        ["pagerduty"] =
        [
            "## Overview", "## What Happened", "## Contributing Factors", "## Resolution", "## Impact", "## Responders", "## Timeline (All times UTC)",
            "## How'd We Do?", "### What Went Well?", "### What Didn't Go So Well?", "## Action Items", "## Messaging", "### Internal Email", "### External Message",
        ],
        ["atlassian"] =
        [
            "## Incident Summary", "## Leadup", "## Fault", "## Impact", "## Detection", "## Response", "## Recovery", "## Timeline (All times UTC)",
            "## Root Cause Identification: The Five Whys", "## Root Cause", "## Backlog Check", "## Recurrence", "## Lessons Learned", "## Corrective Actions",
        ],
    };

    public static TheoryData<string> Houses => [.. Published.Keys];

    [Theory]
    [MemberData(nameof(Houses))]
    public void A_title_alone_gives_the_whole_structure_and_nothing_invented(string template)
    {
        string rendered = Samples.Render(Samples.Minimal(), template);
        Outline outline = Outline.Of(rendered);
        Assert.Equal(["# Postmortem: API outage", .. Published[template]], outline.Headings);
        Assert.Empty(outline.Lists);
        Assert.All(rendered.Split('\n').Where(line => line.Length > 0 && line[0] != '#'), line => Assert.Matches(@"^(\*\*[\w ]+:\*\* )?_Not recorded\._$", line));
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void The_structure_is_in_order_whatever_is_filled(string template)
    {
        foreach (Postmortem postmortem in new[] { Samples.Partial(), Samples.Full() })
        {
            string[] headings = [.. Outline.Of(Samples.Render(postmortem, template)).Headings];
            Assert.Equal(Published[template], headings.Where(Published[template].Contains));
        }
    }

    [Theory]
    [InlineData("default", "# Postmortem: API outage")]
    [InlineData("brief", "# API outage")]
    [InlineData("customer", "# API outage")]
    public void The_other_templates_show_only_what_is_there(string template, string expected) =>
        Assert.Equal(expected + "\n", Samples.Render(Samples.Minimal(), template));

    [Fact]
    public void What_the_model_knows_fills_the_places_that_nobody_wrote()
    {
        string google = Samples.Render(Samples.Partial(), "google-sre");
        Assert.Contains("## Detection\n\n- Detected at 14:32 (inferred from the timeline)\n- Time to detect: 17 minutes\n\n", google);
        Assert.Contains("## Resolution\n\n- Resolved at 14:57 (inferred from the timeline)\n- Time to resolve: 25 minutes\n\n", google);
        string atlassian = Samples.Render(Samples.Partial(), "atlassian");
        Assert.Contains("## Response\n\n- Acknowledged at 14:35 (inferred from the timeline)\n- Time to acknowledge: 3 minutes\n\n", atlassian);
        string stated = Samples.Render(Samples.Full(), "google-sre");
        Assert.Contains("- Detected at 14:33\n", stated);
    }

    [Fact]
    public void A_milestone_that_stands_alone_says_its_day()
    {
        Postmortem postmortem = Samples.Partial();
        postmortem.Milestones.Started = Samples.At(23, 50);
        postmortem.Milestones.Detected = Samples.At(23, 55).AddDays(1);
        Assert.Contains("- Detected at 2024-01-16 23:55\n", Samples.Render(postmortem, "atlassian"));
    }

    [Theory]
    [InlineData("google-sre", "trigger", "## Trigger")]
    [InlineData("google-sre", "Resolution", "## Resolution")]
    [InlineData("google-sre", "DETECTION:", "## Detection")]
    [InlineData("google-sre", "Supporting information", "## Supporting Information")]
    [InlineData("pagerduty", "What Happened?", "## What Happened")]
    [InlineData("pagerduty", "Resolution", "## Resolution")]
    [InlineData("pagerduty", "Responders", "## Responders")]
    [InlineData("pagerduty", "Internal email", "### Internal Email")]
    [InlineData("pagerduty", "External Message", "### External Message")]
    [InlineData("pagerduty", "Messaging", "## Messaging")]
    [InlineData("pagerduty", "Call recording", "## Call Recording")]
    [InlineData("atlassian", "Lead-up", "## Leadup")]
    [InlineData("atlassian", "Fault", "## Fault")]
    [InlineData("atlassian", "Detection", "## Detection")]
    [InlineData("atlassian", "Response", "## Response")]
    [InlineData("atlassian", "Recovery", "## Recovery")]
    [InlineData("atlassian", "Five whys", "## Root Cause Identification: The Five Whys")]
    [InlineData("atlassian", "Backlog check", "## Backlog Check")]
    [InlineData("atlassian", "Recurrence", "## Recurrence")]
    public void A_section_of_that_title_fills_its_place_once(string template, string title, string heading)
    {
        Postmortem postmortem = Samples.Partial();
        postmortem.Sections.Add(new Section { Title = title, Body = "What a person wrote." });
        string rendered = Samples.Render(postmortem, template);
        Assert.Contains($"\n{heading}\n\nWhat a person wrote.\n", rendered);
        Assert.Single(rendered.Split("What a person wrote."), part => part.StartsWith('\n'));
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void A_second_section_of_a_title_follows_at_the_end(string template)
    {
        Postmortem postmortem = Samples.Minimal();
        postmortem.Sections.AddRange([new Section { Title = "Resolution", Body = "one" }, new Section { Title = "Recovery", Body = "two" }, new Section { Title = "resolution", Body = "three" }, new Section { Title = "Recovery", Body = "four" }]);
        string rendered = Samples.Render(postmortem, template);
        Assert.All(["\none\n", "\ntwo\n", "\nthree\n", "\nfour\n"], body => Assert.Contains(body, rendered));
    }

    [Fact]
    public void The_brief_fits_a_screen()
    {
        Postmortem full = Samples.Full();
        full.Summary = string.Join(" ", Enumerable.Repeat("A sentence of the summary.", 50)) + "\n\nMore.";
        string brief = Samples.Render(full, "brief");
        Assert.True(brief.Split('\n').Length <= 35, brief);
        Assert.Contains("A sentence of the summary.\n", brief);
        Assert.All(brief.Split('\n'), line => Assert.True(line.Length <= 240, line));
        Assert.DoesNotContain("first action", brief);
    }
}
