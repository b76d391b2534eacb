using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Suppressing;

/// <summary>One rule that does not count in a piece of a document.</summary>
/// <param name="rule">The id of the rule.</param>
/// <param name="reason">Why it does not count; empty where the document does not say.</param>
/// <param name="comment">Where it stands.</param>
/// <param name="start">From where it holds.</param>
/// <param name="end">Before what it ends.</param>
internal sealed class Suppression(string rule, string reason, TextSpan comment, int start, int end)
{
    /// <summary>The id of the rule, in capitals.</summary>
    public string Rule => rule;

    /// <summary>Why it does not count; empty where the document does not say.</summary>
    public string Reason => reason;

    /// <summary>The comment that says so.</summary>
    public TextSpan Comment => comment;

    /// <summary>From where it holds.</summary>
    public int Start => start;

    /// <summary>Before what it ends.</summary>
    public int End { get; set; } = end;

    /// <summary>Whether it suppressed something.</summary>
    public bool IsUsed { get; set; }
}
