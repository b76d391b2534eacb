using PostmortemTools.Configuration;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Review;
using PostmortemTools.Review.House;
using PostmortemTools.Review.Suppressing;
using Xunit;

namespace PostmortemTools.Tests.Review.House;

/// <summary>What a house wants of the review.</summary>
public sealed class HouseReviewTests
{
    private const string Head = "# API outage\n\n**Date:** 2024-01-15\n**Severity:** P1\n**Authors:** Jane Doe\n\n";

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "house");

    [Theory]
    [InlineData("rules: { PM203: error }", "Error")]
    [InlineData("rules: { personatfault: information }", "Information")]
    [InlineData("rules: { PM203: 'off' }", "")]
    [InlineData("rules: { PM203: none }", "")]
    [InlineData("rules: { PM202: error }", "Warning")]
    public void A_rule_matters_as_much_as_the_house_says(string settings, string severity) =>
        Assert.Equal(severity, string.Join(" ", Review(settings, Head + "Bob failed to check it.\n", "PM203").Select(found => found.Severity)));

    [Theory]
    [InlineData("requiredSections: [timeline]", "There is no timeline.")]
    [InlineData("requiredSections: timeline", "There is no timeline.")]
    [InlineData("requiredSections: { any: [summary], P1: [timeline, detection], P2: [impact] }", "There is no timeline. There is no section about detection, which the house requires of P1.")]
    [InlineData("requiredSections: { P2: [impact] }", "")]
    [InlineData("requiredSections: []", "")]
    [InlineData("requiredSections: { S1: [timeline], sev2: [impact], Critical: [impact] }\nseverities: { S1: Down }", "")]
    [InlineData("requiredSections: { red: [timeline] }\nseverities: [{ level: P1, aliases: [red] }]", "There is no timeline.")]
    public void The_sections_are_those_that_the_house_requires(string settings, string expected) =>
        Assert.Equal(expected, string.Join(" ", Review(settings, Head + "## Summary\n\nIt was down.\n", "PM101").Select(found => found.Message)));

    [Theory]
    [InlineData("dueWithin: { P0: 14 }", "P0", "2024-01-30", 1)]
    [InlineData("dueWithin: { P0: 14 }", "P0", "2024-01-29", 0)]
    [InlineData("dueWithin: { P0: 14 }", "P2", "2024-06-01", 0)]
    [InlineData("dueWithin: { P1: 30 }", "", "2024-06-01", 1)]
    [InlineData("dueWithin: { P0: 300, P1: 30 }", "P0", "2024-06-01", 0)]
    public void Actions_are_due_within_the_limit_of_their_priority_or_of_the_severity(string settings, string priority, string due, int count) =>
        Assert.Equal(count, Review(settings, Head + $"## Action items\n\n| Action | Owner | Due | Priority |\n|---|---|---|---|\n| Add an alert | Jane | {due} | {priority} |\n", "PM308").Count);

    [Theory]
    [InlineData("customers: [Acme Corp, Initech]", "Acme corp and Initech could not log in, nor could Initechs.", "Acme corp Initech")]
    [InlineData("customers: [Acme Corp]", "Acme Corporation is another.", "")]
    [InlineData("words: { blast radius: the affected users }", "The Blast radius was small.", "Blast radius")]
    [InlineData("words: [blast radius]", "The `blast radius` was small.", "")]
    [InlineData("words: ['a|b?', 'c {d}']", "It is a b here, and c d there.", "a b c d")]
    public void Names_and_words_of_the_house_are_found(string settings, string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", Review(settings, Head + text + "\n").Where(found => found.Rule is "PM505" or "PM230").Select(found => found.Text)));

    [Theory]
    [InlineData("suppressions: [{ rule: PM203, reason: quoted }]", "a.md", "quoted", 0)]
    [InlineData("suppressions: [{ rule: PersonAtFault, documents: 'old/**', reason: written before }]", "old/a.md", "written before", 0)]
    [InlineData("suppressions: [{ rule: PM203, documents: 'old/**', reason: written before }]", "a.md", null, 0)]
    [InlineData("suppressions: [{ rule: PM203, text: bob FAILED, reason: quoted }]", "a.md", "quoted", 0)]
    [InlineData("suppressions: [{ rule: PM203, text: Jane, reason: quoted }]", "a.md", null, 1)]
    [InlineData("suppressions: [{ rule: PM204, reason: ours }, { rule: PM203, reason: quoted }]", "a.md", "quoted", 1)]
    public void What_the_house_suppresses_does_not_count(string settings, string file, string? reason, int unused)
    {
        HouseReview house = House(settings);
        PostmortemDiagnostic found = Assert.Single(Reviewer.Review(MarkdownReader.Read(Head + "Bob failed to check it.\n"), Path.Combine(Folder, file), new ReviewOptions { AsOf = new DateTime(2024, 3, 1), House = house }), one => one.Rule == "PM203");

        Assert.Equal(reason, found.Suppression);
        Assert.Equal(unused, house.Suppressions.Unused(house.Path, Suppressions.UnusedRule).Count());
    }

    [Theory]
    [InlineData("Jane Doe / @jdoe", "")]
    [InlineData("jane, Jane Doe and @jane", "")]
    [InlineData("Search & Ads", "")]
    [InlineData("The Team", "")] // The name of a team of this house.
    [InlineData("jane, Bob", "'jane, Bob' are 2 owners.")]
    [InlineData("jane, John", "'jane, John' are 2 owners.")]
    [InlineData("@jane @jdoe", "")]
    [InlineData("Jane / Doe", "'Jane / Doe' are 2 owners.")]
    [InlineData("everyone", "'everyone' is nobody in particular.")]
    public void Several_names_of_one_person_are_one_owner(string owner, string expected)
    {
        const string People = "{ rules: { PM301: warning } }\npeople: [{ name: Jane Doe, aliases: [jane, jdoe] }, John]\nteams: ['Search & Ads', the team]";
        Assert.Equal(expected, string.Join(" ", Review(People, Head + $"## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Add an alert | {owner} | 2024-02-01 |\n", "PM301").Select(found => found.Message)));
    }

    [Theory]
    [InlineData("Xylia failed to check the flag.", 1)]
    [InlineData("Xyl failed to check the flag.", 1)]
    [InlineData("Okonjo broke the build.", 1)]
    [InlineData("Zarquon failed to check the flag.", 0)]
    [InlineData("Orion failed to check the flag.", 0)] // A team, which may be a program just as well.
    public void The_people_of_the_house_are_known_by_name(string text, int count)
    {
        const string People = "{}\npeople: [{ name: Xylia Okonjo, aliases: ['@xyl'] }]\nteams: [Orion]";
        Assert.Equal(count, Review(People, Head + text + "\n", "PM203").Count);
        Assert.Empty(Review("{}", Head + text + "\n", "PM203"));
    }

    [Theory]
    [InlineData("rules: { PM203: fatal }", "'fatal'", 2)]
    [InlineData("rules: { PM999: error }", "There is no rule 'PM999'.", 2)]
    [InlineData("rules: { PersonAtFalt: error }", "Did you mean 'PersonAtFault'?", 2)]
    [InlineData("rule: {}", "'rule'", 2)]
    [InlineData("requiredSections: [sumary]", "'sumary'", 2)]
    [InlineData("dueWithin: { P0: soon }", "a number of days", 2)]
    [InlineData("dueWithin: { P0: 0 }", "a number of days", 2)]
    [InlineData("suppressions: [{ rule: PM203 }]", "reason", 2)]
    [InlineData("suppressions: [{ rule: PM999, reason: x }]", "There is no rule 'PM999'.", 2)]
    [InlineData("words: { x: [y] }", "instead", 2)]
    [InlineData("words: { '': y }", "words", 2)]
    [InlineData("requiredSections: { '': [impact] }", "a severity, or 'any'", 2)]
    [InlineData("requiredSections: { S9: [impact] }", "'S9' is not a severity that is built in, or one of this file.", 2)]
    [InlineData("requiredSections: { SEV11: [impact] }", "Did you mean 'SEV1'?", 2)]
    [InlineData("requiredSections: { P1: [impact], Redd: [impact] }\nseverities: [{ level: S1, aliases: [red] }]", "Did you mean 'red'?", 2)]
    [InlineData("requiredSections: { Any: [impact] }", "Did you mean 'any'?", 2)]
    [InlineData("dueWithin: { ' ': 3 }", "a severity or a priority", 2)]
    public void A_mistake_is_an_error_with_its_place(string settings, string expected, int line)
    {
        PostmortemException mistake = Assert.Throws<PostmortemException>(() => House(settings));
        Assert.Contains(expected, mistake.Message, StringComparison.Ordinal);
        Assert.Contains($".postmortem.yaml, line {line}, column ", mistake.Message, StringComparison.Ordinal);
    }

    private static List<PostmortemDiagnostic> Review(string settings, string text, string? rule = null) =>
        Reviewer.Review(MarkdownReader.Read(text), null, new ReviewOptions { AsOf = new DateTime(2024, 1, 16), House = House(settings) }).FindAll(found => rule is null || found.Rule == rule);

    private static HouseReview House(string settings) => HouseReview.Of(ConfigurationLoader.Load(Path.Combine(Folder, ".postmortem.yaml"), "review:\n  " + settings + "\n"));
}
