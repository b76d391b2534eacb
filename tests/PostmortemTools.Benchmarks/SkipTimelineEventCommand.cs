using System.Management.Automation;

namespace PostmortemTools.Benchmarks;

/// <summary>Takes what Add-TimelineEvent takes, and does nothing with it: what remains is PowerShell's own part.</summary>
[Cmdlet(VerbsCommon.Skip, "TimelineEvent", DefaultParameterSetName = PipelineSet)]
public sealed class SkipTimelineEventCommand : PSCmdlet
{
    private const string PipelineSet = "Pipeline";
    private const string RowsSet = "Rows";

    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem? InputObject { get; set; }

    /// <summary>Of any type: the module's own is not to be had outside its load context.</summary>
    [Parameter(ParameterSetName = RowsSet, Mandatory = true)]
    [ValidateNotNull]
    public object? Postmortem { get; set; }

    [Parameter(ParameterSetName = RowsSet, ValueFromPipeline = true, DontShow = true)]
    public PSObject? Row { get; set; }

    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Timestamp", "When")]
    [AllowNull]
    [AllowEmptyString]
    public object? Time { get; set; }

    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 1)]
    [Parameter(ParameterSetName = RowsSet, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Event", "Message", "Text")]
    [AllowEmptyString]
    public string? Description { get; set; }

    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? Kind { get; set; }

    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Who")]
    public string? Actor { get; set; }

    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? Source { get; set; }

    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? SourceId { get; set; }

    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Url")]
    public string? Link { get; set; }

    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public MilestoneKind? Milestone { get; set; }

    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? TimeText { get; set; }
}
