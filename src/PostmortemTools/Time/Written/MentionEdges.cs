namespace PostmortemTools.Time.Written;

/// <summary>What stands around a time: marks and words before it, separators behind it.</summary>
internal static class MentionEdges
{
    private const int LongestNote = 12;

    /// <summary>Steps over what may stand before a time and is no part of it.</summary>
    /// <param name="cursor">At the beginning of the text.</param>
    /// <param name="said">Whether a word such as "at" announced a time.</param>
    public static void SkipNoise(ref TextCursor cursor, out bool said)
    {
        said = false;
        while (cursor.At < cursor.End)
        {
            char c = cursor.Now;
            if (c is '\n' or '\r' or '*' or '_' or '`' or '[' or '(' or '{' or '@' or '\\' || TextCursor.IsBlank(c) || IsPictogram(c))
            {
                said |= c == '@';
                cursor.At++;
            }
            else if (c == '<' && TagEnd(cursor) is var end and > 0)
            {
                cursor.At = end;
            }
            else if (c == '~' && cursor.Ahead(1) == '~')
            {
                cursor.At += 2;
            }
            else if (!char.IsLetter(c) || TimeWords.At(cursor, out int wordEnd) is var word && !word.Is(WordKinds.At) || wordEnd >= cursor.End || !TextCursor.IsBlank(cursor.Text[wordEnd]))
            {
                return;
            }
            else
            {
                said |= !word.Is(WordKinds.Ordinary);
                cursor.At = wordEnd;
            }
        }
    }

    /// <summary>Whether what ended here is set apart from what follows.</summary>
    public static bool IsEdge(TextCursor at)
    {
        int start = at.At;
        while (at.Now is '*' or '_' or '`' or ')' or ']' or '}' || (at.Now == '~' && at.Ahead(1) == '~'))
        {
            at.At++;
        }

        if (at.At > start)
        {
            return true;
        }

        bool isApart = at.Blanks();
        char next = at.Ahead(1);
        return at.Now switch
        {
            '\0' or '\n' or '\r' or '|' or ',' or ';' or '\u2192' or '\u00B7' or '\u2022' or '(' or '<' or '\uFF1A' => true,
            '[' => next == '^',
            ':' => !char.IsLetterOrDigit(next) || !isApart,
            '.' => !char.IsLetterOrDigit(next),
            '=' => next == '>',
            '}' => true,
            var c when TextCursor.IsDash(c) => (!isApart && !TextCursor.IsDigit(next)) || next is '\0' or '>' or '*' || TextCursor.IsBlank(next) || TextCursor.IsDash(next),
            _ => false,
        };
    }

    /// <summary>Steps over what closes a time and what separates it from its description.</summary>
    public static void SkipBehind(ref TextCursor at, ref OpenMarks open)
    {
        while (at.At < at.End)
        {
            char c = at.Now;
            if (TextCursor.IsBlank(c) || c is '\n' or '\r' || (c != '<' && open.Close(c)))
            {
                bool isLink = c == ']' && at.Ahead(1) == '(';
                at.At++;
                if (isLink && at.Text.IndexOf(')', at.At, at.End - at.At) is var close and >= 0)
                {
                    at.At = close + 1;
                }
            }
            else if (c == '[' && NoteEnd(at) is var behind and > 0)
            {
                at.At = behind;
            }
            else if (c == '<' && TagEnd(at) is var end and > 0 && (at.Ahead(1) is '/' || (at.Ahead(1) | 0x20, at.Ahead(2) | 0x20) is ('b', 'r')))
            {
                open.Close('<');
                at.At = end;
            }
            else if (!Separator(ref at))
            {
                return;
            }
        }
    }

    /// <summary>Where the mark of a footnote ends that begins here, <c>[^1]</c>; 0 where none does.</summary>
    private static int NoteEnd(in TextCursor at)
    {
        int length = 2;
        while (at.Ahead(1) == '^' && length <= LongestNote && char.IsLetterOrDigit(at.Ahead(length)))
        {
            length++;
        }

        return length > 2 && at.Ahead(length) == ']' ? at.At + length + 1 : 0;
    }

    /// <summary>Where a short tag ends that begins here; 0 where none does.</summary>
    public static int TagEnd(in TextCursor at)
    {
        int length = 1;
        while (length <= 8 && (char.IsLetter(at.Ahead(length)) || at.Ahead(length) is '/' or ' '))
        {
            length++;
        }

        return length > 1 && at.Ahead(length) == '>' ? at.At + length + 1 : 0;
    }

    private static bool Separator(ref TextCursor at)
    {
        bool isApart = TextCursor.IsBlank(at.Before);
        char next = at.Ahead(1);
        if (TextCursor.IsDash(at.Now))
        {
            // "14:32 -5 %" has fallen by so much.
            if (isApart && TextCursor.IsDigit(next))
            {
                return false;
            }

            at.At += next == '>' ? 2 : 1;
            return true;
        }

        bool separates = at.Now switch
        {
            ':' => !(isApart && char.IsLetter(next)),
            '|' or ',' or ';' or '\u2192' or '\u00B7' or '\u2022' or '\uFF1A' or '}' or '\uFF0C' or '\u3001' => true,
            '.' => TextCursor.IsBlank(next) || next == '\0',
            '=' => next == '>',
            '~' => next == '~',
            '\\' => next is '*' or ']' or ')' or '_',
            _ => false,
        };
        at.At += !separates ? 0 : at.Now is '=' or '\\' or '~' ? 2 : 1;
        return separates;
    }

    /// <summary>Emoji and the signs that lists are adorned with; not the signs that mean "about".</summary>
    private static bool IsPictogram(char c) =>
        char.IsSurrogate(c) || c is (>= '\u2300' and <= '\u27BF') or (>= '\u2900' and <= '\u2BFF') or '\uFE0F' or '\u200D' or '\u200B' or '\uFEFF' or '\u2022' or (>= '\u2190' and <= '\u21FF');
}
