using System.Globalization;
using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Review.Actions;

/// <summary>No action item is due before the incident.</summary>
internal sealed class ActionDueBeforeIncidentRule : ActionRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM304", "ActionDueBeforeIncident", DiagnosticSeverity.Warning, "A due date before the incident is a slip of the pen, most often in the year.",
        "An incident of 2024-01-15, and an action due 2023-02-01.", "The action is due 2024-02-01.");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        if (item.DueDate is { } due && context.Postmortem.Date is { } day && due < day)
        {
            string text = due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Report(context, place, RowField.DueDate, $"This action item is due on {text}, before the incident of {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.", "Look at the year of both dates.");
        }
    }
}
