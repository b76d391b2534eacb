using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels.Http;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>Posts to a channel of Slack by an incoming webhook (docs.slack.dev/messaging/sending-messages-using-incoming-webhooks).</summary>
/// <param name="channel">The webhook.</param>
/// <param name="context">The world around it.</param>
internal sealed class SlackSender(ChatChannel channel, SenderContext context) : HttpSender("Slack", context)
{
    private const string Malformed = "Slack does not understand the message, which is a fault of PostmortemTools: please report it.";

    private const string Gone = "The incoming webhook was removed or disabled, or its address is incomplete. Make a new one in Slack and put its address in place of the old one.";

    /// <summary>
    /// Slack's words for what is wrong (api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks, and the page above).
    /// </summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["invalid_payload"] = Malformed,
        ["invalid_blocks"] = Malformed,
        ["invalid_blocks_format"] = Malformed,
        ["no_text"] = Malformed,
        ["missing_text_or_fallback_or_attachments"] = Malformed,
        ["msg_too_long"] = Malformed,
        ["msg_blocks_too_long"] = Malformed,
        ["no_service"] = Gone,
        ["no_service_id"] = Gone,
        ["no_active_hooks"] = Gone,
        ["no_team"] = Gone,
        ["invalid_token"] = Gone,
        ["token_revoked"] = Gone,
        ["team_disabled"] = "The workspace is disabled.",
        ["user_not_found"] = "The person whom the webhook writes to is not in the workspace any more. Make a new webhook.",
        ["channel_not_found"] = "The channel of the webhook is not there any more. Make a new webhook for another one.",
        ["channel_is_archived"] = "The channel of the webhook is archived. Bring it back, or make a new webhook for another one.",
        ["action_prohibited"] = "An administrator of the workspace does not allow such webhooks to post there.",
        ["posting_to_general_channel_denied"] = "Webhooks may not post to the general channel of this workspace. Make a new webhook for another one.",
        ["rollup_error"] = "Something went wrong within Slack. The next run tries again.",
    };

    /// <inheritdoc/>
    protected override (Uri Address, string? Key) Look() => (ReadAddress(channel, channel.Url, mustBeHidden: true), null);

    /// <inheritdoc/>
    protected override byte[] Write(ReminderMessage message) => ChatJson.Bytes(SlackMessage.Write(message));

    /// <inheritdoc/>
    protected override string? Explain(HttpAnswer answer) => Words.TryGetValue(answer.Body.Trim(), out string? meaning) ? meaning : null;
}
