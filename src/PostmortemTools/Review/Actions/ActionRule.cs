using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Actions;

/// <summary>A rule that looks at each action item that is not done yet.</summary>
internal abstract class ActionRule : IReviewRule
{
    /// <inheritdoc/>
    public abstract PostmortemRule Rule { get; }

    /// <inheritdoc/>
    public void Review(ReviewContext context)
    {
        for (int i = 0; i < context.Postmortem.ActionItems.Count; i++)
        {
            ActionItem item = context.Postmortem.ActionItems[i];
            if (item.IsOpen)
            {
                Review(item, context.RowAt(SectionKind.ActionItems, i), context);
            }
        }
    }

    /// <summary>Looks at one.</summary>
    /// <param name="item">The action item.</param>
    /// <param name="place">Where it stands; null where it is not in the text.</param>
    /// <param name="context">The document.</param>
    protected abstract void Review(ActionItem item, RowPlace? place, ReviewContext context);

    /// <summary>Whether the words tell of what was done rather than of what is to do: <c>The action has been disabled</c>. Nobody need own that, whatever the box says.</summary>
    private protected static bool TellsOfDone(ActionItem item) =>
        item.Action.IndexOf(" has been ", 0, StringComparison.OrdinalIgnoreCase) >= 0 || item.Action.IndexOf(" have been ", 0, StringComparison.OrdinalIgnoreCase) >= 0
        || item.Action.StartsWith("We have ", StringComparison.OrdinalIgnoreCase) || item.Action.StartsWith("We've ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports something about a value of an item.</summary>
    private protected void Report(ReviewContext context, RowPlace? place, RowField field, string message, string suggestion)
    {
        TextSpan span = context.SpanOf(place, field, SectionKind.ActionItems);
        context.Report(new ReviewFinding(Rule, span, message, suggestion));
    }

    private protected static PostmortemRule About(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.ActionItems, Severity = severity, Description = why, Bad = bad, Good = good };
}
