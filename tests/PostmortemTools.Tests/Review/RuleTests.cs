using PostmortemTools.Review;
using Xunit;

namespace PostmortemTools.Tests.Review;

/// <summary>Of each rule, texts that it must flag, and texts that it must not.</summary>
public sealed class RuleTests
{
    private const string Head = "# API outage\n\n**Date:** 2024-01-15\n**Severity:** P1\n**Authors:** Jane Doe\n\n";
    private const string Actions = Head + "## Action items\n\n| Action | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n";
    private const string Timeline = Head + "## Timeline (All times UTC)\n\n";

    /// <summary>The rule; what it flags; the piece of it that is concerned.</summary>
    public static TheoryData<string, string, string> Flagged => new()
    {
        { "PM001", Head + "<!-- postmortem-disable PM203: quoted -->\n\nAll went well.\n", "<!-- postmortem-disable PM203: quoted -->" },
        { "PM002", Head + "<!-- postmortem-disable PM203 -->\n\nBob failed to check the page.\n", "<!-- postmortem-disable PM203 -->" },
        { "PM002", Head + "<!-- postmortem-disable PM999: why not -->\n", "<!-- postmortem-disable PM999: why not -->" },
        { "PM101", Head + "## Summary\n\nIt was down.\n", "API outage" },
        { "PM102", Head + "## Impact\n\nSome users saw errors.\n", "Impact" },
        { "PM103", Head + "## Timeline\n\n- 14:32 Alarm\n", "Timeline" },
        { "PM104", "# API outage\n\nIt was down.\n", "API outage" },
        { "PM105", Head + "## Appendix\n\n[Insert graphs of the pool]\n", "[Insert graphs of the pool]" },
        { "PM201", Head + "A careless change took the API down.\n", "careless" },
        { "PM201", Head + "They should have known better.\n", "should have known better" },
        { "PM202", Head + "The outage was caused by human error.\n", "human error" },
        { "PM203", Head + "Bob failed to check the configuration.\n", "Bob failed to check" },
        { "PM203", Head + "The on-call engineer ignored the page.\n", "engineer ignored" },
        { "PM203", Head + "The developer didn’t test the change.\n", "developer didn’t test" },
        { "PM203", Head + "- The **QA team** overlooked the\n  second case.\n", "team** overlooked" },
        { "PM203", Head + "Doe forgot to renew it.\n", "Doe forgot" },
        { "PM204", Head + "We forgot to renew the certificate.\n", "We forgot" },
        { "PM210", Head + "This should have been caught in review.\n", "should have been caught" },
        { "PM210", Head + "A test would have caught it.\n", "would have caught" },
        { "PM210", Head + "Had we tested the rollback, it would be over in a minute.\n", "Had we tested the rollback, it would" },
        { "PM210", Head + "The outage could have been avoided.\n", "could have been avoided" },
        { "PM211", Head + "In hindsight, the alert was wrong.\n", "In hindsight" },
        { "PM220", Head + "There was a minor outage of the API.\n", "minor outage" },
        { "PM230", Head + "The blast radius was one region.\n", "blast radius" },
        { "PM301", Actions + "| Add an alert | | 2024-06-01 | P1 | Planned |\n", "Add an alert" },
        { "PM301", Actions + "| Add an alert | everyone | 2024-06-01 | P1 | Planned |\n", "everyone" },
        { "PM301", Actions + "| Add an alert | Jane, Bob | 2024-06-01 | P1 | Planned |\n", "Jane, Bob" },
        { "PM302", Actions + "| Add an alert | Jane | | P1 | Planned |\n", "Add an alert" },
        { "PM303", Actions + "| Improve monitoring | Jane | 2024-06-01 | P1 | Planned |\n", "Improve monitoring" },
        { "PM303", Actions + "| We should be more careful with deploys | Jane | 2024-06-01 | P1 | Planned |\n", "We should be more careful with deploys" },
        { "PM304", Actions + "| Add an alert | Jane | 2023-06-01 | P1 | Planned |\n", "2023-06-01" },
        { "PM305", Actions + "| Add an alert | Jane | 2024-02-01 | P1 | Planned |\n", "2024-02-01" },
        { "PM306", Actions + "| Add an alert | Jane | 2024-06-01 | P1 | Planned |\n| add an alert. | Bob | 2024-06-01 | P1 | Planned |\n", "add an alert." },
        { "PM307", Head + "## Action items\n\n| Action | Type |\n|---|---|\n| a | Mitigate |\n| b | Mitigate |\n| c | Mitigate |\n", "Action items" },
        { "PM308", Actions + "| Add an alert | Jane | 2024-06-01 | P0 | Planned |\n", "2024-06-01" },
        { "PM401", Timeline + "- 14:32 Alarm\n- 14:20 Rollback\n", "14:20" },
        { "PM402", Timeline + "- 20202-01-15 14:32 Alarm\n- 2024-01-15 14:40 Over\n", "20202-01-15 14:32" },
        { "PM402", Head + "It began on 31.06.2023.\n", "31.06.2023" },
        { "PM403", Head + "## Impact\n\nAll jobs failed between 2024-02-15 14:00 and 15:00.\n\n## Timeline (UTC)\n\n- 2024-01-15 14:32 Alarm\n", "2024-02-15" },
        { "PM404", Head + "On Tuesday, 2024-01-15, the API was down.\n", "Tuesday" },
        { "PM405", "# 2023-06-02, API outage\n\n## Timeline (UTC)\n\n- 2024-01-15 14:32 Alarm\n- 2024-01-15 14:40 Over\n", "2023-06-02, API outage" },
        { "PM406", Head + "The API was down for 35 minutes (14:32 - 14:57 UTC).\n", "35 minutes" },
        { "PM407", "# 30min outage of the API\n\n**Date:** 2024-01-15\n\n## Summary\n\nThis caused 40min of total outage.\n", "40min" },
        { "PM407", Head + "## What went well\n\n- Alert fired within 3 minutes\n\n## What went wrong\n\n- Late detection: 17 minutes between deploy and alert\n", "17 minutes" },
        { "PM408", Head + "## Timeline (UTC)\n\n- 14:00 Deployed\n- 14:32 Alarm\n- 14:57 Over\n\n## Stats\n\n- Time to detection: 47 minutes\n", "47 minutes" },
        { "PM409", Head.Replace("**Severity:** P1", "**Status:** Complete", StringComparison.Ordinal) + "## Action items\n\n| Action | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n| Add an alert | Jane | 2024-06-01 | P0 | Planned |\n", "Complete" },
        { "PM410", Head + "**Detected:** 2024-01-15 14:32 UTC\n**Resolved:** 2024-01-15 13:57 UTC\n", "2024-01-15 13:57 UTC" },
        { "PM411", Head + "**Status:** Identified\n\n## Summary\n\nIt was down.\n\n## Outcome\n\n**Status:** Deployed\n", "Deployed" },
        { "PM412", Head + "## Summary\n\nAn outage affecting 100% of users.\n\n## Impact\n\nAbout 40% of users were affected.\n", "40% of users" },
        { "PM412", Head + "## Summary\n\nThe outage hit approximately 30,000 users.\n\n## Impact\n\n- Users affected: ~50,000\n", "~50,000" },
        { "PM413", Head + "**Resolved:** 2024-01-15 14:57 UTC\n\n## Timeline (UTC)\n\n- 14:32 Alarm\n- 15:20 Incident reopened\n", "Incident reopened" },
        { "PM501", Head + "```\nexport AWS_ACCESS_KEY_ID=AKIAQ3EGRTYLMWPXZ7NB\n```\n", "AKIAQ3EGRTYLMWPXZ7NB" },
        { "PM501", Head + "-----BEGIN RSA PRIVATE KEY-----\n", "-----BEGIN RSA PRIVATE KEY-----" },
        { "PM502", Head + "The password: Tr0ub4dor&3 was used.\n", "Tr0ub4dor&3" },
        { "PM502", Head + "See https://admin:hunter22@db.corp.net/x\n", "hunter22" },
        { "PM503", Head + "Reported by jane.doe@corp.net.\n", "jane.doe@corp.net" },
        { "PM504", Head + "Requests came from 8.8.4.4.\n", "8.8.4.4" },
        { "PM505", Head + "ACME Corp could not log in.\n", "ACME Corp" },
    };

    /// <summary>The rule; what it must not flag.</summary>
    public static TheoryData<string, string> Innocent => new()
    {
        { "PM001", Head + "<!-- postmortem-disable PM203: quoted -->\n\nBob failed to check the page.\n" },
        { "PM002", Head + "<!-- postmortem-disable PM203: quoted -->\n\nBob failed to check the page.\n<!-- a remark -->\n" },
        { "PM101", Head + "## Summary\n\nDown.\n\n## Impact\n\n3 users\n\n## Timeline\n\n- 14:32 UTC Alarm\n\n## Root cause\n\nA leak.\n\n## Action items\n\n- Fix it\n\n## Lessons learned\n\n- Test\n" },
        { "PM102", Head + "## Impact\n\n- Users affected: ~50,000\n" },
        { "PM102", Head + "## Impact\n\nNo users were affected.\n" },
        { "PM103", Head + "All times in CET.\n\n## Timeline\n\n- 14:32 Alarm\n" },
        { "PM103", Head + "## Timeline\n\n- 14:32 UTC Alarm\n" },
        { "PM104", Head },
        { "PM105", Head + "## Appendix\n\nThe graphs: see [the dashboard](https://example.com/TBDx). HTTPBD.\n" },
        { "PM201", Head + "It was not careless. The lazy loading of images is on. `careless` is a class.\n" },
        { "PM202", Head + "This was no human error. User errors rose by 3 %. See \"human error\" in the book.\n" },
        { "PM203", Head + "The service failed to start. The pod never checked in. Prometheus failed to scrape it.\n" },
        { "PM203", Head + "> Bob failed to check the configuration.\n\nA customer wrote: \"Bob failed to check it\".\n\n```\nBob failed to check\n```\n\n## Bob failed to check\n" },
        { "PM203", Head + "A blameless root cause. The team restored the service. Jane checked the page and paged Bob.\n" },
        { "PM203", Head + "The engineer did not see the alert because the dashboard was down. An engineer could forget this step.\n" },
        { "PM203", Head + "bob [9:05 AM] The developer forgot to think about it.\n" },
        { "PM204", Head + "We did not see it because there is no alert.\n" },
        { "PM210", Head + "Every item should have a ticket. The disk could have been full. We were lucky: it could have been worse, and would have caught fire.\n" },
        { "PM210", Head + "Nothing in the backlog could have prevented this.\n" },
        { "PM211", Head + "Hindsight bias is a known trap.\n" },
        { "PM220", Head + "A minor outage: 3 % of users for 4 minutes. Update the minor version. It is a small team.\n" },
        { "PM230", Head + "The `blast radius` was one region. > The radius of the blast was one.\n" },
        { "PM301", Actions + "| Add an alert | Jane | 2024-06-01 | P1 | Planned |\n| Add it | | | | Done |\n" },
        { "PM302", Actions + "| Add an alert | Jane | 2024-06-01 | P1 | Planned |\n| Add it | | | | Done |\n" },
        { "PM301", Head + "## Action items\n\n- The vulnerable action has been disabled.\n- We have removed the token.\n" },
        { "PM302", Head + "## Action items\n\n- The vulnerable action has been disabled.\n" },
        { "PM303", Actions + "| Alert when more than 90 % of the connections are in use | Jane | 2024-06-01 | P1 | Planned |\n| Reduce the timeout to 5 s | Jane | 2024-06-01 | P1 | Planned |\n| Improve monitoring | Jane | | | Done |\n" },
        { "PM304", Actions + "| Add an alert | Jane | 2024-01-15 | P1 | Planned |\n" },
        { "PM305", Actions + "| Add an alert | Jane | 2024-03-01 | P1 | Planned |\n| b | Jane | 2024-02-01 | P1 | Done |\n" },
        { "PM306", Actions + "| Add an alert | Jane | 2024-06-01 | P1 | Planned |\n| Add another alert | Bob | 2024-06-01 | P1 | Planned |\n" },
        { "PM307", Head + "## Action items\n\n| Action | Type |\n|---|---|\n| a | Mitigate |\n| b | Prevent |\n| c | Detect |\n" },
        { "PM308", Actions + "| Add an alert | Jane | 2024-01-29 | P0 | Planned |\n| Add a test | Jane | 2024-06-01 | P1 | Planned |\n" },
        { "PM401", Timeline + "- 23:50 Alarm\n- 00:10 Rollback\n- ~00:05 Over, it seems\n" },
        { "PM401", Timeline + "- 15:00 Over\n- 14:40 Rollback\n- 14:32 Alarm\n" },
        { "PM402", Head + "Version 31.06.20 and 10.0.19041.1 are fine, and so is 30.06.2023.\n\n## Timeline (UTC)\n\n- HH:mm What happened\n- 24:00 Midnight\n" },
        { "PM403", Head + "## Impact\n\nAs on 2023-12-15 before.\n\n## Timeline (UTC)\n\n- 2024-01-15 14:32 Alarm\n" },
        { "PM404", Head + "On Monday, 2024-01-15, the API was down. The fix came on Friday.\n" },
        { "PM405", "# 2024-01-14, API outage\n\n## Timeline (UTC)\n\n- 2024-01-15 00:32 Alarm\n" },
        { "PM406", Head + "Down for 25 minutes (14:32 - 14:57 UTC), about 2 hours (14:00 to 15:50), 20 minutes (23:50 - 00:10).\n" },
        { "PM407", Head + "## Summary\n\nThe outage lasted 40 minutes. It was an outage of about 40 min. Retries every 5 minutes.\n" },
        { "PM407", Head + "## Impact\n\n- Duration: 25 minutes\n\n## Lessons learned\n\n- **Load tests need realistic duration:** 5min insufficient for leaks\n" },
        { "PM408", Head + "## Timeline (UTC)\n\n- 14:00 Deployed\n- 14:32 Alarm\n- 14:57 Over\n\n## Stats\n\n- Time to detection: 32 minutes\n" },
        { "PM409", Head + "**Status:** Draft\n\n## Action items\n\n| Action | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n| Add an alert | Jane | 2024-06-01 | P0 | Planned |\n" },
        { "PM410", Head + "**Detected:** 2024-01-15 14:32 UTC\n**Resolved:** 2024-01-15 14:57 UTC\n" },
        { "PM411", Head + "**Status:** Complete\n\n## Action items\n\n### AI-1: Add an alert\n\n- **Owner:** Jane\n- **Status:** Open\n- **Severity:** Minor\n\n### AI-2: Add a test\n\n**Owner:** Bob\n**Status:** Planned\n**Severity:** Minor\n" },
        { "PM411", Head + "**Status:** Complete\n\n## Appendix\n\n### The incident before\n\n**Status:** Draft\n**Severity:** Minor\n" },
        { "PM411", Head + "**Status:** Complete\n\n## Outcome\n\n**Status:** Complete (see above)\n" },
        { "PM412", Head + "## Summary\n\nAn outage affecting 48,700 users, 100% of users in one region.\n\n## Impact\n\n- Users affected: ~50,000\n\nInitially 10% of users were affected. 3 % of requests failed, and 40% of customers were affected.\n" },
        { "PM412", Head + "## Timeline (UTC)\n\n- 14:32 Affecting 100 users\n\n## Impact\n\n7000 users were affected.\n" },
        { "PM413", Head + "**Resolved:** 2024-01-15 15:57 UTC\n\n## Timeline (UTC)\n\n- 14:32 Alarm\n- 15:20 Incident reopened\n- 16:20 Ticket updated\n" },
        { "PM501", Head + "AKIAIOSFODNN7EXAMPLE and ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx are examples.\n" },
        { "PM502", Head + "The password: exhausted. password: ${DB_PASSWORD}, password=<removed1>, Password reset in 3 steps.\n" },
        { "PM503", Head + "git@github.com:owner/name, package@1.2.3, jane@example.com, @jane\n" },
        { "PM505", Head + "Acme Corporation could not log in.\n" },
        { "PM504", Head + "127.0.0.1, 192.0.2.7, version 1.2.3.4, 256.1.1.1, 1.2.3\n" },
    };

    [Theory]
    [MemberData(nameof(Flagged))]
    public void It_flags_this(string rule, string text, string piece)
    {
        List<PostmortemDiagnostic> found = Reviewed.Text(text, rule);

        Assert.Contains(piece, found.Select(diagnostic => diagnostic.Text));
        Assert.All(found, diagnostic => Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message) || string.IsNullOrWhiteSpace(diagnostic.Suggestion)));
    }

    [Theory]
    [MemberData(nameof(Innocent))]
    public void It_does_not_flag_this(string rule, string text) => Assert.DoesNotContain(Reviewed.Text(text, rule), diagnostic => diagnostic.Suppression is null);

    [Theory]
    [InlineData("## 5 Whys\n\n1. Why was it down? The pool was exhausted.\n2. Why? A retry had no limit.\n", false)]
    [InlineData("## Five whys\n\n### Why was it down?\n\nThe pool was exhausted.\n", false)]
    [InlineData("## 5 Whys\n", true)]
    [InlineData("", true)]
    public void Asking_why_five_times_is_a_root_cause(string section, bool isMissing) =>
        Assert.Equal(isMissing, Reviewed.Text(Head + section, "PM101").Exists(found => found.Message == "There is no root cause or contributing factors."));

    [Theory]
    [InlineData("Improve monitoring", "Nobody can tell when 'Improve' is done: 'Improve monitoring'.")]
    [InlineData("We should look into the alerts of the checkout that nobody has looked at since the last time", "Nobody can tell when 'look into' is done: 'We should look into the alerts of the checkout that nobody …'.")]
    [InlineData("Consider", "Nobody can tell when 'Consider' is done.")]
    [InlineData("Do we need two regions?", "Nobody can tell when 'Do we need two regions?' is done.")]
    public void A_vague_action_is_named(string action, string message) =>
        Assert.Equal(message, Assert.Single(Reviewed.Text(Actions + $"| {action} | Jane | 2024-06-01 | P1 | Planned |\n", "PM303")).Message);

    [Fact]
    public void Every_rule_has_both()
    {
        IEnumerable<string> ids = ReviewRules.All.Select(rule => rule.Id);

        Assert.Empty(ids.Except(Flagged.Select(row => row.Data.Item1)));
        Assert.Empty(ids.Except(Innocent.Select(row => row.Data.Item1)));
    }

    [Fact]
    public void Ids_are_unique_and_every_rule_says_why()
    {
        Assert.Equal(ReviewRules.All.Count, ReviewRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(ReviewRules.All, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Description) || string.IsNullOrWhiteSpace(rule.Bad) || string.IsNullOrWhiteSpace(rule.Good)));
        Assert.All(ReviewRules.All, rule => Assert.Equal((int)rule.Category, rule.Category == RuleCategory.Review ? (int)RuleCategory.Review : rule.Id[2] - '1'));
    }
}
