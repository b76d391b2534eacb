using System.Management.Automation;
using PostmortemTools.Archive.Measuring;

namespace PostmortemTools.Commands;

/// <summary>Counts postmortems, how long things took and how far action items have come, of files or in the pipeline.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Postmortem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(PostmortemMeasurement))]
public sealed class MeasurePostmortemCommand : PostmortemsCommand
{
    private PostmortemMeasure measure = new([], DateTime.Today);

    /// <summary>What to make groups by; all postmortems are in one unless given.</summary>
    [Parameter]
    [Alias("GroupBy")]
    [ValidateNotNull]
    [ValidateCount(1, int.MaxValue)]
    public PostmortemGrouping[]? By { get; set; }

    /// <summary>The day for which it is asked what is overdue and how old it is; today unless given.</summary>
    [Parameter]
    [CalendarDate]
    public DateTime? AsOf { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        measure = new PostmortemMeasure(By ?? [], AsOf ?? DateTime.Today);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        WriteObject(measure.Results(), enumerateCollection: true);
    }

    private protected override void Take(Postmortem postmortem) => measure.Add(postmortem);
}
