namespace PostmortemTools.Rendering.Markdown;

/// <summary>Characters that no line of a text file should hold: control characters other than the tab, and halves of surrogate pairs.</summary>
internal static class ControlCharacter
{
    /// <summary>Whether the character at a place is one; a line break is.</summary>
    public static bool IsAt(string text, int at)
    {
        char c = text[at];
        return (c < ' ' && c != '\t') || c == '\u007f' || (char.IsSurrogate(c) && IsLone(text, at));
    }

    /// <summary>Whether a surrogate has no partner: no encoding can hold it.</summary>
    private static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : at == 0 || !char.IsHighSurrogate(text[at - 1]);
}
