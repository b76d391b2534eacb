namespace PostmortemTools.Rendering.Markdown;

/// <summary>Markdown that is ready to be written as it stands: what our own functions make.</summary>
internal sealed class FinishedMarkdown(string text)
{
    public static readonly FinishedMarkdown Nothing = new("");

    public string Text { get; } = text;

    public override string ToString() => Text;
}
