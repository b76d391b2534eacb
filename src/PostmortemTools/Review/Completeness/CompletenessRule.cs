namespace PostmortemTools.Review.Completeness;

/// <summary>A rule about whether all is said.</summary>
internal abstract class CompletenessRule : IReviewRule
{
    /// <inheritdoc/>
    public abstract PostmortemRule Rule { get; }

    /// <inheritdoc/>
    public abstract void Review(ReviewContext context);

    private protected static PostmortemRule About(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.Completeness, Severity = severity, Description = why, Bad = bad, Good = good };
}
