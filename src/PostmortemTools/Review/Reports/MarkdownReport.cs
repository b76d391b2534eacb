using System.Globalization;
using System.Text;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Review.Reports;

/// <summary>A comment on a pull request: how much was found, and a table for each document.</summary>
internal sealed class MarkdownReport : IReport
{
    private static readonly string[] Titles = ["Line", "Severity", "Rule", "What was found"];

    /// <inheritdoc/>
    public string Write(IReadOnlyList<PostmortemDiagnostic> found, ReportPaths paths, DiagnosticSeverity failOn)
    {
        StringBuilder report = new("## Postmortem review\n\n");
        if (found.Count == 0)
        {
            return report.Append("Nothing was found.").ToString();
        }

        IGrouping<string, PostmortemDiagnostic>[] documents = [.. found.GroupBy(paths.NameOf, StringComparer.Ordinal)];
        int suppressed = found.Count(diagnostic => diagnostic.Suppression is not null);
        report.Append(Capital(ReportText.Count(found))).Append(" in ").Append(ReportText.Number(documents.Length, "document")).Append('.');
        report.Append(suppressed > 0 ? $" {ReportText.Number(suppressed, "diagnostic")} suppressed." : "");
        foreach (IGrouping<string, PostmortemDiagnostic> document in documents)
        {
            report.Append("\n\n### ").Append(InlineText.Escape(document.Key, InlinePlace.Heading)).Append("\n\n");
            report.Append(MarkdownTable.Write(Titles, [.. document.Select(Row)]).TrimEnd('\n'));
        }

        return report.ToString();
    }

    private static string[] Row(PostmortemDiagnostic diagnostic)
    {
        StringBuilder what = new(ReportText.Of(diagnostic));
        foreach (DiagnosticPlace place in diagnostic.Related)
        {
            what.AppendFormat(CultureInfo.InvariantCulture, " Line {0}: {1}", place.Line, place.Message);
        }

        if (diagnostic.Suppression is { } reason)
        {
            what.Append(" Suppressed: ").Append(reason);
        }

        return
        [
            diagnostic.Line.ToString(CultureInfo.InvariantCulture), ReportText.Of(diagnostic.Severity), $"{diagnostic.Rule} {diagnostic.RuleName}",
            InlineText.Escape(what.ToString(), InlinePlace.TableCell),
        ];
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
