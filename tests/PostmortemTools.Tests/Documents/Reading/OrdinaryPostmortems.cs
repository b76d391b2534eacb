using PostmortemTools.Tests.Rendering;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Postmortems as people write them: what their documents say is enough.</summary>
internal static class OrdinaryPostmortems
{
    /// <summary>Each by a name for messages.</summary>
    public static IReadOnlyDictionary<string, Func<Postmortem>> All { get; } = new Dictionary<string, Func<Postmortem>>
    {
        ["full"] = Full,
        ["half filled"] = Samples.Partial,
        ["begun"] = () => new Postmortem { Title = "API outage", Date = Samples.Day },
        ["of several days"] = SeveralDays,
        ["with markup"] = WithMarkup,
        ["undecided"] = Undecided,
    };

    private static Postmortem Full()
    {
        Postmortem full = Samples.Full();
        full.StatusText = "In review, second round";
        return full;
    }

    private static Postmortem SeveralDays() => new()
    {
        Title = "Queue stuck: orders delayed (eu-west-1)",
        Date = new DateTime(2024, 3, 30),
        Authors = { new Person("Jane Doe", "On-call"), new Person("Ops & Platform", null) },
        Status = PostmortemStatus.Draft,
        Severity = new Severity("SEV2", "Major"),
        Services = { "orders", "billing (EU)" },
        TimeZone = "Europe/Berlin",
        Summary = "Orders were delayed for two days.\n\n- **Duration** of the worst part: 3 hours\n- [Dashboard](https://example.com/d/1)",
        Impact = new Impact { Duration = "2 days", UsersAffected = "<2,000", Figures = { new ImpactFigure("Orders delayed", "1,204 (3%)") } },
        Timeline =
        {
            Event("2024-03-29T22:58:00Z", "Deploy of 4.1"),
            Event("2024-03-30T07:05:30Z", "Alert `QueueDepth > 1000`", "alert", "PagerDuty"),
            Event("2024-03-30T07:09:00Z", "Jane acknowledged; @john joins", null, "Jane Doe"),
            Event("2024-03-31T00:30:00Z", "Workaround in place | partial"),
            Event("2024-03-31T01:30:00Z", "All systems recovered", null, null, "https://example.com/status/1"),
        },
        RootCause = "Three things came together:\n\n1. A poison message\n2. No dead-letter queue\n\nNone alone would have done it.",
        ContributingFactors =
        {
            new ContributingFactor { Title = "No limit on retries", Description = "each one took 30 s", Details = { "since 2019", "see `retry.yaml`" } },
            new ContributingFactor { Title = "Runbook out of date" },
        },
        WentWell = { new Finding { Title = "Fast detection: 4 minutes" }, new Finding { Title = "Calm", Description = "nobody panicked" } },
        WentWrong = { new Finding { Title = "Paged the wrong team twice" } },
        Lessons = { new Finding { Title = "Poison messages happen" } },
        ActionItems =
        {
            new ActionItem { Action = "Add a dead-letter queue (orders)", Owner = "Platform", DueDate = new DateTime(2024, 4, 15), Priority = "P1", Status = ActionItemStatus.InProgress, Link = "https://example.com/ORD-12" },
            new ActionItem { Action = "Investigate: why did the alert fire late? [P2]", Owner = "Jane Doe", Status = ActionItemStatus.Planned, Type = ActionItemType.Investigate },
            new ActionItem { Action = "Update runbook by 2024-05-01", Priority = "High", Status = ActionItemStatus.WontDo, Note = "replaced by ORD-12" },
        },
        RelatedIncidents = { new RelatedIncident { Date = new DateTime(2023, 11, 20), Title = "Database CPU spike", Note = "similar pool issue" }, new RelatedIncident { Title = "INC-7", Link = "https://example.com/INC-7" } },
    };

    private static Postmortem WithMarkup()
    {
        Postmortem one = new()
        {
            Title = "`cache` returned *stale* data for <tenant>",
            Date = Samples.Day,
            Status = PostmortemStatus.Complete,
            Severity = new Severity("P3", "Medium"),
            Tags = { "cache", "c#" },
            Summary = "See below.\n\n> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```sh\n# not a heading\nrm -rf ./cache\n```",
            Impact = new Impact { Description = "Some tenants saw data of *yesterday*.\n\nNo data was lost.", RequestsFailed = "none" },
            RootCause = "```diff\n- a\n+ b\n```\n\n- first\n- second",
            WentWell = { new Finding { Title = "✅ in the title" }, new Finding { Title = "1. numbered" } },
            ActionItems = { new ActionItem { Action = "Prevent: add `Vary` header", Owner = "@web", Status = ActionItemStatus.Done } },
            Prevention = new Prevention { Introduction = "To prevent it:", Findings = { new Finding { Title = "Review of cache keys", Done = true }, new Finding { Title = "Alert", Description = "on stale hits", Done = false } } },
            Appendix = "### Graphs\n\n![latency](graph.png)\n\n### Log\n\n    10:00 start\n    10:05 end",
            Sections = { new Section { Title = "Customer communication", Body = "Sent at 10:00.", Sections = { new Section { Title = "First mail", Level = 3, Body = "Hello," }, new Section { Title = "Second mail", Level = 3, Body = "Sorry." } } } },
        };
        one.Milestones.Started = Samples.At(9, 55);
        one.Milestones.Resolved = Samples.At(11, 5, 30);
        return one;
    }

    /// <summary>With a section for every place that a template has for one, in none's order.</summary>
    public static Postmortem Placed() => new()
    {
        Title = "Failover did not fail over",
        Date = Samples.Day,
        Summary = "It did not.",
        Authors = { new Person("Ann Lee", null) },
        Timeline = { new TimelineEvent { Time = Samples.At(10, 0), Description = "Alarm", Actor = "monitor" }, new TimelineEvent { Time = Samples.At(11, 0), Description = "Recovered" } },
        Sections =
        {
            new Section { Title = "Leadup", Body = "A change of the network." }, new Section { Title = "Fault", Body = "The standby was not in sync." }, new Section { Title = "Trigger", Body = "A cable." },
            new Section { Title = "What Happened", Body = "The primary went away." }, new Section { Title = "Response", Body = "Ann took it." }, new Section { Title = "Recovery", Body = "By hand." },
            new Section { Title = "Resolution", Body = "The cable was replaced." }, new Section { Title = "Detection", Body = "By an alarm." }, new Section { Title = "Five Whys", Body = "1. Why?\n2. Why?" },
            new Section { Title = "Backlog Check", Body = "Nothing in it would have helped." }, new Section { Title = "Recurrence", Body = "Not before." }, new Section { Title = "Responders", Body = "- Ann" },
            new Section { Title = "Internal Email", Body = "All is well." }, new Section { Title = "Glossary", Body = "Standby: the other one." },
        },
    };

    private static Postmortem Undecided() => new()
    {
        Title = "Slow logins",
        Date = Samples.Day,
        Status = PostmortemStatus.InReview,
        Timeline = { new TimelineEvent { TimeText = "in the morning", Description = "First complaints" }, new TimelineEvent { Time = Samples.At(14, 0), Description = "Deploy" } },
        ActionItems = { new ActionItem { Action = "Decide", Status = ActionItemStatus.Proposed, StatusText = "to be discussed" } },
    };

    private static TimelineEvent Event(string time, string description, string? kind = null, string? actor = null, string? link = null) =>
        new() { Time = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Description = description, Kind = kind, Actor = actor, Link = link };
}
