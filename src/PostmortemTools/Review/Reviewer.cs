using PostmortemTools.Documents.Reading;
using PostmortemTools.Review.Language;

namespace PostmortemTools.Review;

/// <summary>Reviews a document by all rules: the same document and day give the same diagnostics, in the order of the text.</summary>
internal static class Reviewer
{
    /// <summary>Reviews a document.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="path">The full path of its file; null where it stands in none.</param>
    /// <param name="options">By what it is reviewed.</param>
    public static List<PostmortemDiagnostic> Review(MarkdownReading reading, string? path, ReviewOptions options)
    {
        ReviewContext context = new(reading, options);
        LanguageReview.Review(context);
        foreach (IReviewRule rule in ReviewRules.Coded)
        {
            rule.Review(context);
        }

        TextPlaces places = new(reading.Text);
        return
        [
            .. context.Findings.Select(finding => places.Diagnostic(finding, path, reading.Postmortem.Title, options))
                .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.None)
                .OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column).ThenBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal),
        ];
    }
}
