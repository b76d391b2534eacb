using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels.Http;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels.Chat;

/// <summary>
/// Posts to a channel of Microsoft Teams by a workflow, "Post to a channel when a webhook request is received"
/// (learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook). The connectors of Office 365, which had
/// another form, are retired. The workflow says that it took a message (202) before it posts it: what comes of that is in its history.
/// </summary>
/// <param name="channel">The webhook.</param>
/// <param name="context">The world around it.</param>
internal sealed class TeamsSender(ChatChannel channel, SenderContext context) : HttpSender("Teams", context)
{
    /// <inheritdoc/>
    protected override (Uri Address, string? Key) Look() => (ReadAddress(channel, channel.Url, mustBeHidden: true), null);

    /// <inheritdoc/>
    protected override byte[] Write(ReminderMessage message) => ChatJson.Bytes(TeamsMessage.Write(message));

    /// <inheritdoc/>
    protected override string? Explain(HttpAnswer answer) => answer.Status switch
    {
        400 => "The workflow does not take the message. It must begin with the trigger 'When a Teams webhook request is received'.",
        401 or 403 => "The workflow takes requests only from people who are signed in, or its address is incomplete. Its trigger says who may trigger it: choose anyone, and copy the address anew.",

        // learn.microsoft.com/troubleshoot/power-platform/power-automate/flow-run-issues/triggers-troubleshoot
        404 or 410 => "The workflow was deleted or turned off, or its address is an old one: those at logic.azure.com ended on 2025-11-30. Copy the address from the workflow anew.",
        413 => "The message is too large for Teams, which is a fault of PostmortemTools: please report it.",
        _ => null,
    };
}
