using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.FollowUp.Reminders.Messages;

namespace PostmortemTools.FollowUp.Reminders.Planning;

/// <summary>Somebody who is reminded: how, and when.</summary>
/// <param name="Recipient">To whom the messages go.</param>
/// <param name="Times">By what clock and calendar.</param>
/// <param name="Channels">By which channels.</param>
internal sealed record Addressee(ReminderRecipient Recipient, WorkTimes Times, IReadOnlyList<ReminderChannel> Channels)
{
    /// <summary>The name, by which two are the same.</summary>
    public string Name => Recipient.Name;

    /// <summary>Every name under which it may have been told before: a house calls somebody otherwise one day.</summary>
    public IReadOnlyList<string> Names { get; init; } = [Recipient.Name];
}
