namespace PostmortemTools;

/// <summary>How far an item of the checklist has come.</summary>
public enum ChecklistState
{
    /// <summary>It is still to be done.</summary>
    Open,

    /// <summary>The document shows that it is done.</summary>
    Done,

    /// <summary>The document cannot show it: a person has to say.</summary>
    AskAPerson,
}
