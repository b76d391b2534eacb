using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Adds a contributing factor to a postmortem.</summary>
[Cmdlet(VerbsCommon.Add, "ContributingFactor", DefaultParameterSetName = PipelineSet)]
[OutputType(typeof(Postmortem))]
public sealed class AddContributingFactorCommand : AddCommand
{
    /// <summary>The factor in a few words.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Factor", "Name")]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>What about it.</summary>
    [Parameter(ParameterSetName = PipelineSet, Position = 1)]
    [Parameter(ParameterSetName = RowsSet, Position = 1, ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Particulars.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Detail")]
    public string[]? Details { get; set; }

    private protected override void Add(Postmortem postmortem) => postmortem.ContributingFactors.Add(new ContributingFactor
    {
        Title = Needed(Title, nameof(Title), "Insufficient testing"),
        Description = Optional(Description),
        Details = [.. (Details ?? []).Where(detail => !string.IsNullOrWhiteSpace(detail))],
    });
}
