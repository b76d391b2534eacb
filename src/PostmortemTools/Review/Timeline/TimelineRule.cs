using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Timeline;

/// <summary>A rule about the timeline, or about what the document says of times, durations and figures.</summary>
internal abstract class TimelineRule : IReviewRule
{
    /// <inheritdoc/>
    public abstract PostmortemRule Rule { get; }

    /// <inheritdoc/>
    public abstract void Review(ReviewContext context);

    /// <summary>Where the time of an event stands.</summary>
    private protected static TextSpan TimeAt(ReviewContext context, int index) =>
        context.SpanOf(context.RowAt(SectionKind.Timeline, index), RowField.Time, SectionKind.Timeline);

    private protected static PostmortemRule About(string id, string name, DiagnosticSeverity severity, string why, string bad, string good) =>
        new() { Id = id, Name = name, Category = RuleCategory.Timeline, Severity = severity, Description = why, Bad = bad, Good = good };
}
