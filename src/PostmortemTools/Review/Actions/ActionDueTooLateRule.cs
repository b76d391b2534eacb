using System.Globalization;
using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Review.Actions;

/// <summary>No action item is due later than the house allows for its priority, or for the severity of the incident.</summary>
internal sealed class ActionDueTooLateRule : ActionRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM308", "ActionDueTooLate", DiagnosticSeverity.Warning, "What matters most has to be mended first: .postmortem.yaml says within how many days.",
        "An incident of 2024-01-15, and a P0 action due 2024-06-01. (dueWithin: { P0: 14 })", "The action is due 2024-01-29.");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        if (item.DueDate is { } due && context.Postmortem.Date is { } day && context.Options.House.DueWithin(item.Priority, context.Postmortem.Severity) is { } days && due > day.AddDays(days))
        {
            string latest = day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Report(context, place, RowField.DueDate, string.Format(CultureInfo.InvariantCulture, "This action item is due {0} days after the incident; the house allows {1}.", (due - day).Days, days), $"Have it done by {latest}, or take a smaller step first.");
        }
    }
}
