namespace PostmortemTools.Rendering.Html;

/// <summary>How wide text is in the drawing, estimated on the wide side: the fonts are the reader's own.</summary>
internal static class Lettering
{
    /// <summary>The width of plain text.</summary>
    public static double Small(string text) => text.Sum(Width);

    /// <summary>The width of bold text.</summary>
    public static double Bold(string text) => 1.12 * Small(text);

    private static double Width(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or '\'' or '|' or ' ' => 4,
        'f' or 'r' or 't' or '(' or ')' or '-' or '/' => 5,
        'm' or 'w' or 'M' or 'W' or (>= '\u1100') => 12,
        _ => 7.8,
    };
}
