using System.Management.Automation;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>Adds an action item to a postmortem.</summary>
[Cmdlet(VerbsCommon.Add, "ActionItem", DefaultParameterSetName = PipelineSet)]
[OutputType(typeof(Postmortem))]
public sealed class AddActionItemCommand : AddCommand
{
    /// <summary>What is to be done.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Title", "Description", "Summary", "Action Item", "Task")]
    [AllowEmptyString]
    public string? Action { get; set; }

    /// <summary>Who sees to it.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Assignee")]
    [ArgumentCompleter(typeof(OwnerCompleter))]
    public string? Owner { get; set; }

    /// <summary>The day it is due.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Due", "Due Date", "Deadline")]
    [CalendarDate]
    public DateTime? DueDate { get; set; }

    /// <summary>The priority.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Prio")]
    [ArgumentCompleter(typeof(PriorityCompleter))]
    public string? Priority { get; set; }

    /// <summary>How far it has come.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("State")]
    [ArgumentCompleter(typeof(ActionItemStatusCompleter))]
    public string? Status { get; set; }

    /// <summary>What it is for.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [EmptyAsNull]
    public ActionItemType? Type { get; set; }

    /// <summary>The ticket.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Url", "Ticket")]
    public string? Link { get; set; }

    /// <summary>A remark.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? Note { get; set; }

    /// <summary>What it is known by for good.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? Id { get; set; }

    private protected override void Add(Postmortem postmortem)
    {
        ActionItem item = new()
        {
            Action = Needed(Action, nameof(Action), "Add connection pool metrics to dashboards"),
            Owner = Optional(Owner),
            DueDate = DueDate,
            Priority = Optional(Priority),
            Type = Type,
            Link = Optional(Link),
            Note = Optional(Note),
            Id = Optional(Id),
            Number = postmortem.ActionItems.Count + 1,
        };
        StatusReading.Apply(item, Optional(Status));
        postmortem.ActionItems.Add(item);
    }
}
