namespace PostmortemTools.FollowUp.Reminders.Sending;

/// <summary>The steps of sending one message, in order: a test ends a run at each of them.</summary>
internal enum SendStep
{
    /// <summary>Nothing is written of it yet.</summary>
    Begun,

    /// <summary>That it is about to be sent is on the disk.</summary>
    Intended,

    /// <summary>It was sent, or not; that is not written yet.</summary>
    Handed,

    /// <summary>What became of it is on the disk.</summary>
    Noted,
}
