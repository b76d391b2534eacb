using PostmortemTools.Display;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>Shows messages at the prompt: who is meant and the subject, and below it, set in, the text.</summary>
/// <param name="context">The prompt.</param>
internal sealed class ConsoleSender(SenderContext context) : IReminderSender
{
    /// <inheritdoc/>
    public string? WhyNot(ReminderRecipient recipient) => null;

    /// <inheritdoc/>
    public Delivery Send(ReminderMessage message, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        context.Show(TerminalText.Of($"{message.Recipient.Name}: {message.Text.Subject}"));
        foreach (string line in PlainText.Of(message.Text).Split('\n'))
        {
            context.Show(TerminalText.Of(line.Length > 0 ? $"  {line}" : ""));
        }

        return new Delivery(DeliveryOutcome.Sent, "", 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }
}
