using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Adds an incident to read a postmortem with.</summary>
[Cmdlet(VerbsCommon.Add, "RelatedIncident", DefaultParameterSetName = PipelineSet)]
[OutputType(typeof(Postmortem))]
public sealed class AddRelatedIncidentCommand : AddCommand
{
    /// <summary>What it was.</summary>
    [Parameter(ParameterSetName = PipelineSet, Mandatory = true, Position = 0)]
    [Parameter(ParameterSetName = RowsSet, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>The day it happened.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [CalendarDate]
    public DateTime? Date { get; set; }

    /// <summary>What the two have in common.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    public string? Note { get; set; }

    /// <summary>Where to read about it.</summary>
    [Parameter(ParameterSetName = PipelineSet)]
    [Parameter(ParameterSetName = RowsSet, ValueFromPipelineByPropertyName = true)]
    [Alias("Url")]
    public string? Link { get; set; }

    private protected override void Add(Postmortem postmortem) => postmortem.RelatedIncidents.Add(new RelatedIncident
    {
        Title = Needed(Title, nameof(Title), "Database CPU spike"),
        Date = Date,
        Note = Optional(Note),
        Link = Optional(Link),
    });
}
