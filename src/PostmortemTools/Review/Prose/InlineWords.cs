using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Prose;

/// <summary>
/// Takes the inline text of a block apart into words and marks. Code, addresses of links, tags and comments, and what stands between quotation marks
/// become one opaque mark each; emphasis is nothing.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="sentences">Takes the words, one by one.</param>
internal sealed class InlineWords(string text, SentenceBuilder sentences)
{
    private readonly string text = text;

    /// <summary>How far the end of something is looked for: so that what is never closed costs nothing.</summary>
    private const int Reach = 600;

    /// <summary>Reads a piece of a document that is inline text of one line, or several.</summary>
    public void Read(TextSpan span)
    {
        int at = span.Start;
        while (at < span.End)
        {
            CharKind kind = CharKinds.Of(text[at]);
            at = kind switch
            {
                CharKind.Nothing => at + 1,
                CharKind.Letter or CharKind.At or CharKind.Sign => WordAt(at, span.End, kind),
                _ => MarkAt(at, span.End, kind),
            };
        }
    }

    private int MarkAt(int at, int end, CharKind kind)
    {
        char c = text[at];
        switch (c)
        {
            case '`':
                return Closed(at, CodeEnd(at, end));
            case '"' or '“' or '„' or '«':
                return Closed(at, QuoteEnd(at, end));
            case '<':
                return Tag(at, end);
            case ']' when at + 1 < end && text[at + 1] is '(' or '[':
                return Closed(at, Find(text[at + 1] == '(' ? ')' : ']', at + 2, end) + 1, fallback: at + 1, isOpaque: false);
            case '-' when at + 1 < end && text[at + 1] == ' ':
                sentences.Add(at, at + 1, Word.DashMark);
                return at + 1;
        }

        // In front of a word a backslash, a hyphen and an apostrophe are nothing.
        if (kind == CharKind.Stop || c == '.')
        {
            sentences.AddStop(at, at + 1, c);
        }
        else if (kind is CharKind.Mark or CharKind.Dash || c is ',' or ':')
        {
            sentences.Add(at, at + 1, kind == CharKind.Dash ? Word.DashMark : c);
        }

        return at + 1;
    }

    private int WordAt(int at, int end, CharKind first)
    {
        int stop = WordEnd(at, end);
        if (stop < end && text[stop] is ':' or '%')
        {
            if (text[stop] == '%')
            {
                stop++;
            }
            else if (stop + 2 < end && text[stop + 1] == '/' && text[stop + 2] == '/')
            {
                return Closed(at, AddressEnd(stop, end));
            }
        }

        if (first == CharKind.Letter || stop > at + 1)
        {
            if (first == CharKind.Sign || text[at] is >= '0' and <= '9')
            {
                sentences.AddNumber(at, stop);
            }
            else
            {
                sentences.Add(at, stop);
            }
        }

        return stop;
    }

    /// <summary>The end of the word that begins at a place: letters and digits, and what may stand between two of them.</summary>
    private int WordEnd(int at, int end)
    {
        int stop = at + 1;
        while (true)
        {
            stop += CharKinds.PlainRun(text, stop, end);
            if (stop >= end)
            {
                return end;
            }

            CharKind kind = CharKinds.Of(text[stop]);
            if (kind is CharKind.Joiner or CharKind.At ? !IsInside(text, stop, end) : kind != CharKind.Letter)
            {
                return stop;
            }

            if (text[stop] == '-')
            {
                sentences.HasPart(at, stop);
            }

            stop++;
        }
    }

    /// <summary>Whether a mark between two letters or digits belongs to the word: a comma and a colon only in a number, a slash never.</summary>
    private static bool IsInside(string text, int at, int end) =>
        at + 1 < end && CharKinds.Of(text[at + 1]) == CharKind.Letter && (text[at] is not (',' or ':') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private int Closed(int at, int stop, int fallback = -1, bool isOpaque = true)
    {
        if (stop <= at)
        {
            return fallback < 0 ? at + 1 : fallback;
        }

        if (isOpaque)
        {
            sentences.Add(at, stop, Word.OpaqueMark);
        }

        return stop;
    }

    private int Find(char close, int from, int end)
    {
        int reach = Math.Min(end, from + Reach);
        return from < reach ? text.IndexOf(close, from, reach - from) : -1;
    }

    private int CodeEnd(int at, int end)
    {
        int run = 1;
        while (at + run < end && text[at + run] == '`')
        {
            run++;
        }

        int from = at + run;
        while (Find('`', from, end) is var close and >= 0)
        {
            int length = 1;
            while (close + length < end && text[close + length] == '`')
            {
                length++;
            }

            if (length == run || close - at > Reach)
            {
                return close + length;
            }

            from = close + length;
        }

        return at;
    }

    private int QuoteEnd(int at, int end)
    {
        char close = text[at] switch { '“' => '”', '„' => '“', '«' => '»', _ => '"' };
        return Find(close, at + 1, end) + 1;
    }

    private int Tag(int at, int end)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", at, end - at, StringComparison.Ordinal);
            return close < 0 ? end : close + 3;
        }

        int stop = at + 1 < end && (char.IsLetter(text[at + 1]) || text[at + 1] == '/') ? Find('>', at + 1, end) : -1;
        if (stop < 0)
        {
            return at + 1;
        }

        bool isBreak = stop - at is >= 3 and <= 5 && string.Compare(text, at + 1, "br", 0, 2, StringComparison.OrdinalIgnoreCase) == 0;
        if (isBreak)
        {
            sentences.AddStop(at, stop + 1, '.');
        }
        else
        {
            sentences.Add(at, stop + 1, Word.OpaqueMark);
        }

        return stop + 1;
    }

    private int AddressEnd(int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (')' or '>' or ']' or '"' or '|'))
        {
            at++;
        }

        return at;
    }
}
