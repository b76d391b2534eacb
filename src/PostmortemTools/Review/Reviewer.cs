using PostmortemTools.Documents;
using PostmortemTools.Documents.Editing;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Templates;
using PostmortemTools.Review.Language;
using PostmortemTools.Review.Suppressing;

namespace PostmortemTools.Review;

/// <summary>Reviews documents by all rules: the same document and day give the same diagnostics, in the order of the text.</summary>
internal static class Reviewer
{
    /// <summary>Reviews a postmortem as it would be written now: one that was read from Markdown with the changes since, another as our template renders it.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="options">By what it is reviewed.</param>
    /// <exception cref="PostmortemException">What was changed in it cannot be written into its document.</exception>
    public static List<PostmortemDiagnostic> Review(Postmortem postmortem, ReviewOptions options)
    {
        DocumentSource? source = postmortem.Source;
        if (MarkdownEditor.CanEdit(postmortem))
        {
            return Review(MarkdownEditor.Read(postmortem), source!.Path, options);
        }

        string rendered = new DocumentWriter(new MarkdownRenderer { FrontMatter = FrontMatter.Write }).Write(postmortem, DocumentFormat.Markdown, TemplateCatalog.DefaultName);
        List<PostmortemDiagnostic> found = Review(MarkdownReader.Read(rendered, source?.Path), source?.Path, options);

        // Data has other lines than the document that is made of it.
        return source is null ? found : found.ConvertAll(diagnostic => diagnostic.OfWholeFile());
    }

    /// <summary>Reviews a document.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="path">The full path of its file; null where it stands in none.</param>
    /// <param name="options">By what it is reviewed.</param>
    public static List<PostmortemDiagnostic> Review(MarkdownReading reading, string? path, ReviewOptions options)
    {
        ReviewContext context = new(reading, options);
        if (PhraseRules.All.Any(phrase => options.Rules.Asks(phrase.Rule)))
        {
            LanguageReview.Review(context);
        }

        foreach (IReviewRule rule in ReviewRules.Coded)
        {
            if (options.Rules.Asks(rule.Rule))
            {
                rule.Review(context);
            }
        }

        // In the order of the text; findings at one place by their rules.
        return
        [
            .. options.House.Suppressions.Apply(Suppressions.Apply(context.Lines, context.Findings), path, reading.Text)
                .Where(finding => options.Rules.Has(finding.Rule.Id))
                .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .Select(finding => context.Lines.Diagnostic(finding, path, reading.Postmortem.Title, options))
                .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.None),
        ];
    }
}
