using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Reviews postmortems the blameless way, in files or in the pipeline.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "PostmortemReview", DefaultParameterSetName = PathSet)]
[OutputType(typeof(PostmortemDiagnostic))]
public sealed class InvokePostmortemReviewCommand : ReviewCommand
{
    /// <summary>Only diagnostics that matter so much, or more.</summary>
    [Parameter]
    [PSDefaultValue(Value = DiagnosticSeverity.Information)]
    public DiagnosticSeverity Severity { get; set; } = DiagnosticSeverity.Information;

    /// <summary>What is suppressed as well, with the reason.</summary>
    [Parameter]
    public SwitchParameter IncludeSuppressed { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        WriteObject(UnusedOfHouses.Where(diagnostic => diagnostic.Severity >= Severity), enumerateCollection: true);
    }

    private protected override void Take(Postmortem postmortem, IReadOnlyList<PostmortemDiagnostic> found) =>
        WriteObject(found.Where(diagnostic => diagnostic.Severity >= Severity && (IncludeSuppressed || diagnostic.Suppression is null)), enumerateCollection: true);
}
