using Scriban.Runtime;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>What a template has written so far; knows the line that it is in, and the last heading that the template itself wrote.</summary>
internal sealed class MarkdownBuffer : IScriptOutput
{
    private char[] text = new char[8192];
    private int length;

    /// <summary>The level of the last heading that stands at the beginning of a line of the template's own text; 0 before the first.</summary>
    public int HeadingLevel { get; private set; }

    /// <summary>The current line as far as it is written.</summary>
    public ReadOnlySpan<char> Line
    {
        get
        {
            ReadOnlySpan<char> all = text.AsSpan(0, length);
            return all.Slice(all.LastIndexOf('\n') + 1);
        }
    }

    public void Clear()
    {
        length = 0;
        HeadingLevel = 0;
    }

    /// <summary>Writes text of the template: its headings count, and however its conditions fall out, one blank line is enough.</summary>
    public void Write(string written, int offset, int count)
    {
        ReadOnlySpan<char> rest = written.AsSpan(offset, count);
        while (rest.Length > 0)
        {
            int newline = rest.IndexOf('\n');
            ReadOnlySpan<char> part = newline < 0 ? rest : rest.Slice(0, newline + 1);
            rest = rest.Slice(part.Length);
            if (part.Length == 1 && part[0] == '\n' && EndsInBlankLine)
            {
                continue;
            }

            if (part[0] == ':' && length > 0 && text[length - 1] == ']' && LinePlace.BeginsWithBracket(Line))
            {
                // "- [value]: ..." would be a link reference definition, and not shown at all.
                Append("\\".AsSpan());
            }

            NoteHeading(part);
            Append(part);
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Writes a value: a heading in it is none of the template's.</summary>
    public void Append(ReadOnlySpan<char> added)
    {
        if (length + added.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + added.Length));
        }

        added.CopyTo(text.AsSpan(length));
        length += added.Length;
    }

    private bool EndsInBlankLine => length >= 2 && text[length - 1] == '\n' && text[length - 2] == '\n';

    private void NoteHeading(ReadOnlySpan<char> part)
    {
        if (part[0] != '#' || (length > 0 && text[length - 1] != '\n'))
        {
            return;
        }

        int hashes = 1;
        while (hashes < part.Length && part[hashes] == '#')
        {
            hashes++;
        }

        HeadingLevel = hashes <= 6 ? hashes : HeadingLevel;
    }

    /// <summary>The whole document, with one newline at its end and none before its beginning.</summary>
    public override string ToString()
    {
        ReadOnlySpan<char> trimmed = text.AsSpan(0, length).Trim("\n \t\r".AsSpan());
        return trimmed.Length == 0 ? "" : trimmed.ToString() + "\n";
    }
}
