using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// Makes blocks of Markdown safe to stand in a section of a document: an open fence, comment or raw HTML block is closed,
/// and headings are set below the section's own. Nothing else is changed; line ends become LF.
/// </summary>
internal static class BlockText
{
    /// <summary>The blocks without blank lines around them.</summary>
    /// <param name="text">Any Markdown.</param>
    /// <param name="sectionLevel">The level of the heading that the text stands under; 0 for none.</param>
    public static string Close(string text, int sectionLevel)
    {
        string trimmed = TrimBlankLines(text);
        if (IsPlain(trimmed))
        {
            return trimmed;
        }

        BlockScanner scanner = new(trimmed.Replace("\r\n", "\n").Replace('\r', '\n'));
        scanner.Run();

        int shallowest = scanner.Headings.Count == 0 ? int.MaxValue : scanner.Headings.Min(heading => heading.Level);
        int deeper = Math.Max(0, sectionLevel + 1 - shallowest);
        StringBuilder closed = new(trimmed.Length + 16);
        int next = 0;
        for (int line = 0; line < scanner.Lines.Length; line++)
        {
            if (next < scanner.Headings.Count && scanner.Headings[next].FirstLine == line && (deeper > 0))
            {
                BlockHeading heading = scanner.Headings[next];
                AppendHeading(closed, heading, scanner.Lines, Math.Min(6, heading.Level + deeper));
                line = heading.LastLine;
            }
            else
            {
                closed.Append(scanner.Lines[line]);
            }

            next += next < scanner.Headings.Count && scanner.Headings[next].LastLine <= line ? 1 : 0;
            closed.Append('\n');
        }

        closed.Append(scanner.Closing);
        return closed.ToString().TrimEnd('\n');
    }

    /// <summary>The blocks that a piece of a document holds: LF, and no blank lines around them.</summary>
    /// <param name="source">All that stands between two headings, or where else the blocks stand.</param>
    public static string Read(string source) => TrimBlankLines(source.IndexOf('\r') < 0 ? source : source.Replace("\r\n", "\n").Replace('\r', '\n'));

    /// <summary>Whether a document gives back the very text, but for the kind of its line breaks, and does not take it for something else.</summary>
    /// <param name="text">Any Markdown.</param>
    /// <param name="sectionLevel">The level of the heading that it stands under.</param>
    /// <param name="mayHaveHeadings">Whether a heading in it belongs to it; in the body of a section it would begin a section within.</param>
    public static bool IsFaithful(string text, int sectionLevel, bool mayHaveHeadings)
    {
        string lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
        if (lines.Trim().Length == 0 || lines == Placeholders.NotRecorded || Close(lines, sectionLevel) != lines)
        {
            return false;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            // Half a surrogate pair is in no file.
            if (char.IsSurrogate(lines[i]) && ControlCharacter.IsAt(lines, i))
            {
                return false;
            }
        }

        if (mayHaveHeadings || IsPlain(lines))
        {
            return true;
        }

        BlockScanner scanner = new(lines);
        scanner.Run();
        return scanner.Headings.Count == 0;
    }

    private static void AppendHeading(StringBuilder closed, BlockHeading heading, string[] lines, int level)
    {
        closed.Append('#', level);
        if (heading.LastLine == heading.FirstLine)
        {
            closed.Append(lines[heading.FirstLine].TrimStart().TrimStart('#'));
            return;
        }

        // An underlined heading may have several lines and has no levels below two.
        for (int line = heading.FirstLine; line < heading.LastLine; line++)
        {
            closed.Append(' ').Append(lines[line].Trim());
        }
    }

    /// <summary>Ordinary prose: no line begins with a character that could open anything.</summary>
    private static bool IsPlain(string text)
    {
        bool lineStart = true;
        foreach (char c in text)
        {
            if (c == '\r' || (lineStart && c is '`' or '~' or '#' or '<' or '=' or '-' or '+' or '*' or '>' or (>= '0' and <= '9')))
            {
                return false;
            }

            lineStart = c == '\n' || (lineStart && c is ' ' or '\t');
        }

        return true;
    }

    private static string TrimBlankLines(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] is '\n' or '\r')
            {
                start = i + 1;
            }
        }

        return text.Substring(start).TrimEnd();
    }
}
