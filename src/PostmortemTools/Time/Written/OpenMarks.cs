namespace PostmortemTools.Time.Written;

/// <summary>What was opened before a time or within it and is not closed yet: emphasis, code, brackets, tags.</summary>
internal struct OpenMarks
{
    private int stars;
    private int underscores;
    private int ticks;
    private int brackets;
    private int tags;

    /// <summary>Emphasis, or a tag such as <c>&lt;b&gt;</c>, is open.</summary>
    public readonly bool HasEmphasis => stars + underscores + tags > 0;

    /// <summary>A code span is open.</summary>
    public readonly bool HasCode => ticks > 0;

    /// <summary>A bracket is open.</summary>
    public readonly bool HasBracket => brackets > 0;

    /// <summary>Counts what is open at the end of a time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where its item begins.</param>
    /// <param name="start">Where the time begins: all marks before it open something.</param>
    /// <param name="end">Where the time ends.</param>
    public static OpenMarks Of(string text, int from, int start, int end)
    {
        OpenMarks open = default;
        for (int i = from; i < end; i++)
        {
            char c = text[i];
            if (c is '*' or '_' or '`')
            {
                int run = i;
                while (i + 1 < end && text[i + 1] == c)
                {
                    i++;
                }

                bool isInWord = c == '_' && run > from && char.IsLetterOrDigit(text[run - 1]) && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
                bool closes = run >= start && run > from && text[run - 1] != ' ';
                for (; run <= i && !isInWord; run++)
                {
                    if (!closes || !open.Close(c))
                    {
                        open.Open(c);
                    }
                }
            }
            else if (c is '[' or '(' or '{')
            {
                open.brackets++;
            }
            else if (c == '<' && i < start)
            {
                open.tags++;
            }
            else if (c != '<')
            {
                open.Close(c);
            }
        }

        return open;
    }

    /// <summary>Closes what this character closes; whether it was open.</summary>
    public bool Close(char c) => c switch
    {
        '*' => Less(ref stars),
        '_' => Less(ref underscores),
        '`' => Less(ref ticks),
        ')' or ']' or '}' => Less(ref brackets),
        '<' => Less(ref tags),
        _ => false,
    };

    private void Open(char c)
    {
        stars += c == '*' ? 1 : 0;
        underscores += c == '_' ? 1 : 0;
        ticks += c == '`' ? 1 : 0;
    }

    private static bool Less(ref int count)
    {
        bool isOpen = count > 0;
        count -= isOpen ? 1 : 0;
        return isOpen;
    }
}
