namespace PostmortemTools.Rendering.Markdown;

/// <summary>Marks that stand before a list item and say what kind it is or whether it is done. A table that one extends by a line.</summary>
internal static class ListMarks
{
    private static readonly HashSet<int> Points = new(new[]
    {
        "✅", "☑", "✔", "✓", "⬜", "☐", "◻", "🔲",
        "❌", "❎", "✗", "✘", "✖", "🍀",
        "💡", "📋", "🔄", "⛔", "🚫",
    }.Select(mark => char.ConvertToUtf32(mark, 0)));

    /// <summary>Whether a code point is a mark.</summary>
    public static bool Contains(int point) => Points.Contains(point);

    /// <summary>How many UTF-16 units of a text are a mark at its beginning; 0 where none is.</summary>
    public static int LengthAt(string text, int at)
    {
        if (at >= text.Length || text[at] < '\u2000')
        {
            return 0;
        }

        bool pair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return !Points.Contains(pair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]) ? 0 : pair ? 2 : 1;
    }
}
