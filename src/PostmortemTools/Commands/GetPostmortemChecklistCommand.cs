using System.Management.Automation;
using PostmortemTools.Review.Checking;

namespace PostmortemTools.Commands;

/// <summary>Says what is still to be done before postmortems are finished, of files or in the pipeline.</summary>
[Cmdlet(VerbsCommon.Get, "PostmortemChecklist", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ChecklistItem))]
public sealed class GetPostmortemChecklistCommand : PostmortemsCommand
{
    /// <summary>Only items that have come so far.</summary>
    [Parameter]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public ChecklistState[]? State { get; set; }

    /// <summary>The day for which it is asked what has happened already; today unless given.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? AsOf { get; set; }

    private protected override void Take(Postmortem postmortem) =>
        WriteObject(Checklist.Of(postmortem, AsOf ?? DateTime.Today).Where(item => State is null || Array.IndexOf(State, item.State) >= 0), enumerateCollection: true);
}
