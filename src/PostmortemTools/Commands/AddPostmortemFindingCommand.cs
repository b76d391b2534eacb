using System.Management.Automation;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>Adds what went well or wrong, was lucky or was learned, or a prevention, to a postmortem.</summary>
[Cmdlet(VerbsCommon.Add, "PostmortemFinding", DefaultParameterSetName = PipelineSet)]
[OutputType(typeof(Postmortem))]
public sealed class AddPostmortemFindingCommand : AddCommand
{
    /// <summary>The list that it stands in.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public FindingCategory Category { get; set; }

    /// <summary>The finding in a few words.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 1)]
    [Parameter(ParameterSetName = RowsSet, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Finding", "Name")]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>What about it.</summary>
    [Parameter(ParameterSetName = PipelineSet, Position = 2)]
    [Parameter(ParameterSetName = RowsSet, Position = 2, ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Whether a prevention is done.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Flag]
    public SwitchParameter Done { get; set; }

    private protected override void Add(Postmortem postmortem) =>
        FindingLists.Add(postmortem, Category, Needed(Title, nameof(Title), "Fast detection"), Optional(Description), Done);
}
