using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Actions;

/// <summary>No two action items say the same.</summary>
internal sealed class DuplicateActionRule : IReviewRule
{
    /// <inheritdoc/>
    public PostmortemRule Rule { get; } = new()
    {
        Id = "PM306", Name = "DuplicateAction", Category = RuleCategory.ActionItems, Severity = DiagnosticSeverity.Warning,
        Description = "The same action twice is done once at best, and stays open once for ever.",
        Bad = "Two items: \"Add an alert for the pool\" and \"add an alert for the pool.\"", Good = "One item.",
    };

    /// <inheritdoc/>
    public void Review(ReviewContext context)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < context.Postmortem.ActionItems.Count; i++)
        {
            string key = Wording.Of(context.Postmortem.ActionItems[i].Action).Key;
            if (key.Length == 0)
            {
                continue;
            }

            if (!seen.TryGetValue(key, out int first))
            {
                seen[key] = i;
                continue;
            }

            context.Report(new ReviewFinding(Rule, Span(i), $"Action item {i + 1} says the same as action item {first + 1}.", "Keep one of them.")
            {
                Related = [(Span(first), $"Action item {first + 1}")],
            });
        }

        Markdown.TextSpan Span(int index) => context.SpanOf(context.RowAt(SectionKind.ActionItems, index), RowField.Text, SectionKind.ActionItems);
    }
}
