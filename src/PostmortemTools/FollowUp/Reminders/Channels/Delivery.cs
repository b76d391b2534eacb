namespace PostmortemTools.FollowUp.Reminders.Channels;

/// <summary>What became of a message on one channel.</summary>
internal enum DeliveryOutcome
{
    /// <summary>It was taken.</summary>
    Sent,

    /// <summary>It surely was not: the next run may try again.</summary>
    Failed,

    /// <summary>Nobody knows: the connection was lost, or nothing was answered, after it had been handed over. It must not be sent again.</summary>
    Unknown,
}

/// <summary>What became of a message on one channel, and why.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Detail">In plain words, for a log: what the other side said, and what to do about it; never a secret. Empty where there is nothing to say.</param>
/// <param name="Attempts">How often it was tried.</param>
internal sealed record Delivery(DeliveryOutcome Outcome, string Detail, int Attempts);
