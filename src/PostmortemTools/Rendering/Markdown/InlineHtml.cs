namespace PostmortemTools.Rendering.Markdown;

/// <summary>Tells whether a &lt; begins raw HTML, by the grammar of CommonMark 0.31, section 6.6.</summary>
internal static class InlineHtml
{
    /// <summary>The text ends within the tag: what follows it may complete it.</summary>
    private const int Unfinished = int.MaxValue;

    /// <summary>A tag this long is taken for one whatever comes: no text is to be looked through again for each of its brackets.</summary>
    private const int Longest = 2000;

    /// <summary>Whether the &lt; at a place begins a tag, a comment or the like, or may be made one by the text that follows the string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the &lt;.</param>
    /// <param name="atBlockStart">Whether a block begins here: then a tag's name alone opens an HTML block.</param>
    public static bool Begins(string text, int at, bool atBlockStart)
    {
        char next = At(text, at + 1);
        if (next is '!' or '?')
        {
            return true;
        }

        if (next == '/')
        {
            int end = Name(text, at + 2);
            return end > at + 2 && (atBlockStart || At(text, Blanks(text, end)) == '>');
        }

        int afterName = Name(text, at + 1);
        if (afterName == at + 1)
        {
            return false;
        }

        char follows = At(text, afterName);
        bool couldBeTag = follows is '>' or '/' or '\0' || IsBlank(follows);
        return couldBeTag && (atBlockStart || TagEnd(text, afterName, at + Longest) >= 0);
    }

    /// <summary>Whether one complete tag of any name, and nothing but blanks behind it, is all that follows a place.</summary>
    public static bool IsOnlyTag(string text, int at)
    {
        bool closing = At(text, at + 1) == '/';
        int start = closing ? at + 2 : at + 1;
        int name = Name(text, start);
        if (name == start)
        {
            return false;
        }

        int blanks = Blanks(text, name);
        int end = !closing ? TagEnd(text, name, int.MaxValue) : At(text, blanks) == '>' ? blanks + 1 : -1;
        return end is > 0 and not Unfinished && Blanks(text, end) == text.Length;
    }

    /// <summary>Follows the attributes: the place behind the closing angle bracket, <see cref="Unfinished"/>, or -1 for no tag.</summary>
    private static int TagEnd(string text, int at, int limit)
    {
        bool attributes = false;
        while (true)
        {
            int next = Blanks(text, at);
            if (next > limit)
            {
                return Unfinished;
            }

            switch (At(text, next))
            {
                case '>':
                    return next + 1;
                case '/':
                    return At(text, next + 1) == '>' ? next + 2 : -1;
            }

            if (next == text.Length && (next > at || attributes))
            {
                return Unfinished;
            }

            int end = AttributeName(text, next);
            if (end == next || next == at)
            {
                return -1;
            }

            at = end;
            attributes = true;
            int equals = Blanks(text, end);
            if (At(text, equals) != '=')
            {
                continue;
            }

            int value = Blanks(text, equals + 1);
            if (value == text.Length)
            {
                return Unfinished;
            }

            char quote = text[value];
            if (quote is '"' or '\'')
            {
                int close = text.IndexOf(quote, value + 1, Math.Min(text.Length, Math.Max(limit, value + 1)) - value - 1);
                if (close < 0)
                {
                    return Unfinished;
                }

                at = close + 1;
            }
            else
            {
                at = value;
                while (at < text.Length && text[at] is not (' ' or '\t' or '\n' or '\r' or '"' or '\'' or '=' or '<' or '>' or '`'))
                {
                    at++;
                }

                if (at == value)
                {
                    return -1;
                }
            }
        }
    }

    private static int Name(string text, int at)
    {
        int end = at;
        while (end < text.Length && (IsLetter(text[end]) || (end > at && (text[end] is (>= '0' and <= '9') or '-'))))
        {
            end++;
        }

        return end;
    }

    private static int AttributeName(string text, int at)
    {
        int end = at;
        while (end < text.Length && (IsLetter(text[end]) || text[end] is '_' or ':' || (end > at && (text[end] is (>= '0' and <= '9') or '-' or '.'))))
        {
            end++;
        }

        return end;
    }

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    /// <summary>A blank of any kind: readers differ in which of them they take for one.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
