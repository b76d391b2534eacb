namespace PostmortemTools.Review.Timeline;

/// <summary>A duration that a sentence states.</summary>
/// <param name="At">Its first word.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Value">How long.</param>
/// <param name="Slack">How far from it the truth may lie, by the unit in which it is stated and by words such as <c>about</c>.</param>
/// <param name="IsBound">Whether it is a bound: <c>within 3 minutes</c>, <c>at least an hour</c>.</param>
internal readonly record struct DurationMention(int At, int Count, TimeSpan Value, TimeSpan Slack, bool IsBound)
{
    /// <summary>Whether two durations may be the same, each within its slack.</summary>
    public bool Agrees(TimeSpan other, TimeSpan slack = default) => (Value - other).Duration() <= Slack + slack;
}
