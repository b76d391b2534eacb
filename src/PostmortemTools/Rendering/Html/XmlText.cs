using System.Text;

namespace PostmortemTools.Rendering.Html;

/// <summary>Makes any text fit for a page or a drawing.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text with the characters that XML 1.0 (section 2.2) has a place for: control characters are left out,
    /// halves of surrogate pairs become U+FFFD.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
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

        StringBuilder clean = new(text.Length);
        clean.Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (IsPlain(c))
            {
                clean.Append(c);
            }
            else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(c).Append(text[++at]);
            }
            else if (char.IsSurrogate(c))
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }

    /// <summary>The text, clean, as the content of an element or of an attribute in double quotes.</summary>
    /// <param name="text">Any text.</param>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char c in Clean(text))
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>A text in one line and no longer than a limit, as a tooltip shows it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">How many UTF-16 units there may be, with the ellipsis.</param>
    public static string Shorten(string text, int longest)
    {
        string head = text.Length > longest * 4 ? text.Substring(0, longest * 4) : text;
        string line = string.Join(" ", head.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int end = longest - (longest > 1 && line.Length > longest && char.IsHighSurrogate(line[longest - 2]) ? 2 : 1);
        return line.Length <= longest ? line : $"{line.Substring(0, end)}…";
    }

    private static bool IsPlain(char c) => c is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\uD800') or (>= '\uE000' and <= '\uFFFD') or '\t' or '\n' or '\r';
}
