namespace PostmortemTools.Rendering.Markdown;

/// <summary>What stands in a document where nothing is known. A value that is exactly that is escaped, and so stays a value.</summary>
internal static class Placeholders
{
    /// <summary>What the built-in templates write.</summary>
    public const string NotRecorded = "_Not recorded._";

    /// <summary>An empty name or list item: nothing would be taken for no item at all.</summary>
    public const string Empty = "<!-- -->";

    /// <summary>Whether all of a text from a place on is a placeholder.</summary>
    public static bool IsAt(string text, int at) =>
        text.Length - at == 1 ? IsDash(text[at]) : text.Length - at == NotRecorded.Length && string.CompareOrdinal(text, at, NotRecorded, 0, NotRecorded.Length) == 0;

    /// <summary>A dash of any length, as it stands alone in a cell.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014';
}
