namespace PostmortemTools;

/// <summary>The moments of an incident that its metrics are computed from, in the order in which they usually come.</summary>
public enum MilestoneKind
{
    /// <summary>Users, or the system, began to be affected.</summary>
    Started,

    /// <summary>Somebody or something noticed: the first alert or report.</summary>
    Detected,

    /// <summary>A responder took it on.</summary>
    Acknowledged,

    /// <summary>The cause, or enough of it to act on, was known.</summary>
    Identified,

    /// <summary>The effect on users was ended or made bearable.</summary>
    Mitigated,

    /// <summary>All was as before.</summary>
    Resolved,
}
