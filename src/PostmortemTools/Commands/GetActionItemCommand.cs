using System.Management.Automation;
using PostmortemTools.Archive;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.Commands;

/// <summary>Gets the action items of postmortems, in files or in the pipeline.</summary>
[Cmdlet(VerbsCommon.Get, "ActionItem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ActionItem))]
public sealed class GetActionItemCommand : PostmortemsCommand
{
    private ActionItemFilter filter = new() { AsOf = DateTime.Today };

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

    private protected override void Take(Postmortem postmortem) => WriteObject(filter.In(postmortem, filter.AsksForOwner ? PeopleOf(postmortem) : HousePeople.None), enumerateCollection: true);
}
