namespace PostmortemTools;

/// <summary>A rule of the review.</summary>
public sealed class PostmortemRule
{
    /// <summary>Its id, which never changes: <c>PM201</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name: <c>JudgingWord</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>How much its diagnostics matter, unless a house says otherwise.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Description { get; init; }

    /// <summary>What it flags.</summary>
    public required string Bad { get; init; }

    /// <summary>The same, said well.</summary>
    public required string Good { get; init; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
