using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Review.Actions;

/// <summary>An open action item has a due date.</summary>
internal sealed class ActionDueDateRule : ActionRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM302", "ActionDueDate", DiagnosticSeverity.Warning, "What has no date is done when everything else is: never. A date lets someone ask.",
        "- [ ] Add an alert for the connection pool (Jane)", "- [ ] Add an alert for the connection pool (Jane, due 2024-02-01)");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        if (item.DueDate is null && !TellsOfDone(item))
        {
            Report(context, place, RowField.DueDate, "This action item has no due date.", "Give a date on which someone can ask for it, such as 2024-02-01.");
        }
    }
}
