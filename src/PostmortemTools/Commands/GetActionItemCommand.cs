using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Gets the action items of postmortems, in files or in the pipeline.</summary>
[Cmdlet(VerbsCommon.Get, "ActionItem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ActionItem))]
public sealed class GetActionItemCommand : ActionItemsCommand
{
    private protected override void Take(Postmortem postmortem) => WriteObject(Filter.In(postmortem, AskedPeople(postmortem)), enumerateCollection: true);
}
