using System.Globalization;
using System.Text.Json.Nodes;
using PostmortemTools.Documents.Data;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Webhook;

/// <summary>
/// A message as JSON for other programs. Every property is always there, null where nothing is known; dates are <c>2024-01-15</c>, times ISO
/// 8601. Properties may be added; whatever else changes gets another <c>version</c>. about_PostmortemTools lists them.
/// </summary>
internal static class WebhookMessage
{
    private const int Version = 1;

    /// <summary>The message.</summary>
    public static JsonNode Write(ReminderMessage message) => new JsonObject
    {
        ["version"] = Version,
        ["type"] = "actionItem.reminder",
        ["key"] = message.Key,
        ["sentAt"] = message.Now.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        ["recipient"] = Recipient(message.Recipient),
        ["escalation"] = message.IsEscalation,
        ["subject"] = message.Text.Subject,
        ["text"] = PlainText.Of(message.Text),
        ["items"] = new JsonArray([.. message.Items.Select(Item)]),
    };

    private static JsonObject Recipient(ReminderRecipient recipient) => new JsonObject
    {
        ["name"] = recipient.Name,
        ["mail"] = new JsonArray([.. recipient.Mail.Select(mail => new JsonObject { ["name"] = mail.Name, ["address"] = mail.Address })]),
        ["chat"] = new JsonArray([.. recipient.Chat.Select(person => new JsonObject { ["name"] = person.Name, ["slack"] = person.Slack, ["teams"] = person.Teams })]),
    };

    private static JsonObject Item(RemindedItem item) => new JsonObject
    {
        ["key"] = item.Key,
        ["id"] = item.Item.Id,
        ["action"] = item.Item.Action,
        ["owner"] = item.Item.Owner,
        ["dueDate"] = item.Item.DueDate is { } due ? Iso.FormatDate(due) : null,
        ["daysLate"] = item.DaysLate,
        ["stage"] = EnumWords<ReminderStage>.Of(item.Stage),
        ["priority"] = item.Item.Priority,
        ["status"] = item.Item.Status is { } status ? EnumWords<ActionItemStatus>.Of(status) : null,
        ["link"] = item.Link?.AbsoluteUri,
        ["postmortem"] = item.Item.PostmortemTitle,
        ["document"] = item.Document,
        ["number"] = item.Item.Number,
    };
}
