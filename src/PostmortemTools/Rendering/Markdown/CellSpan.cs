namespace PostmortemTools.Rendering.Markdown;

/// <summary>Where the text of a cell stands in its document; an empty cell has a place too.</summary>
internal readonly record struct CellSpan(int Start, int End)
{
    public string Of(string text) => text.Substring(Start, End - Start);
}
