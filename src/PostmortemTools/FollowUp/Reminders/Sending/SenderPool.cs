using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Channels;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>The channels of a run: each is made when it is first needed, and one that cannot be made keeps no other from its work.</summary>
/// <param name="make">Makes what sends by a channel; it may throw a <see cref="PostmortemException"/>.</param>
internal sealed class SenderPool(Func<ReminderChannel, IReminderSender> make) : IDisposable
{
    private readonly Dictionary<ReminderChannel, IReminderSender> made = [];

    /// <summary>Why a channel cannot reach somebody; null where it can, as far as is known before anything is sent.</summary>
    public string? WhyNot(ReminderChannel channel, ReminderRecipient recipient)
    {
        try
        {
            return Of(channel).WhyNot(recipient);
        }
        catch (PostmortemException)
        {
            // It is said for each message that cannot go.
            return null;
        }
    }

    /// <summary>Sends a message; what keeps the channel from being used is the answer.</summary>
    public Delivery Send(ReminderChannel channel, ReminderMessage message, CancellationToken stop)
    {
        try
        {
            return Of(channel).Send(message, stop);
        }
        catch (PostmortemException unusable)
        {
            return new Delivery(DeliveryOutcome.Failed, unusable.Message, 0);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IReminderSender sender in made.Values)
        {
            sender.Dispose();
        }
    }

    private IReminderSender Of(ReminderChannel channel)
    {
        if (!made.TryGetValue(channel, out IReminderSender? sender))
        {
            made[channel] = sender = make(channel);
        }

        return sender;
    }
}
