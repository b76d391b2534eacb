using System.Management.Automation;
using PostmortemTools.Archive;

namespace PostmortemTools.Commands;

/// <summary>Gets the action items of postmortems, in files or in the pipeline.</summary>
[Cmdlet(VerbsCommon.Get, "ActionItem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ActionItem))]
public sealed class GetActionItemCommand : DocumentsCommand
{
    private const string InputObjectSet = "InputObject";

    private ActionItemFilter filter = new() { AsOf = DateTime.Today };

    /// <summary>Postmortems whose items are asked for.</summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Postmortem[] InputObject { get; set; } = [];

    /// <summary>Only open items that were due before today.</summary>
    [Parameter]
    public SwitchParameter Overdue { get; set; }

    /// <summary>Only open items that are due today or within so many days.</summary>
    [Parameter]
    [Alias("DueIn")]
    [DayCount]
    public int? DueWithin { get; set; }

    /// <summary>Only items of these people or teams; wildcards are allowed.</summary>
    [Parameter]
    [Alias("Assignee")]
    [ArgumentCompleter(typeof(OwnerCompleter))]
    [SupportsWildcards]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public string[]? Owner { get; set; }

    /// <summary>Only items of these states; Open and Closed stand for several.</summary>
    [Parameter]
    [Alias("State")]
    [ArgumentCompleter(typeof(StatusFilterCompleter))]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public string[]? Status { get; set; }

    /// <summary>Only items of these priorities; wildcards are allowed.</summary>
    [Parameter]
    [Alias("Prio")]
    [ArgumentCompleter(typeof(PriorityCompleter))]
    [SupportsWildcards]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public string[]? Priority { get; set; }

    /// <summary>Only items of these types.</summary>
    [Parameter]
    [ValidateCount(1, int.MaxValue)]
    public ActionItemType[]? Type { get; set; }

    /// <summary>The day for which it is asked what is overdue; today unless given.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? AsOf { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Must(() =>
        {
            filter = new ActionItemFilter { AsOf = AsOf ?? DateTime.Today };
            filter.Due(Overdue, DueWithin);
            filter.Owner(Owner);
            filter.Status(Status);
            filter.Priority(Priority);
            filter.Type(Type);
        });
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == InputObjectSet)
        {
            Array.ForEach(InputObject, Take);
        }
        else
        {
            base.ProcessRecord();
        }
    }

    private protected override void Take(Postmortem postmortem) => WriteObject(filter.In(postmortem), enumerateCollection: true);

    /// <summary>Who asks for action items did not ask what is odd about a timeline, least of all in thousands of files.</summary>
    private protected override void Say(string warning) => WriteVerbose(warning);
}
