namespace PostmortemTools;

/// <summary>How far it has come with an action item that somebody is reminded of.</summary>
public enum ReminderStage
{
    /// <summary>It is due in some days.</summary>
    DueSoon,

    /// <summary>It is due today, or on the next days on which nobody works.</summary>
    Due,

    /// <summary>It was due some days ago.</summary>
    Overdue,

    /// <summary>It was due long ago, and the manager is told.</summary>
    Escalated,
}
