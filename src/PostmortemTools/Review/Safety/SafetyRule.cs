namespace PostmortemTools.Review.Safety;

/// <summary>A rule about what must not be shared.</summary>
internal abstract class SafetyRule : IReviewRule
{
    /// <inheritdoc/>
    public abstract PostmortemRule Rule { get; }

    /// <inheritdoc/>
    public abstract void Review(ReviewContext context);

    private protected static PostmortemRule About(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.Safety, Severity = severity, Description = why, Bad = bad, Good = good };
}
