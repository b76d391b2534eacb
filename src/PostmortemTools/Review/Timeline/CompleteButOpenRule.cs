using System.Globalization;
using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Timeline;

/// <summary>A postmortem that is complete has no open action item of high priority.</summary>
internal sealed class CompleteButOpenRule : TimelineRule
{
    private static readonly HashSet<string> High = new(StringComparer.OrdinalIgnoreCase) { "P0", "P1", "Critical", "Highest", "High", "Urgent", "Blocker", "Emergency" };

    /// <inheritdoc/>
    public override PostmortemRule Rule { get; } = About(
        "PM409", "CompleteButOpen", DiagnosticSeverity.Warning, "\"Complete\" is read as: it cannot happen again. While what matters most is open, it can.", "Status: Complete, and a P0 action that is planned.", "Status: In review, until the P0 actions are done.");

    /// <inheritdoc/>
    public override void Review(ReviewContext context)
    {
        if (context.Postmortem.Status != PostmortemStatus.Complete)
        {
            return;
        }

        List<int> open = [.. Enumerable.Range(0, context.Postmortem.ActionItems.Count).Where(i => context.Postmortem.ActionItems[i] is { IsOpen: true, Priority: { } priority } && High.Contains(priority.Split(' ', '-', ':')[0]))];
        if (open.Count == 0)
        {
            return;
        }

        TextSpan status = context.Places.Fields.TryGetValue(FieldKind.Status, out var field) ? field.Slot.Value : context.Head;
        string message = string.Format(CultureInfo.InvariantCulture, "The postmortem is complete, and {0} of high priority {1} open.", open.Count == 1 ? "an action item" : $"{open.Count} action items", open.Count == 1 ? "is" : "are");
        context.Report(new ReviewFinding(Rule, status, message, "Set it to \"In review\" until they are done, or lower their priority with the reason.")
        {
            Related = [.. open.Select(i => (context.SpanOf(context.RowAt(SectionKind.ActionItems, i), RowField.Text, SectionKind.ActionItems), $"{context.Postmortem.ActionItems[i].Priority}: {context.Postmortem.ActionItems[i].Action}"))],
        });
    }
}
