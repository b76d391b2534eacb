using System.Management.Automation;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>Adds an event to the timeline of a postmortem, in the order of time.</summary>
[Cmdlet(VerbsCommon.Add, "TimelineEvent", DefaultParameterSetName = PipelineSet)]
[OutputType(typeof(Postmortem))]
public sealed class AddTimelineEventCommand : AddCommand
{
    private TimelineBuilder? builder;

    /// <summary>When it happened.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Timestamp", "When")]
    [AllowNull]
    [AllowEmptyString]
    public object? Time { get; set; }

    /// <summary>What happened.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 1)]
    [Parameter(ParameterSetName = RowsSet, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Event", "Message", "Text")]
    [AllowEmptyString]
    public string? Description { get; set; }

    /// <summary>What sort of event it is.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventKindCompleter))]
    public string? Kind { get; set; }

    /// <summary>Who did it.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Who", "User")]
    public string? Actor { get; set; }

    /// <summary>The system that it was read from.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? Source { get; set; }

    /// <summary>Its id in that system.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? SourceId { get; set; }

    /// <summary>Where to read more.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Url")]
    public string? Link { get; set; }

    /// <summary>The milestone that it is.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public MilestoneKind? Milestone { get; set; }

    /// <summary>The time as it was written, where <see cref="Time"/> is known only as a moment or not at all.</summary>
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? TimeText { get; set; }

    /// <summary>Puts the timeline in order, also where the pipeline was stopped.</summary>
    /// <param name="disposing">True, as there are no finalizers.</param>
    protected override void Dispose(bool disposing)
    {
        builder?.Finish();
        base.Dispose(disposing);
    }

    private protected override void Add(Postmortem postmortem)
    {
        if (builder is null || builder.Postmortem != postmortem)
        {
            builder?.Finish();
            builder = new TimelineBuilder(postmortem, TakesRows);
        }

        TimelineEvent happened = new()
        {
            Description = Needed(Description, nameof(Description), "v2.3.4 deployed"),
            Kind = Optional(Kind),
            Actor = Optional(Actor),
            Source = Optional(Source),
            SourceId = Optional(SourceId),
            Link = Optional(Link),
            TimeText = Optional(TimeText),
        };
        object? time = Time is PSObject wrapped ? wrapped.BaseObject : Time;

        // An event of ours may have no time, because none is known; a row that lacks one is a mistake.
        bool mayBeUnknown = happened.TimeText is not null || Row?.BaseObject is TimelineEvent;
        if (!builder.Add(happened, time, mayBeUnknown, Milestone, WriteWarning))
        {
            WriteVerbose($"'{happened.Description}' is left out: the event '{happened.SourceId}' of {happened.Source ?? "the same source"} is in the timeline already.");
        }
    }

    private protected override void Finish(Postmortem postmortem) => builder?.Finish();
}
