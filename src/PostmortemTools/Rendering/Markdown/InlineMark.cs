namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// The characters that a backslash may stand before because we wrote it. It must be told from the character and what follows it alone,
/// by the writer and by the reader alike: before such a character an odd number of backslashes is always an escape.
/// </summary>
internal static class InlineMark
{
    private const InlinePlace AnyParentheses = InlinePlace.Listed | InlinePlace.Parentheses | InlinePlace.NoParentheses;

    /// <summary>Whether the character at a place is one.</summary>
    public static bool IsAt(string text, int at, InlinePlace place)
    {
        switch (text[at])
        {
            case '`':
                return true;
            case '|':
                return (place & InlinePlace.TableCell) != 0;
            case '<':
                return at + 1 < text.Length && text[at + 1] is '!' or '?' or '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            case '*':
                return (place & InlinePlace.Bold) != 0;
            case ':':
                return (place & InlinePlace.Label) != 0;
            case '(' or ')':
                return (place & AnyParentheses) != 0;
            case '[':
                return (place & InlinePlace.LinkText) != 0;
            case ']':
                return (place & InlinePlace.LinkText) != 0 || OpensTarget(text, at);
            case '&':
                return CharacterReference.TryRead(text, at, out _, out _);
            default:
                return false;
        }
    }

    /// <summary>Whether backslashes at the very end would escape what the line goes on with.</summary>
    public static bool EndsOpen(InlinePlace place) =>
        (place & (InlinePlace.Bold | InlinePlace.LinkText | InlinePlace.Label | AnyParentheses)) != 0
        || (place & (InlinePlace.TableCell | InlinePlace.Heading | InlinePlace.BlockStart)) == 0;

    private static bool OpensTarget(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] == '\\')
        {
            next++;
        }

        return next < text.Length && text[next] is '(' or '[';
    }
}
