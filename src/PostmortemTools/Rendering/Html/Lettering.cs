namespace PostmortemTools.Rendering.Html;

/// <summary>How wide text is in the drawing, estimated on the wide side: the fonts are the reader's own.</summary>
internal static class Lettering
{
    /// <summary>The size of all text in the drawing.</summary>
    public const int Size = 12;

    /// <summary>The width of plain text.</summary>
    public static double Small(string text) => text.Length * 6.7;

    /// <summary>The width of bold text.</summary>
    public static double Bold(string text) => text.Length * 7.3;
}
