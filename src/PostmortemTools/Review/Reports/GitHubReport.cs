using System.Globalization;

namespace PostmortemTools.Review.Reports;

/// <summary>
/// Annotations of GitHub Actions, one command a line: <c>::error file=...,line=...::message</c> (docs.github.com, "Workflow commands"; the
/// escapes are those of the command's own toolkit). A line that is printed in a job becomes an annotation of the change.
/// </summary>
internal sealed class GitHubReport : IReport
{
    /// <inheritdoc/>
    public string Write(IReadOnlyList<PostmortemDiagnostic> found, ReportPaths paths, DiagnosticSeverity failOn) =>
        string.Join("\n", found.Where(diagnostic => diagnostic.Suppression is null).Select(diagnostic => Command(diagnostic, paths)));

    private static string Command(PostmortemDiagnostic diagnostic, ReportPaths paths)
    {
        List<string> properties = [];
        if (diagnostic.Path is { } path)
        {
            properties.Add($"file={Property(paths.NameOf(path))}");
            properties.Add(Place("line", diagnostic.Line));
            properties.Add(Place("endLine", diagnostic.EndLine));
            if (diagnostic.Line == diagnostic.EndLine && diagnostic.EndColumn > diagnostic.Column)
            {
                // Columns of several lines are not understood there. The last is that of the last character.
                properties.Add(Place("col", diagnostic.Column));
                properties.Add(Place("endColumn", diagnostic.EndColumn - 1));
            }
        }

        properties.Add($"title={Property($"{diagnostic.Rule} {diagnostic.RuleName}")}");
        IEnumerable<string> related = diagnostic.Related.Select(place => string.Format(CultureInfo.InvariantCulture, "Line {0}: {1}", place.Line, place.Message));
        string document = diagnostic.Path is null ? paths.NameOf(diagnostic) + ": " : "";
        return $"::{Word(diagnostic.Severity)} {string.Join(",", properties)}::{Data(document + string.Join("\n", related.Prepend(ReportText.Of(diagnostic))))}";
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Place(string name, int number) => string.Format(CultureInfo.InvariantCulture, "{0}={1}", name, number);

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
