using PostmortemTools.Rendering;

namespace PostmortemTools.Tests.Rendering;

/// <summary>Postmortems to render: with nothing but a title, half filled, and with every field of the model filled.</summary>
internal static class Samples
{
    public static readonly DateTime Day = new(2024, 1, 15);

    public static DateTimeOffset At(int hour, int minute, int second = 0) => new(2024, 1, 15, hour, minute, second, TimeSpan.Zero);

    public static string Render(Postmortem postmortem, string template) => new MarkdownRenderer().Render(postmortem, template);

    public static Postmortem Minimal() => new() { Title = "API outage" };

    public static Postmortem Partial() => new()
    {
        Title = "API outage",
        Date = Day,
        Summary = "The API was down.",
        Timeline =
        {
            new TimelineEvent { Time = At(14, 15), Description = "Outage begins" },
            new TimelineEvent { Time = At(14, 32), Description = "First alarm" },
            new TimelineEvent { Time = At(14, 35), Description = "Alarm acknowledged" },
            new TimelineEvent { Time = At(14, 57), Description = "All systems recovered" },
        },
        ActionItems = { new ActionItem { Action = "Add metrics" } },
    };

    /// <summary>Every field filled: each inline text is made of its name, each block of Markdown too.</summary>
    public static Postmortem Full(Func<string, string>? inline = null, Func<string, string>? block = null)
    {
        Func<string, string> text = inline ?? (name => $"the {name}");
        Func<string, string> blocks = block ?? (name => $"First of {name}.\n\nSecond of {name}.");
        Postmortem full = new()
        {
            Id = "INC-465",
            Title = text("title"),
            Date = Day,
            Authors = { new Person(text("author name"), text("author role")), new Person(text("second author"), null) },
            Status = PostmortemStatus.InReview,
            StatusText = text("status text"),
            Severity = new Severity("P1", "Critical"),
            Services = { text("service"), text("second service") },
            Tags = { text("tag"), text("second tag") },
            Summary = blocks("summary"),
            Impact = new Impact
            {
                Description = blocks("impact description"),
                Duration = text("duration"),
                UsersAffected = text("users affected"),
                RequestsFailed = text("requests failed"),
                RevenueImpact = text("revenue impact"),
                Figures = { new ImpactFigure(text("figure label"), text("figure value")) },
            },
            TimeZone = "UTC",
            Timeline =
            {
                Event(14, 32, "first event"),
                Event(14, 57, "second event"),
                new TimelineEvent { TimeText = text("time text"), Description = text("event without time") },
            },
            RootCause = blocks("root cause"),
            ContributingFactors = { Factor("factor"), Factor("second factor"), new ContributingFactor { Title = text("bare factor") } },
            WentWell = { Found("well"), new Finding { Title = text("bare well") } },
            WentWrong = { Found("wrong") },
            GotLucky = { Found("lucky") },
            ActionItems = { Item("first"), Item("second") },
            Lessons = { Found("lesson") },
            RelatedIncidents =
            {
                new RelatedIncident { Date = new DateTime(2023, 11, 20), Title = text("related"), Note = text("related note"), Link = "https://example.com/related" },
                new RelatedIncident { Title = text("other related") },
            },
            Prevention = new Prevention
            {
                Introduction = blocks("prevention"),
                Findings = { new Finding { Title = text("ticked"), Description = text("ticked more"), Done = true }, new Finding { Title = text("not ticked"), Done = false } },
            },
            Appendix = blocks("appendix"),
            Sections =
            {
                new Section { Title = "Trigger", Body = blocks("trigger") },
                new Section { Title = text("own section"), Body = blocks("own section"), Sections = { new Section { Title = text("inner section"), Body = blocks("inner section"), Level = 3 } } },
            },
            ReviewRecord = new ReviewRecord { MeetingHeld = new DateTime(2024, 1, 18), SharedOn = new DateTime(2024, 1, 19), SharedWith = { "everyone" }, FollowUpOn = new DateTime(2024, 2, 15) },
        };
        full.Milestones.Detected = At(14, 33);
        return full;

        TimelineEvent Event(int hour, int minute, string name) => new()
        {
            Time = At(hour, minute),
            Description = text(name),
            Kind = text(name + " kind"),
            Actor = text(name + " actor"),
            Source = text(name + " source"),
            SourceId = text(name + " source id"),
            Link = text(name + " link"),
        };

        ContributingFactor Factor(string name) => new() { Title = text(name), Description = text(name + " more"), Details = { text(name + " detail"), text(name + " second detail") } };

        Finding Found(string name) => new() { Title = text(name), Description = text(name + " more") };

        ActionItem Item(string name) => new()
        {
            Id = text(name + " item id"),
            Action = text(name + " action"),
            Owner = text(name + " owner"),
            DueDate = new DateTime(2024, 2, 1),
            Priority = text(name + " priority"),
            Status = ActionItemStatus.Done,
            StatusText = text(name + " item status"),
            Type = ActionItemType.Detect,
            Link = text(name + " ticket"),
            Note = text(name + " note"),
        };
    }
}
