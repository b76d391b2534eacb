using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Review.Actions;

/// <summary>
/// The action items of an incident, where their types are stated, are not all of one type: something prevents it, something detects it sooner
/// (Google, "Site Reliability Workbook", chapter 10: prevent, detect, mitigate, process).
/// </summary>
internal sealed class ActionTypesRule : IReviewRule
{
    /// <summary>With fewer items there is nothing to balance.</summary>
    private const int Fewest = 3;

    /// <inheritdoc/>
    public PostmortemRule Rule { get; } = new()
    {
        Id = "PM307", Name = "ActionTypes", Category = RuleCategory.ActionItems, Severity = DiagnosticSeverity.Information,
        Description = "What only repairs lets the incident come back; what only prevents this incident does not show the next one.",
        Bad = "Five items of type Mitigate.", Good = "Items that prevent it, and one that detects it sooner.",
    };

    /// <inheritdoc/>
    public void Review(ReviewContext context)
    {
        List<ActionItem> items = context.Postmortem.ActionItems;
        List<ActionItemType> types = [.. items.Where(item => item.Type is not null).Select(item => item.Type!.Value)];
        if (types.Count < Fewest || types.Count < items.Count)
        {
            return;
        }

        if (types.Distinct().Count() == 1)
        {
            Report($"All {types.Count} action items are of the type {types[0]}.", "Add what prevents it, and what shows it sooner.");
        }
        else if (!types.Contains(ActionItemType.Prevent))
        {
            Report("No action item prevents the incident.", "Add one that keeps it from coming back.");
        }
        else if (!types.Contains(ActionItemType.Detect))
        {
            Report("No action item detects the incident sooner.", "Add an alert or a test that shows it.");
        }

        void Report(string message, string suggestion) => context.Report(new ReviewFinding(Rule, context.HeadingOf(SectionKind.ActionItems), message, suggestion));
    }
}
