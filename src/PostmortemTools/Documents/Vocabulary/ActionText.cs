namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The text of one action item while it is read, and what is known of it so far.</summary>
internal sealed class ActionText
{
    /// <summary>A longer item is read no further.</summary>
    public const int Longest = 4000;

    public ActionText(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        end = Math.Min(end, start + Longest);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        (Text, Start, End) = (text, start, end);
    }

    /// <summary>The text that the item stands in.</summary>
    public string Text { get; }

    /// <summary>Where the item begins.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>What is found: what is found first stays.</summary>
    public ActionLine Line { get; } = new();

    /// <summary>Where the text goes on if a word stands at a place, whatever its case; null where it does not.</summary>
    public int? After(int at, string word) => string.Compare(Text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 ? at + word.Length : null;

    /// <summary>Whether nothing follows that is not read already.</summary>
    public bool IsEmptyFrom(int at)
    {
        while (at < End)
        {
            if (TakenAt(at) is { } part)
            {
                at = part.OuterEnd;
            }
            else if (char.IsLetterOrDigit(Text[at]))
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return true;
    }

    /// <summary>Whether a part is a web address.</summary>
    public bool IsAddress(int from, int to) =>
        to - from > 8 && (string.CompareOrdinal(Text, from, "https://", 0, 8) == 0 || string.CompareOrdinal(Text, from, "http://", 0, 7) == 0) && Text.IndexOf(' ', from, to - from) < 0;

    /// <summary>Where the handle that begins with the sign at a place ends.</summary>
    public int HandleEnd(int at)
    {
        at++;
        int first = at;
        while (at < End && (char.IsLetterOrDigit(Text[at]) || (at > first && Text[at] is '-' or '_' or '.' or '/' && at + 1 < End && char.IsLetterOrDigit(Text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the last of the handles ends that begin with the sign at a place: <c>@jane, @john and @ann</c>.</summary>
    public int HandlesEnd(int at)
    {
        int end = HandleEnd(at);
        while (end > at + 1)
        {
            int next = end;
            while (next < End && Text[next] is ' ' or ',' or '/' or '&' or '+' or '*')
            {
                next++;
            }

            next = After(next, "and ") ?? next;
            if (next == end || next >= End || Text[next] != '@' || HandleEnd(next) == next + 1)
            {
                break;
            }

            end = HandleEnd(next);
        }

        return end;
    }

    /// <summary>A part without the blanks and markup around it.</summary>
    public (int From, int To) Trim(int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(Text[from]) || Text[from] is '*' or '_'))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(Text[to - 1]) || Text[to - 1] is '*' or '_' or '.'))
        {
            to--;
        }

        return (from, to);
    }

    /// <summary>Whether a part is read already.</summary>
    public bool IsTaken(int from, int to) => TakenAt(from) is not null || TakenAt(to - 1) is not null;

    /// <summary>What is read already at a place; null where nothing is.</summary>
    public TextPart? TakenAt(int at)
    {
        return Covers(Line.Owner) ?? Covers(Line.DueDate) ?? Covers(Line.Priority) ?? Covers(Line.Type) ?? Covers(Line.Link) ?? Covers(Line.Status) ?? Covers(Line.Note);

        TextPart? Covers(TextPart? part) => part is { } known && known.OuterStart <= at && at < known.OuterEnd ? part : null;
    }

    /// <summary>A part at the beginning of the item, with the emphasis around it: <c>**@jane**: rotate the keys</c>.</summary>
    public TextPart Emphasized(int from, int to, int outerEnd)
    {
        int outerStart = from;
        while (outerStart > Start && Text[outerStart - 1] is '*' or '_')
        {
            outerStart--;
        }

        while (outerEnd < End && Text[outerEnd] is '*' or '_')
        {
            outerEnd++;
        }

        return Part(from, to, outerStart, outerEnd);
    }

    /// <summary>A part with the emphasis that opens before it and closes behind it: <c>*due Feb 1*</c>.</summary>
    public TextPart Surrounded(int from, int to, int outerStart)
    {
        (int start, int end) = WithEmphasis(outerStart, to);
        return Part(from, to, start, end);
    }

    /// <summary>A place with the emphasis that opens before it and closes behind it: <c>**(done)**</c>.</summary>
    public (int Start, int End) WithEmphasis(int start, int end)
    {
        while (start > Start && end < End && Text[start - 1] is '*' or '_' && Text[end] == Text[start - 1])
        {
            (start, end) = (start - 1, end + 1);
        }

        return (start, end);
    }

    /// <summary>A part and its place.</summary>
    public TextPart Part(int from, int to, int outerStart, int outerEnd) => new(Text.Substring(from, to - from), from, to, outerStart, outerEnd);

    /// <summary>Where the last word before a place ends that is not read yet.</summary>
    public int LastWordEnd(int at)
    {
        while (at > Start)
        {
            if (TakenAt(at - 1) is { } part)
            {
                at = part.OuterStart;
            }
            else if (char.IsWhiteSpace(Text[at - 1]) || Text[at - 1] is '.' or ',' or ';' or '*' or '_' or '-' or '–' or '—' or '|' or '→')
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return Math.Max(at, Start);
    }
}
