using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>A text as one line that shows what it says and nothing else, wherever it is shown.</summary>
internal static class PlainLine
{
    /// <summary>
    /// The text without what drives a terminal, ends a line of a header, or turns the direction of what stands around it: line breaks and
    /// other control characters are blanks, marks of direction and characters without width are left out, halves of surrogate pairs become
    /// U+FFFD. The joiners U+200C and U+200D stay: Persian is spelt with the one, and families among the emoji with the other.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        int at = 0;
        while (at < text.Length && IsPlain(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        StringBuilder line = new(text, 0, at, text.Length);
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                line.Append(c).Append(text[++at]);
            }
            else if (char.IsSurrogate(c))
            {
                line.Append('\uFFFD');
            }
            else if (!IsUnseen(c))
            {
                line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
            }
        }

        return line.ToString();
    }

    private static bool IsPlain(char c) => c is (>= ' ' and < '\u007F') || (c >= '\u00A0' && !char.IsSurrogate(c) && !IsUnseen(c) && c is not ('\u2028' or '\u2029'));

    /// <summary>The marks of direction of Unicode's bidirectional algorithm (UAX 9, section 2), and what takes no room.</summary>
    private static bool IsUnseen(char c) => c is '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');
}
