using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Reads postmortems from files.</summary>
[Cmdlet(VerbsData.Import, "Postmortem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Postmortem))]
public sealed class ImportPostmortemCommand : DocumentsCommand
{
    private protected override void Take(Postmortem postmortem) => WriteObject(postmortem);
}
