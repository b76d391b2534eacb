namespace PostmortemTools;

/// <summary>What became of a reminder.</summary>
public enum ReminderOutcome
{
    /// <summary>It was sent: the other side took it.</summary>
    Sent,

    /// <summary>It surely was not sent; the next run tries again.</summary>
    Failed,

    /// <summary>Nobody knows whether it arrived: the connection was lost, or a run was ended, while it was being sent. It is not sent again.</summary>
    Unknown,

    /// <summary>It waits for an hour or a day at which its recipient may be disturbed.</summary>
    Held,

    /// <summary>Nobody is to be reminded of the item for a while.</summary>
    Suspended,

    /// <summary>No channel reaches the recipient, and there is no fallback.</summary>
    Unreachable,
}
