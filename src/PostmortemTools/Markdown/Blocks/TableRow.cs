namespace PostmortemTools.Markdown.Blocks;

/// <summary>One row of a pipe table.</summary>
internal sealed class TableRow
{
    private TableRow(TextSpan line, TextSpan[] cells) => (Line, Cells) = (line, cells);

    /// <summary>The row, from its first pipe or cell to its last.</summary>
    public TextSpan Line { get; }

    /// <summary>The cells, each without the blanks around it.</summary>
    public TextSpan[] Cells { get; }

    /// <summary>Takes a line apart at its pipes; one behind a backslash is text. In a code span too: so does GitHub.</summary>
    /// <param name="text">The document.</param>
    /// <param name="line">The line without the blanks around it.</param>
    public static TableRow Split(string text, TextSpan line)
    {
        int start = line.Start < line.End && text[line.Start] == '|' ? line.Start + 1 : line.Start;
        int count = 1;
        int last = -1;
        for (int i = NextPipe(text, start, line.End); i >= 0; i = NextPipe(text, i + 1, line.End))
        {
            count++;
            last = i;
        }

        count -= count > 1 && last == line.End - 1 ? 1 : 0;
        TextSpan[] cells = new TextSpan[count];
        for (int cell = 0; cell < count; cell++)
        {
            int pipe = NextPipe(text, start, line.End);
            int end = pipe < 0 ? line.End : pipe;
            cells[cell] = new TextSpan(start, end).Trim(text);
            start = end + 1;
        }

        return new TableRow(line, cells);
    }

    /// <summary>Whether a line is the row of dashes below the titles: at least one pipe, and at least a dash in each cell.</summary>
    public static bool IsDelimiter(string text, TextSpan line)
    {
        bool pipe = false;
        bool dash = false;
        bool dashes = false;
        bool any = false;
        for (int i = line.Start; i < line.End; i++)
        {
            switch (text[i])
            {
                case '|':
                    if (!dash && any)
                    {
                        return false;
                    }

                    pipe = true;
                    any = true;
                    dash = false;
                    break;
                case '-':
                    dash = true;
                    dashes = true;
                    any = true;
                    break;
                case ':' or ' ' or '\t':
                    any |= text[i] == ':';
                    break;
                default:
                    return false;
            }
        }

        return pipe && (dash || (dashes && text[line.End - 1] == '|'));
    }

    /// <summary>Whether a line has a pipe that is no text.</summary>
    public static bool HasPipe(string text, TextSpan line) => NextPipe(text, line.Start, line.End) >= 0;

    private static int NextPipe(string text, int from, int end)
    {
        while (from < end)
        {
            int pipe = text.IndexOf('|', from, end - from);
            if (pipe < 0 || !IsEscaped(text, pipe, from))
            {
                return pipe;
            }

            from = pipe + 1;
        }

        return -1;
    }

    private static bool IsEscaped(string text, int at, int from)
    {
        int start = at;
        while (start > from && text[start - 1] == '\\')
        {
            start--;
        }

        return (at - start) % 2 == 1;
    }
}
