namespace PostmortemTools;

/// <summary>How much a diagnostic matters, the least first.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule is switched off.</summary>
    None,

    /// <summary>Worth a thought.</summary>
    Information,

    /// <summary>Should be changed before the document is shared.</summary>
    Warning,

    /// <summary>Must be changed before the document is shared.</summary>
    Error,
}
