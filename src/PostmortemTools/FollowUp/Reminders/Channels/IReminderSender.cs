using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>Brings messages to people by one channel. One is used for all the messages of a run, one after another, and then disposed.</summary>
internal interface IReminderSender : IDisposable
{
    /// <summary>Why the channel cannot reach somebody, as the end of a sentence: <c>Jane Doe has no e-mail address</c>; null where it can.</summary>
    string? WhyNot(ReminderRecipient recipient);

    /// <summary>
    /// Sends one message. What surely did not arrive is tried again where that may help; whatever becomes of it is the answer, and nothing is
    /// thrown for it, so that the messages of other people go on.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="stop">Ends the waiting between two attempts, and for an answer.</param>
    /// <exception cref="OperationCanceledException">It was stopped before anything of the message was sent. Stopped later, it is <see cref="DeliveryOutcome.Unknown"/>.</exception>
    Delivery Send(ReminderMessage message, CancellationToken stop);
}
