namespace PostmortemTools;

/// <summary>
/// One incident, as its post-incident review tells it. Every property can be set; every list is a plain list.
/// What is not known is null or empty, never a made-up value.
/// </summary>
public sealed class Postmortem
{
    /// <summary>Creates an empty postmortem in UTC.</summary>
    public Postmortem() => Milestones = new Milestones(this);

    /// <summary>What it is known by: the id that was set, else made of <see cref="Date"/> and <see cref="Title"/> (<c>2024-01-15-api-outage</c>).</summary>
    public string Id { get => field ?? Slug.Of(Date, Title); set => field = string.IsNullOrWhiteSpace(value) ? null : value; } = null!;

    /// <summary>What happened, in a few words, as inline text.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>The day of the incident, midnight of no zone; null where unknown.</summary>
    public DateTime? Date { get; set => field = value is { } date ? Iso.Day(date) : null; }

    /// <summary>Who wrote it.</summary>
    public List<Person> Authors { get; set => field = value ?? []; } = [];

    /// <summary>How far it has come; null where unknown. Setting another value forgets <see cref="StatusText"/>.</summary>
    public PostmortemStatus? Status
    {
        get;
        set
        {
            StatusText = field == value ? StatusText : null;
            field = value;
        }
    }

    /// <summary>The status as written, where it is not the plain word for <see cref="Status"/>; else null.</summary>
    public string? StatusText { get; set => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>How bad it was; null where unknown.</summary>
    public Severity? Severity { get; set; }

    /// <summary>The services that were affected.</summary>
    public List<string> Services { get; set => field = value ?? []; } = [];

    /// <summary>Words to find it by.</summary>
    public List<string> Tags { get; set => field = value ?? []; } = [];

    /// <summary>What happened and why, in a paragraph or two of Markdown; null where it is not written yet.</summary>
    public string? Summary { get; set; }

    /// <summary>What it did to users and to the business.</summary>
    public Impact Impact { get; set => field = value ?? new Impact(); } = new();

    /// <summary>The IANA name of the zone that the document's times are shown in; UTC unless set.</summary>
    public string TimeZone { get; set => field = string.IsNullOrWhiteSpace(value) ? "UTC" : value; } = "UTC";

    /// <summary>What happened when.</summary>
    public List<TimelineEvent> Timeline { get; set => field = value ?? []; } = [];

    /// <summary>The moments that metrics are computed from: stated, or inferred from the timeline.</summary>
    public Milestones Milestones { get; }

    /// <summary>How long things took, computed from <see cref="Milestones"/> as they are now.</summary>
    public PostmortemMetrics Metrics => new(Milestones.Current());

    /// <summary>Why it happened, in Markdown; null where it is not written yet.</summary>
    public string? RootCause { get; set; }

    /// <summary>What made it possible, likelier or worse.</summary>
    public List<ContributingFactor> ContributingFactors { get; set => field = value ?? []; } = [];

    /// <summary>What went well.</summary>
    public List<Finding> WentWell { get; set => field = value ?? []; } = [];

    /// <summary>What went wrong.</summary>
    public List<Finding> WentWrong { get; set => field = value ?? []; } = [];

    /// <summary>Where luck helped.</summary>
    public List<Finding> GotLucky { get; set => field = value ?? []; } = [];

    /// <summary>What is to be done.</summary>
    public List<ActionItem> ActionItems { get; set => field = value ?? []; } = [];

    /// <summary>What was learned.</summary>
    public List<Finding> Lessons { get; set => field = value ?? []; } = [];

    /// <summary>Other incidents to read this one with.</summary>
    public List<RelatedIncident> RelatedIncidents { get; set => field = value ?? []; } = [];

    /// <summary>What keeps it from happening again.</summary>
    public Prevention Prevention { get; set => field = value ?? new Prevention(); } = new();

    /// <summary>Graphs, logs, code, in Markdown; null where there is none.</summary>
    public string? Appendix { get; set; }

    /// <summary>Any other section, in order.</summary>
    public List<Section> Sections { get; set => field = value ?? []; } = [];

    /// <summary>What only a person knows about the review.</summary>
    public ReviewRecord ReviewRecord { get; set => field = value ?? new ReviewRecord(); } = new();

    /// <summary>Where it was read from; null where it was made, not read.</summary>
    public DocumentSource? Source { get; set; }

    /// <summary>The event that was added last by hand: a time without a date is taken to be near it. Not part of the data.</summary>
    internal TimelineEvent? LastAdded { get; set; }

    /// <summary>Says that all of it stands in a file exactly as it is now, as after reading and after writing.</summary>
    /// <param name="source">The file and its text.</param>
    internal void StandsIn(DocumentSource source)
    {
        Source = source;
        for (int i = 0; i < ActionItems.Count; i++)
        {
            ActionItems[i].StandsIn(source.Path, i + 1);
        }
    }

    /// <summary>The id and the title.</summary>
    public override string ToString() => Title.Length > 0 ? Title : Id;
}
