using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels.Chat;
using PostmortemTools.FollowUp.Reminders.Channels.Mail;
using PostmortemTools.FollowUp.Reminders.Channels.Webhook;

namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>Knows what serves a channel: a table that one extends by a line.</summary>
internal static class ReminderSenders
{
    private static readonly Dictionary<ChatProgram, Func<ChatChannel, SenderContext, IReminderSender>> Chats = new()
    {
        [ChatProgram.Slack] = (channel, context) => new SlackSender(channel, context),
        [ChatProgram.Teams] = (channel, context) => new TeamsSender(channel, context),
    };

    private static readonly Dictionary<Type, Func<ReminderChannel, SenderContext, IReminderSender>> Makers = new()
    {
        [typeof(ConsoleChannel)] = (_, context) => new ConsoleSender(context),
        [typeof(FileChannel)] = (channel, context) => new FileSender((FileChannel)channel, context),
        [typeof(SmtpChannel)] = (channel, context) => new SmtpSender((SmtpChannel)channel, context),
        [typeof(ChatChannel)] = (channel, context) => Chats[((ChatChannel)channel).Program]((ChatChannel)channel, context),
        [typeof(WebhookChannel)] = (channel, context) => new WebhookSender((WebhookChannel)channel, context),
    };

    /// <summary>What brings messages to people by a channel. Nothing is opened before the first message.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="context">The world around it.</param>
    public static IReminderSender Create(ReminderChannel channel, SenderContext context) => Makers[channel.GetType()](channel, context);
}
