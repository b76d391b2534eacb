using PostmortemTools.FollowUp.Reminders.Policy;

namespace PostmortemTools.FollowUp.Reminders.State;

/// <summary>How far a message has come.</summary>
internal enum DeliveryState
{
    /// <summary>A run was about to send it: where that run is over, nobody knows whether it did.</summary>
    Sending,

    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>Nobody knows whether it arrived. It is not sent again.</summary>
    Unknown,
}

/// <summary>A message about one item, to one recipient, by one channel, at one moment of the policy: there is never a second one like it.</summary>
/// <param name="Item">The key of the item.</param>
/// <param name="Due">The day the item was due at that time: where it is put off, the moments begin anew.</param>
/// <param name="Channel">The name of the channel.</param>
/// <param name="To">The name of the recipient.</param>
/// <param name="Stage">The moment.</param>
/// <param name="State">How far it has come.</param>
/// <param name="At">When that was.</param>
/// <param name="By">The run that was about to send it; null once that is over.</param>
internal sealed record DeliveryFact(string Item, DateTime Due, string Channel, string To, StageMark Stage, DeliveryState State, DateTimeOffset At, string? By)
{
    /// <summary>Whether two are about the same item, due date, recipient and channel, and both about an escalation or neither.</summary>
    public bool IsBeside(DeliveryFact other) => IsBeside(other.Item, other.Due, other.Channel, [other.To], other.Stage.IsEscalation);

    /// <summary>The same, where the recipient may have had other names.</summary>
    public bool IsBeside(string item, DateTime due, string channel, IReadOnlyList<string> to, bool isEscalation) =>
        Item == item && Due == due && Stage.IsEscalation == isEscalation
        && string.Equals(Channel, channel, StringComparison.OrdinalIgnoreCase) && to.Contains(To, StringComparer.OrdinalIgnoreCase);
}
