namespace PostmortemTools.Review.Reports;

/// <summary>The formats that reports have: a table that one extends by a line.</summary>
internal static class ReviewReports
{
    private static readonly Dictionary<ReportFormat, IReport> Table = new()
    {
        [ReportFormat.Sarif] = new SarifReport(),
        [ReportFormat.GitHub] = new GitHubReport(),
        [ReportFormat.JUnit] = new JUnitReport(),
        [ReportFormat.Markdown] = new MarkdownReport(),
    };

    /// <summary>Writes what reviews found.</summary>
    /// <param name="format">For whom.</param>
    /// <param name="found">What was found.</param>
    /// <param name="root">The full path of the folder that paths start from.</param>
    /// <param name="failOn">How much a diagnostic matters that counts as a failure; null for warnings and errors.</param>
    public static string Write(ReportFormat format, IReadOnlyList<PostmortemDiagnostic> found, string root, DiagnosticSeverity? failOn) =>
        Table[format].Write(found, new ReportPaths(root), failOn ?? DiagnosticSeverity.Warning);
}
