using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Writes a text that comes from somebody else into Markdown so that nothing in it is Markdown. Where <see cref="InlineText"/> keeps what a
/// person marked up, this keeps what is written: a title that says <c>[pay](http://x)</c> is shown like that, and leads nowhere.
/// </summary>
internal static class LiteralText
{
    /// <summary>
    /// The text as CommonMark reads it back to the letter, on one line (<see cref="PlainLine"/>). It may stand anywhere in a paragraph, a
    /// heading, an item or the text of a link, but not within backticks and not as an address, where no backslash counts.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Escape(string text)
    {
        string line = PlainLine.Of(text);
        StringBuilder escaped = new(line.Length * 2);
        for (int at = 0; at < line.Length; at++)
        {
            char c = line[at];
            if (char.IsWhiteSpace(c) && (at == 0 || at == line.Length - 1))
            {
                // At its edges a line loses its blanks, and four in front of it would make code of it.
                escaped.Append("&#").Append((int)c).Append(';');
                continue;
            }

            // Section 2.4 of CommonMark: any ASCII punctuation may have a backslash before it.
            escaped.Append(c < 128 && !char.IsLetterOrDigit(c) && c != ' ' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
