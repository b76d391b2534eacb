using System.ComponentModel;
using System.Globalization;

namespace PostmortemTools.Display;

/// <summary>What the view of a reminder and the log of a job show. Public because the views of a module see public types only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReminderText
{
    /// <summary>What a reminder is about: its subject, or the actions.</summary>
    /// <param name="delivery">The reminder.</param>
    public static string About(ReminderDelivery delivery) => TerminalText.Of(delivery.Subject ?? string.Join("; ", delivery.ActionItems.Select(item => item.Action)));

    /// <summary>When a held one may be sent, by the recipient's clock; else why it became what it did.</summary>
    /// <param name="delivery">The reminder.</param>
    public static string Detail(ReminderDelivery delivery) => TerminalText.Of(
        delivery.Outcome == ReminderOutcome.Held ? string.Format(CultureInfo.InvariantCulture, "until {0:yyyy-MM-dd HH:mmzzz}: {1}", delivery.Time, delivery.Detail) : delivery.Detail);

    /// <summary>One line that says all of it: <c>sent to Jane Doe by mail: 3 action items, 1 overdue</c>.</summary>
    /// <param name="delivery">The reminder.</param>
    public static string Line(ReminderDelivery delivery)
    {
        string to = delivery.Recipient is null ? "" : $" to {TerminalText.Of(delivery.Recipient)}";
        string by = delivery.Channel is null ? "" : $" by {TerminalText.Of(delivery.Channel)}";
        string detail = Detail(delivery);
        string about = About(delivery);
        return $"{Word(delivery.Outcome)}{to}{by}{(about.Length > 0 ? ": " + about : "")}{(detail.Length > 0 ? $" ({detail})" : "")}";
    }

    private static string Word(ReminderOutcome outcome) => outcome switch
    {
        ReminderOutcome.Sent => "sent",
        ReminderOutcome.Failed => "FAILED",
        ReminderOutcome.Unknown => "IN DOUBT",
        ReminderOutcome.Held => "held",
        ReminderOutcome.Suspended => "suspended",
        _ => "REACHES NOBODY",
    };
}
