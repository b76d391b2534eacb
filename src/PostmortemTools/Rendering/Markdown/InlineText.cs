using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Makes a text safe to stand in one line of Markdown: what would change the structure of the document is escaped, and nothing else.
/// Inline Markdown that is complete in itself (<c>`code`</c>, <c>**bold**</c>, a link) stays. A line break becomes <c>&lt;br&gt;</c>.
/// Backslashes before an escaped character are doubled, so that the escaping can be undone.
/// </summary>
internal static class InlineText
{
    private static readonly bool[] Special = Table("\n\r\\|<`*[]");

    /// <summary>The text as it may stand at a place.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="place">Where it lands.</param>
    public static string Escape(string text, InlinePlace place)
    {
        int lead = (place & InlinePlace.BlockStart) != 0 ? BlockStart.EscapeAt(text) : -1;
        int trail = (place & InlinePlace.Heading) != 0 ? ClosingHashes(text) : -1;
        if (lead < 0 && trail < 0 && !HasSpecial(text))
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 16);
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\r')
            {
                escaped.Append("<br>");
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                continue;
            }

            if (c == '`' && CodeSpanEnd(text, i) is int end and > 0)
            {
                CopyCode(escaped, text, i, end, place);
                i = end - 1;
                continue;
            }

            if (i == lead && c is (' ' or '\t'))
            {
                escaped.Append(c == ' ' ? "&#32;" : "&#9;");
                continue;
            }

            if (i == lead || i == trail || Breaks(text, i, place, ref depth))
            {
                Backslash(escaped);
            }

            escaped.Append(c);
        }

        if (EndsInBackslash(escaped) && (place & (InlinePlace.TableCell | InlinePlace.Heading | InlinePlace.BlockStart)) == 0)
        {
            escaped.Append('\\');
        }

        return escaped.ToString();
    }

    /// <summary>Whether the character at a place would change the structure.</summary>
    private static bool Breaks(string text, int at, InlinePlace place, ref int depth)
    {
        switch (text[at])
        {
            case '|':
                return (place & InlinePlace.TableCell) != 0;
            case '`':
                return true;
            case '<':
                return InlineHtml.Begins(text, at, (place & InlinePlace.BlockStart) != 0 && IsFirst(text, at));
            case '*':
                return (place & InlinePlace.Bold) != 0 && TouchesWord(text, at);
            case '[':
                if (!IsEscaped(text, at))
                {
                    depth++;
                }

                return (place & InlinePlace.LinkText) != 0;
            case ']':
                return ClosesSomethingElse(text, at, place, ref depth);
            default:
                return false;
        }
    }

    /// <summary>A bracket that closes one outside the text, or opens a link that the text does not end.</summary>
    private static bool ClosesSomethingElse(string text, int at, InlinePlace place, ref int depth)
    {
        if ((place & InlinePlace.LinkText) != 0)
        {
            return true;
        }

        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (IsEscaped(text, at))
        {
            return false;
        }

        if (depth == 0)
        {
            return next is '(' or '[';
        }

        depth--;
        return next == '(' && text.IndexOf(')', at) < 0;
    }

    private static bool IsFirst(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0;
    }

    /// <summary>Whether a star could open or close emphasis: it stands beside something that is no blank.</summary>
    private static bool TouchesWord(string text, int at)
    {
        bool before = at == 0 || !char.IsWhiteSpace(text[at - 1]);
        bool after = at + 1 == text.Length || !char.IsWhiteSpace(text[at + 1]);
        return before || after;
    }

    /// <summary>The end of the code span that begins at a place, or 0 where none does or it is not closed in its line.</summary>
    private static int CodeSpanEnd(string text, int at)
    {
        int length = Run(text, at);
        if ((at > 0 && text[at - 1] == '`') || IsEscaped(text, at))
        {
            return 0;
        }

        for (int i = at + length; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == '`')
            {
                int run = Run(text, i);
                if (run == length)
                {
                    return i + run;
                }

                i += run - 1;
            }
        }

        return 0;
    }

    private static void CopyCode(StringBuilder escaped, string text, int start, int end, InlinePlace place)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] == '|' && (place & InlinePlace.TableCell) != 0)
            {
                Backslash(escaped);
            }

            escaped.Append(text[i]);
        }
    }

    private static int Run(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Doubles the backslashes that stand at the end, and adds one.</summary>
    private static void Backslash(StringBuilder escaped)
    {
        int backslashes = 0;
        while (backslashes < escaped.Length && escaped[escaped.Length - 1 - backslashes] == '\\')
        {
            backslashes++;
        }

        escaped.Append('\\', backslashes + 1);
    }

    private static bool EndsInBackslash(StringBuilder text)
    {
        int backslashes = 0;
        while (backslashes < text.Length && text[text.Length - 1 - backslashes] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private static bool IsEscaped(string text, int at)
    {
        int start = at;
        while (start > 0 && text[start - 1] == '\\')
        {
            start--;
        }

        return (at - start) % 2 == 1;
    }

    /// <summary>The place of the hashes that would close a heading and be lost, or -1.</summary>
    private static int ClosingHashes(string text)
    {
        string trimmed = text.TrimEnd(' ', '\t');
        int start = trimmed.Length;
        while (start > 0 && trimmed[start - 1] == '#')
        {
            start--;
        }

        return start < trimmed.Length && (start == 0 || trimmed[start - 1] is ' ' or '\t') ? start : -1;
    }

    private static bool HasSpecial(string text)
    {
        foreach (char c in text)
        {
            if (c < 128 && Special[c])
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
