namespace PostmortemTools.Review.Completeness;

/// <summary>A postmortem says its date, its severity and who wrote it.</summary>
internal sealed class MissingFactRule : CompletenessRule
{
    private static readonly (string Name, Func<ReviewContext, bool> IsThere, DiagnosticSeverity Severity, string Suggestion)[] Facts =
    [
        ("title", context => context.Places.Title is not null || context.Postmortem.Title.Length > 0 && context.Places.TitleSection is not null || context.Places.Blocks.FrontMatter is not null, DiagnosticSeverity.Warning, "Begin with a heading: \"# API outage\"."),
        ("date", context => context.Postmortem.Date is not null, DiagnosticSeverity.Warning, "Add a line: \"**Date:** 2024-01-15\"."),
        ("severity", context => context.Postmortem.Severity is not null, DiagnosticSeverity.Information, "Add a line: \"**Severity:** P1 (Critical)\"."),
        ("author", context => context.Postmortem.Authors.Count > 0, DiagnosticSeverity.Information, "Add a line: \"**Authors:** Jane Doe\". Someone will have a question."),
    ];

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM104", "MissingFact", DiagnosticSeverity.Warning, "Reports by severity and month count only what says its severity and date.", "# API outage, and nothing else before the summary", "**Date:** 2024-01-15, **Severity:** P1, **Authors:** Jane Doe");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        foreach ((string name, Func<ReviewContext, bool> isThere, DiagnosticSeverity severity, string suggestion) in Facts)
        {
            if (!isThere(context))
            {
                context.Report(new ReviewFinding(Rule, context.Head, $"The document does not say its {name}.", suggestion) { Severity = severity });
            }
        }
    }
}
