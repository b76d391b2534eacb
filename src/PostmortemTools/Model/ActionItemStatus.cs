namespace PostmortemTools;

/// <summary>How far an action item has come, in the order in which it usually goes.</summary>
public enum ActionItemStatus
{
    /// <summary>Suggested; nobody has agreed to do it yet.</summary>
    Proposed,

    /// <summary>Agreed, not begun.</summary>
    Planned,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Begun or agreed, and waiting for something else.</summary>
    Blocked,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Decided against; it is closed without being done.</summary>
    WontDo,
}
