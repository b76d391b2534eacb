namespace PostmortemTools.Rendering.Markdown;

/// <summary>A text that is Markdown by intent, such as a summary: one or more blocks, written whole.</summary>
internal sealed class MarkdownText(string text)
{
    public string Text { get; } = text;

    /// <summary>The wrapped text, or null where it says nothing: a template can ask <c>if summary</c>.</summary>
    public static MarkdownText? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : new MarkdownText(text!);

    public override string ToString() => Text;
}
