namespace PostmortemTools.Review.Reports;

/// <summary>Writes what reviews found in some format.</summary>
internal interface IReport
{
    /// <summary>The whole report, without a newline at its end.</summary>
    /// <param name="found">What was found, in the order in which it was found.</param>
    /// <param name="paths">How files are called.</param>
    /// <param name="failOn">How much a diagnostic matters that counts as a failure; None where none does.</param>
    string Write(IReadOnlyList<PostmortemDiagnostic> found, ReportPaths paths, DiagnosticSeverity failOn);
}
