namespace PostmortemTools;

/// <summary>What a rule of the review is about.</summary>
public enum RuleCategory
{
    /// <summary>Whether all is said: PM1xx.</summary>
    Completeness,

    /// <summary>How it is said: PM2xx.</summary>
    Language,

    /// <summary>What is to be done: PM3xx.</summary>
    ActionItems,

    /// <summary>When it happened, and whether the document contradicts itself: PM4xx.</summary>
    Timeline,

    /// <summary>What must not be shared: PM5xx.</summary>
    Safety,

    /// <summary>The review itself, and what is kept from it: PM0xx.</summary>
    Review,
}
