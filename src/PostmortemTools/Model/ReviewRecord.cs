namespace PostmortemTools;

/// <summary>What only a person knows about the review of a postmortem.</summary>
public sealed class ReviewRecord
{
    /// <summary>The day of the review meeting; null where none was held or nobody said.</summary>
    public DateTime? MeetingHeld { get; set => field = value is { } date ? Iso.Day(date) : null; }

    /// <summary>The day the postmortem was shared; null where it was not or nobody said.</summary>
    public DateTime? SharedOn { get; set => field = value is { } date ? Iso.Day(date) : null; }

    /// <summary>Whom it was shared with.</summary>
    public List<string> SharedWith { get; set => field = value ?? []; } = [];

    /// <summary>The day on which the action items are looked at again; null where none is agreed.</summary>
    public DateTime? FollowUpOn { get; set => field = value is { } date ? Iso.Day(date) : null; }

    /// <summary>Whether nothing at all is recorded.</summary>
    public bool IsEmpty => MeetingHeld is null && SharedOn is null && SharedWith.Count == 0 && FollowUpOn is null;
}
