using PostmortemTools.Markdown;

namespace PostmortemTools.Review;

/// <summary>What a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to do about it.</param>
internal sealed record ReviewFinding(PostmortemRule Rule, TextSpan Span, string Message, string Suggestion)
{
    /// <summary>How much it matters, where that is not what the rule says.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Why it does not count; null where it counts.</summary>
    public string? Suppression { get; init; }

    /// <summary>The other places that it is about, and what they say.</summary>
    public IReadOnlyList<(TextSpan Span, string Message)> Related { get; init; } = [];
}
