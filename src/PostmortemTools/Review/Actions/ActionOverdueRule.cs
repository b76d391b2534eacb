using System.Globalization;
using PostmortemTools.Documents.Reading.Places;

namespace PostmortemTools.Review.Actions;

/// <summary>No open action item is overdue.</summary>
internal sealed class ActionOverdueRule : ActionRule
{
    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM305", "ActionOverdue", DiagnosticSeverity.Warning, "An action item that is late is either still wanted, then it needs a new date, or not, then it should say so.",
        "An open action item that was due last month.", "The item is done, has a new date, or is set to \"won't do\" with the reason.");

    /// <inheritdoc/>
    protected override void Review(ActionItem item, RowPlace? place, ReviewContext context)
    {
        // A date before the incident is a slip: that is said elsewhere.
        if (item.DueDate is { } due && due < context.Options.AsOf.Date && !(context.Postmortem.Date > due))
        {
            int days = (context.Options.AsOf.Date - due).Days;
            Report(
                context, place, RowField.DueDate, string.Format(CultureInfo.InvariantCulture, "This action item was due on {0:yyyy-MM-dd}, {1} ago.", due, days == 1 ? "a day" : $"{days} days"),
                "Mark it as done, give it a new date, or decide against it.");
        }
    }
}
