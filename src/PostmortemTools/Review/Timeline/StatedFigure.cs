using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Timeline;

/// <summary>How many were hit, as a sentence states it.</summary>
/// <param name="Of">Who: <c>users</c>; of a share with its sign, <c>% users</c>.</param>
/// <param name="Value">How many, or how many per cent.</param>
/// <param name="Slack">How far another figure for the same may be from it, as it is rounded.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record StatedFigure(string Of, double Value, double Slack, TextSpan Span)
{
    /// <summary>Whether another figure for the same may be another rounding of it.</summary>
    public bool Agrees(StatedFigure other) => Math.Abs(Value - other.Value) <= Math.Max(Slack, other.Slack);
}
