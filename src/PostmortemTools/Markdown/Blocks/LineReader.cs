namespace PostmortemTools.Markdown.Blocks;

/// <summary>One line of a document, read from left to right: behind the markers of its containers, then the block that it begins.</summary>
internal struct LineReader
{
    private readonly string text;

    /// <summary>A line.</summary>
    /// <param name="text">The document.</param>
    /// <param name="line">The line without its end.</param>
    public LineReader(string text, TextSpan line)
    {
        this.text = text;
        At = line.Start;
        End = line.End;
        Indent = 0;
        SkipBlanks();
    }

    /// <summary>The place of the next character that is no blank.</summary>
    public int At { get; private set; }

    /// <summary>Behind the last character of the line.</summary>
    public int End { get; }

    /// <summary>The columns from the content of the last container to <see cref="At"/>.</summary>
    public int Indent { get; private set; }

    /// <summary>Whether nothing but blanks is left.</summary>
    public readonly bool IsBlank => At >= End;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => At < End ? text[At] : '\0';

    /// <summary>What is left, without the blanks at its end.</summary>
    public readonly TextSpan Rest
    {
        get
        {
            int end = End;
            while (end > At && text[end - 1] is ' ' or '\t')
            {
                end--;
            }

            return new TextSpan(At, end);
        }
    }

    /// <summary>Goes behind the mark of one quotation, where there is one.</summary>
    public bool SkipQuote()
    {
        if (Indent > 3 || Next != '>')
        {
            return false;
        }

        At++;
        Indent = 0;
        if (Next == ' ')
        {
            At++;
        }

        SkipBlanks();
        return true;
    }

    /// <summary>Takes columns of the indent for a container's.</summary>
    public void TakeIndent(int columns) => Indent = Math.Max(0, Indent - columns);

    /// <summary>Goes behind the marker of a list item.</summary>
    /// <param name="marker">How many characters the marker has.</param>
    /// <param name="columns">The columns from the marker to the content.</param>
    public void SkipMarker(int marker, int columns)
    {
        int content = Indent + columns;
        At += marker;
        Indent += marker;
        SkipBlanks();
        Indent = IsBlank ? 0 : Math.Max(0, Indent - content);
    }

    /// <summary>How often a character stands here.</summary>
    public readonly int Run(char mark)
    {
        int end = At;
        while (end < End && text[end] == mark)
        {
            end++;
        }

        return end - At;
    }

    /// <summary>Whether nothing but a character, and blanks at the end, is left.</summary>
    public readonly bool IsOnly(char mark) => At + Run(mark) == Rest.End;

    /// <summary>Whether a text stands here, upper or lower case.</summary>
    public readonly bool StartsWith(string start) => string.Compare(text, At, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0 && At + start.Length <= End;

    /// <summary>Whether a text stands somewhere in what is left, upper or lower case.</summary>
    public readonly bool Contains(string part) => text.IndexOf(part, At, End - At, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a blank, or the end of the line, stands some characters further.</summary>
    public readonly bool IsBlankBehind(int characters) => At + characters >= End || text[At + characters] is ' ' or '\t';

    /// <summary>The character some places further; NUL behind the end.</summary>
    public readonly char Peek(int characters) => At + characters < End ? text[At + characters] : '\0';

    /// <summary>The character of an opening fence, or NUL.</summary>
    public readonly char FenceMark()
    {
        char mark = Next;
        return mark is '`' or '~' && Run(mark) is int run and >= 3 && (mark == '~' || text.IndexOf('`', At + run, End - At - run) < 0) ? mark : '\0';
    }

    /// <summary>
    /// 1 to 6 for a heading with hashes, else 0. Two hashes and more begin one without a blank behind them as well (<c>##Impact</c>): CommonMark
    /// says no, a reader says yes. One does not: <c>#123</c> is a ticket.
    /// </summary>
    public readonly int HeadingLevel()
    {
        int run = Run('#');
        return run is >= 1 and <= 6 && (IsBlankBehind(run) || (run > 1 && char.IsLetter(Peek(run)))) ? run : 0;
    }

    /// <summary>1 or 2 for the underline of a heading, else 0.</summary>
    public readonly int UnderlineLevel() => Next switch
    {
        '=' when IsOnly('=') => 1,
        '-' when IsOnly('-') => 2,
        _ => 0,
    };

    /// <summary>Whether the line is a thematic break.</summary>
    public readonly bool IsBreak()
    {
        char mark = Next;
        if (mark is not ('-' or '*' or '_'))
        {
            return false;
        }

        int count = 0;
        for (int i = At; i < End; i++)
        {
            if (text[i] == mark)
            {
                count++;
            }
            else if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3;
    }

    /// <summary>The length of the marker of a list item (<c>-</c>, <c>12.</c>), or 0 where none stands here.</summary>
    public readonly int MarkerLength()
    {
        int length = Next is '-' or '+' or '*' ? 1 : NumberLength();
        return length > 0 && IsBlankBehind(length) ? length : 0;
    }

    /// <summary>The columns from a marker to the content behind it.</summary>
    public readonly int ContentColumns(int marker)
    {
        int content = At + marker;
        int column = Indent + marker;
        while (content < End && text[content] is ' ' or '\t')
        {
            column += text[content++] == '\t' ? 4 - (column % 4) : 1;
        }

        int blanks = column - Indent - marker;
        return content >= End || blanks > 4 ? marker + 1 : marker + blanks;
    }

    private readonly int NumberLength()
    {
        int end = At;
        while (end < End && end - At < 9 && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end > At && end < End && text[end] is '.' or ')' ? end - At + 1 : 0;
    }

    private void SkipBlanks()
    {
        while (At < End && text[At] is ' ' or '\t')
        {
            Indent += text[At++] == '\t' ? 4 - (Indent % 4) : 1;
        }
    }
}
