namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Makes a text safe to stand in one line of Markdown, and reads it back: what would change the structure of the document is escaped,
/// and nothing else. Inline Markdown that is complete in itself (<c>`code`</c>, <c>**bold**</c>, a link) stays. A line break becomes
/// <c>&lt;br&gt;</c>; which characters made it is not kept. Backslashes before what is escaped are doubled, so that
/// <c>Read(Escape(text))</c> is the text.
/// </summary>
internal static class InlineText
{
    private static readonly bool[] Special = Table("\u007f\\|<`*[]&");
    private static readonly bool[] Undoing = Table("\\<&");

    /// <summary>The text as it may stand at a place.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="place">Where it lands.</param>
    public static string Escape(string text, InlinePlace place)
    {
        if (text.Length == 0)
        {
            return (place & (InlinePlace.Listed | InlinePlace.ListItem)) != 0 ? Placeholders.Empty : text;
        }

        if ((place & InlinePlace.Code) != 0)
        {
            return text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        }

        return Lead(text, place) < 0 && Trail(text, place) < 0 && IsPlain(text, place) ? text : new InlineEscaping(text, place).Run();
    }

    /// <summary>
    /// The value that a piece of a document says. What we would not have written so ourselves is its own value: the markup that
    /// somebody wrote stays as it is, but for the spelling of line breaks.
    /// </summary>
    /// <param name="source">Exactly the piece, without the blanks around it.</param>
    /// <param name="place">Where it stands.</param>
    public static string Read(string source, InlinePlace place)
    {
        if (!Has(source, Undoing))
        {
            return source;
        }

        InlineUnescaping reading = new(source, place);
        string value = reading.Run();
        return (object)value == source || Escape(value, place) == reading.Canonical || source == Placeholders.Empty ? value : source;
    }

    /// <summary>Undoes the escapes, whoever wrote them. For a caller that makes sure of the whole line itself.</summary>
    internal static string Undo(string source, InlinePlace place) => Has(source, Undoing) ? new InlineUnescaping(source, place).Run() : source;

    /// <summary>The first character to escape because a line or a cell would begin with it, or -1.</summary>
    internal static int Lead(string text, InlinePlace place)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]))
        {
            return -1;
        }

        int start = 0;
        while (start < text.Length && text[start] == '\\')
        {
            start++;
        }

        // A dash that is no ASCII is written as a reference, which backslashes before it say nothing about.
        bool isPlaceholder = Placeholders.IsAt(text, start) && (start == 0 || text[start] < 128);
        bool isBracket = (place & InlinePlace.NoBracket) != 0 && start < text.Length && text[start] == '[';
        return isPlaceholder || isBracket ? start : (place & InlinePlace.BlockStart) != 0 ? BlockStart.EscapeAt(text) : -1;
    }

    /// <summary>The place of the hashes that would close a heading and be lost, or -1.</summary>
    internal static int Trail(string text, InlinePlace place)
    {
        if ((place & InlinePlace.Heading) == 0 || text.Length == 0 || text[text.Length - 1] != '#')
        {
            return -1;
        }

        int start = text.Length - 1;
        while (start > 0 && text[start - 1] == '#')
        {
            start--;
        }

        int before = start - 1;
        while (before >= 0 && text[before] == '\\')
        {
            before--;
        }

        return before < 0 || text[before] is ' ' or '\t' ? start : -1;
    }

    /// <summary>Whether nothing in a text needs more than a look.</summary>
    private static bool IsPlain(string text, InlinePlace place)
    {
        const InlinePlace Punctuated = InlinePlace.Listed | InlinePlace.Label | InlinePlace.Finding | InlinePlace.Parentheses | InlinePlace.NoParentheses;
        if ((place & Punctuated) != 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 128 ? c < ' ' || Special[c] : char.IsSurrogate(c) && ControlCharacter.IsAt(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(string text, bool[] table)
    {
        foreach (char c in text)
        {
            if (c < 128 && table[c])
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] Table(string characters)
    {
        bool[] table = new bool[128];
        foreach (char c in characters)
        {
            table[c] = true;
        }

        return table;
    }
}
