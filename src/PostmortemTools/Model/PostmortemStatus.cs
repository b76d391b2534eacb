namespace PostmortemTools;

/// <summary>How far the writing of a postmortem has come.</summary>
public enum PostmortemStatus
{
    /// <summary>Being written; nothing in it is agreed yet.</summary>
    Draft,

    /// <summary>Written, and read by the people concerned before it is published.</summary>
    InReview,

    /// <summary>Agreed and published.</summary>
    Complete,
}
