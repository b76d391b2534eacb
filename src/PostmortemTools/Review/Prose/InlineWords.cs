using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Prose;

/// <summary>
/// Takes the inline text of a block apart into words and marks. Code, addresses of links, tags and comments, and what stands between quotation marks
/// become one opaque mark each; emphasis is nothing.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="take">Takes the words, one by one.</param>
internal sealed class InlineWords(string text, Action<Word> take)
{
    /// <summary>How far the end of something is looked for: so that what is never closed costs nothing.</summary>
    private const int Reach = 600;

    private readonly WordPool pool = WordPool.Current;

    /// <summary>Reads a piece of a document that is inline text of one line, or several.</summary>
    public void Read(TextSpan span)
    {
        int at = span.Start;
        while (at < span.End)
        {
            at = Next(at, span.End);
        }
    }

    private int Next(int at, int end)
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
            case '\\' when at + 1 < end:
                return at + 1;
            case '.' or '!' or '?' or ',' or ';' or ':' or '(' or ')' or '—' or '–' or '…' or '→':
                Mark(at, c is '–' or '—' or '→' or '…' ? pool.Dash : pool.Get(text, at, at + 1));
                return at + 1;
            case '-' when at + 1 < end && text[at + 1] == ' ':
                Mark(at, pool.Dash);
                return at + 1;
            default:
                return IsWord(c) || c is '@' or '~' or '$' or '€' or '£' ? WordAt(at, end) : at + 1;
        }
    }

    private int WordAt(int at, int end)
    {
        int stop = at + 1;
        uint hash = WordPool.Add(WordPool.NoHash, text[at]);
        while (stop < end && (IsWord(text[stop]) || (stop + 1 < end && text[stop] is '\'' or '’' or '-' or '.' or ':' or '/' or '_' or '@' or ',' && IsWord(text[stop + 1]) && IsInside(stop))))
        {
            hash = WordPool.Add(hash, text[stop++]);
        }

        if (stop + 2 < end && text[stop] == ':' && text[stop + 1] == '/' && text[stop + 2] == '/')
        {
            return Closed(at, AddressEnd(stop, end));
        }

        if (stop < end && text[stop] == '%')
        {
            hash = WordPool.Add(hash, text[stop++]);
        }

        bool isName = char.IsUpper(text[at]) || text[at] == '@';
        if (!IsWord(text[at]) && stop == at + 1)
        {
            return stop;
        }

        take(new Word(at, stop, pool.Get(text, at, stop, hash), isName));
        return stop;
    }

    /// <summary>Whether a mark between two letters or digits belongs to the word: a comma only in a number, a slash never between words.</summary>
    private bool IsInside(int at) => text[at] switch
    {
        ',' or ':' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        '/' => false,
        _ => true,
    };

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private int Closed(int at, int stop, int fallback = -1, bool isOpaque = true)
    {
        if (stop <= at)
        {
            return fallback < 0 ? at + 1 : fallback;
        }

        if (isOpaque)
        {
            take(new Word(at, stop, pool.Opaque, IsCapital: false));
        }

        return stop;
    }

    private void Mark(int at, Term mark) => take(new Word(at, at + 1, mark, IsCapital: false));

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
        take(new Word(at, stop + 1, isBreak ? pool.Get(".", 0, 1) : pool.Opaque, IsCapital: false));
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
