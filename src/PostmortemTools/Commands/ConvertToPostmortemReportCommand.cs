using System.Management.Automation;
using PostmortemTools.Commands.Paths;
using PostmortemTools.Documents.Files;
using PostmortemTools.Errors;
using PostmortemTools.Review.Reports;

namespace PostmortemTools.Commands;

/// <summary>Makes a report of what Invoke-PostmortemReview found, for code scanning, annotations, CI or a comment; then fails, if that is asked.</summary>
[Cmdlet(VerbsData.ConvertTo, "PostmortemReport", SupportsShouldProcess = true)]
[OutputType(typeof(string))]
public sealed class ConvertToPostmortemReportCommand : PostmortemCommand
{
    private readonly List<PostmortemDiagnostic> found = [];

    /// <summary>What was found.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    public PostmortemDiagnostic[]? InputObject { get; set; }

    /// <summary>What the report is for.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public ReportFormat Format { get; set; }

    /// <summary>The file that the report goes to; without it, it goes to the pipeline.</summary>
    [Parameter(Position = 1)]
    [Alias("FilePath")]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>The folder that the paths in the report start from, such as the root of the repository; the current location unless given.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Root { get; set; } = ".";

    /// <summary>How much a diagnostic matters for which the command fails, when the report is out; without it, it does not fail.</summary>
    [Parameter]
    public DiagnosticSeverity? FailOn { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => found.AddRange((InputObject ?? []).Where(diagnostic => diagnostic is not null));

    /// <inheritdoc/>
    protected override void EndProcessing() => Must(() =>
    {
        string report = ReviewReports.Write(Format, found, ProviderPaths.Literal(this, Root), FailOn);
        if (OutFile is null)
        {
            TextOutput.ToPipeline(this, report);
        }
        else if (TextOutput.WantedFile(this, OutFile, $"Write the {Format} report") is { } file)
        {
            // It is made anew each time: what stands there is the last one.
            new FileStore().Write(file, report, File.Exists(file) ? _ => true : null, force: false, Stop);
        }

        PostmortemDiagnostic[] failing = [.. found.Where(diagnostic => ReportText.Fails(diagnostic, FailOn ?? DiagnosticSeverity.None))];
        if (failing.Length > 0)
        {
            throw Error.ReviewFailed(ReportText.Count(failing), FailOn!.Value);
        }
    });
}
