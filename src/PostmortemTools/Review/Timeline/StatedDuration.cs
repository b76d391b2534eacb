using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Timeline;

/// <summary>A duration of the incident that a document states, wherever it does.</summary>
/// <param name="Of">What lasted so long.</param>
/// <param name="Mention">How long.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsClear">Whether the words beside it leave no doubt of what lasted so long.</param>
internal sealed record StatedDuration(DurationSubject Of, DurationMention Mention, TextSpan Span, bool IsClear);
