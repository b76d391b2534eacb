using System.Management.Automation;

namespace PostmortemTools.Commands;

/// <summary>Says whether postmortems are ready to be shared: true or false for each.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Postmortem", DefaultParameterSetName = PathSet)]
[OutputType(typeof(bool))]
public sealed class TestPostmortemCommand : ReviewCommand
{
    /// <summary>How much a diagnostic matters that makes it false.</summary>
    [Parameter]
    [PSDefaultValue(Value = DiagnosticSeverity.Error)]
    public DiagnosticSeverity FailOn { get; set; } = DiagnosticSeverity.Error;

    private protected override void Take(Postmortem postmortem, IReadOnlyList<PostmortemDiagnostic> found)
    {
        PostmortemDiagnostic[] failing = [.. found.Where(diagnostic => FailOn != DiagnosticSeverity.None && diagnostic.Severity >= FailOn && diagnostic.Suppression is null)];
        Array.ForEach(failing, diagnostic => WriteVerbose(diagnostic.ToString()));
        WriteObject(failing.Length == 0);
    }
}
