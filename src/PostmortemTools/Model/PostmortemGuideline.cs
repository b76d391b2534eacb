namespace PostmortemTools;

/// <summary>A piece of advice for those who write postmortems.</summary>
public sealed class PostmortemGuideline
{
    /// <summary>Whether it says what to do or what not to do.</summary>
    public required GuidelineKind Kind { get; init; }

    /// <summary>The advice.</summary>
    public required string Text { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Reason { get; init; }

    /// <summary>The rules of the review that look after it; none where only people can.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The advice with what it is: <c>Do: ...</c>.</summary>
    public override string ToString() => $"{(Kind == GuidelineKind.Do ? "Do" : "Don't")}: {Text}";
}
