using System.Management.Automation;
using PostmortemTools.Archive;
using PostmortemTools.Configuration.People;

namespace PostmortemTools.Commands;

/// <summary>What takes the action items of postmortems, those of all or those that are asked for.</summary>
public abstract class ActionItemsCommand : PostmortemsCommand
{
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

    /// <summary>Which items are asked for.</summary>
    private protected ActionItemFilter Filter { get; private set; } = new() { AsOf = DateTime.Today };

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Must(() =>
        {
            Filter = new ActionItemFilter { AsOf = AsOf ?? DateTime.Today };
            Filter.Due(Overdue, DueWithin);
            Filter.Owner(Owner);
            Filter.Status(Status);
            Filter.Priority(Priority);
            Filter.Type(Type);
        });
    }

    /// <summary>The people who matter to what is asked of a postmortem's items.</summary>
    /// <param name="postmortem">The postmortem.</param>
    private protected HousePeople AskedPeople(Postmortem postmortem) => Filter.AsksForOwner ? PeopleOf(postmortem) : HousePeople.None;
}
