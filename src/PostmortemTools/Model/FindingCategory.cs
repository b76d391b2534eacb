namespace PostmortemTools;

/// <summary>The list that a <see cref="Finding"/> stands in.</summary>
public enum FindingCategory
{
    /// <summary>What went well.</summary>
    WentWell,

    /// <summary>What went wrong.</summary>
    WentWrong,

    /// <summary>Where luck, rather than design, helped.</summary>
    GotLucky,

    /// <summary>What was learned.</summary>
    Lesson,

    /// <summary>What keeps it from happening again; can be ticked.</summary>
    Prevention,
}
