using System.Management.Automation;
using PostmortemTools.Building;

namespace PostmortemTools.Commands;

/// <summary>Adds a section of one's own to a postmortem.</summary>
[Cmdlet(VerbsCommon.Add, "PostmortemSection", DefaultParameterSetName = PipelineSet)]
[OutputType(typeof(Postmortem))]
public sealed class AddPostmortemSectionCommand : AddCommand
{
    /// <summary>The heading.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Heading", "Name")]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>What stands below it, in Markdown.</summary>
    [Parameter(ParameterSetName = PipelineSet, Position = 1)]
    [Parameter(ParameterSetName = RowsSet, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Text")]
    public string? Body { get; set; }

    /// <summary>The level of the heading: 2, or more to stand in the section added before.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [ValidateRange(2, 6)]
    [PSDefaultValue(Value = 2)]
    public int Level { get; set; } = 2;

    private protected override void Add(Postmortem postmortem) =>
        SectionTree.Add(postmortem, new Section { Title = Needed(Title, nameof(Title), "Detection"), Body = Optional(Body), Level = Level });
}
