namespace PostmortemTools.Review.Timeline;

/// <summary>What a stated duration is about.</summary>
internal enum DurationSubject
{
    /// <summary>How long it lasted for those who were affected.</summary>
    Outage,

    /// <summary>How long it took to notice.</summary>
    Detection,

    /// <summary>How long it took to recover.</summary>
    Recovery,
}
