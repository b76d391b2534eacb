namespace PostmortemTools.Rendering.Markdown;

/// <summary>Goes over the characters of a piece of inline Markdown that mean something: those in code spans and those behind a backslash do not.</summary>
internal sealed class InlineCursor(string text, int start, int end)
{
    private CodeSpans? spans;
    private int next = start;

    /// <summary>The place of the character.</summary>
    public int At { get; private set; } = start - 1;

    /// <summary>The character.</summary>
    public char Current => text[At];

    /// <summary>Goes to the next one; false at the end.</summary>
    public bool MoveNext()
    {
        while (next < end)
        {
            char c = text[next];
            if (c == '\\')
            {
                next += 2;
                while (next < end && text[next - 1] == '`' && text[next] == '`')
                {
                    // A backslash before some backticks escapes them all: the writer does not begin a span within a run.
                    next++;
                }

                continue;
            }

            if (c == '`')
            {
                spans ??= new CodeSpans(text, end);
                int after = spans.EndAt(next);
                next = after > 0 ? after : next + spans.Run(next);
                continue;
            }

            At = next++;
            return true;
        }

        At = end;
        return false;
    }

    /// <summary>Whether every parenthesis of a text has its partner.</summary>
    public static bool IsPaired(string text)
    {
        int open = 0;
        InlineCursor cursor = new(text, 0, text.Length);
        while (open >= 0 && cursor.MoveNext())
        {
            open += cursor.Current == '(' ? 1 : cursor.Current == ')' ? -1 : 0;
        }

        return open == 0;
    }
}
