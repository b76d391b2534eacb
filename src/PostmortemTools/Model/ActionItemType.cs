namespace PostmortemTools;

/// <summary>
/// What an action item is for. The kinds are those of the action item lists in the Site Reliability Workbook,
/// chapter 10 (prevent, mitigate, detect, process, investigate).
/// </summary>
public enum ActionItemType
{
    /// <summary>Keeps this incident, or one like it, from happening again.</summary>
    Prevent,

    /// <summary>Makes the next one noticed sooner.</summary>
    Detect,

    /// <summary>Makes the next one smaller or shorter.</summary>
    Mitigate,

    /// <summary>Changes how people work.</summary>
    Process,

    /// <summary>Finds out what is not known yet.</summary>
    Investigate,
}
