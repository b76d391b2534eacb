namespace PostmortemTools;

/// <summary>What sort of advice it is.</summary>
public enum GuidelineKind
{
    /// <summary>What to do.</summary>
    Do,

    /// <summary>What not to do.</summary>
    Dont,
}
