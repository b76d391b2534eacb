namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads what stands in brackets in the line of an action item.</summary>
internal sealed class ActionGroups(ActionText item)
{
    private const int LongestGroup = 120;

    private const int LongestAddress = 500;

    private static readonly char[] Marks = ['`', '[', ']', '(', ')', '｀', '［', '］', '（', '）'];

    /// <summary>What says behind <c>done</c> where, when or by whom: a table that one extends by a word.</summary>
    private static readonly HashSet<string> BehindDone =
        ["in", "on", "by", "via", "with", "at", "as", "PR", "see", "during", "before", "after", "since", "immediately", "already", "today", "yesterday", "last"];

    private readonly string text = item.Text;

    /// <summary>Names in brackets: they are the owner if they end the line.</summary>
    public TextPart? Named { get; private set; }

    /// <summary>A date beside such names.</summary>
    public TextPart? NamedDate { get; private set; }

    /// <summary>Reads all brackets.</summary>
    public void Read()
    {
        Stack<int>? open = null;
        int bracket = -1;
        for (int at = Next(item.Start); at >= 0; at = Next(at + 1))
        {
            switch (WordLetters.Narrow(text[at]))
            {
                case '`' when text.IndexOf('`', at + 1, Math.Min(item.End - at - 1, 200)) is var close and > 0:
                    at = close;
                    break;
                case '[':
                    bracket = at;
                    break;
                case ']' when bracket >= 0 && at + 1 < item.End && text[at + 1] == '(' && text.IndexOf(')', at, Math.Min(item.End - at, LongestAddress)) is var close and > 0:
                    ReadLink(bracket, at, close);
                    at = close;
                    bracket = -1;
                    break;
                case ']' when bracket >= 0:
                    ReadGroup(bracket, at);
                    bracket = -1;
                    break;
                case '(':
                    (open ??= new Stack<int>()).Push(at);
                    break;
                case ')' when open is { Count: > 0 }:
                    ReadGroup(open.Pop(), at);
                    break;
            }
        }

        int Next(int from) => from < item.End ? text.IndexOfAny(Marks, from, item.End - from) : -1;
    }

    /// <summary>A link is the ticket where its text or its address says so.</summary>
    private void ReadLink(int bracket, int middle, int close)
    {
        int address = middle + 2;
        if (item.Line.Link is null && (TicketText.Is(text, bracket + 1, middle) || TicketText.IsAddress(text.Substring(address, close - address))))
        {
            bool isWrapped = bracket > item.Start && text[bracket - 1] == '(' && close + 1 < item.End && text[close + 1] == ')';
            item.Line.Link = item.Part(address, close, isWrapped ? bracket - 1 : bracket, isWrapped ? close + 2 : close + 1);
        }
        else if (item.Line.Owner is null && bracket + 1 < middle && text[bracket + 1] == '@' && item.HandleEnd(bracket + 1) == middle)
        {
            item.Line.Owner = item.Part(bracket + 1, middle, bracket, close + 1);
        }
    }

    /// <summary>What stands in brackets: pieces with commas between, or a dash beside a date.</summary>
    private void ReadGroup(int open, int close)
    {
        if (close - open is < 2 or > LongestGroup)
        {
            return;
        }

        bool isWhole = Separator(open + 1, close, out _) < 0;
        (int start, int end) = item.WithEmphasis(open, close + 1);
        int names = 0;
        int pieces = 0;
        TextPart? date = null;
        bool isKnown = true;
        int first = -1;
        int last = -1;
        for (int piece = open + 1; piece < close;)
        {
            int next = Separator(piece, close, out int width);
            int stop = next < 0 ? close : next;
            (int from, int to) = item.Trim(piece, stop);
            pieces += to > from ? 1 : 0;
            if (to > from && DueText.End(text, from, close) is var dateEnd && dateEnd >= to && (dateEnd == close || text[dateEnd] is ',' or ';') && !item.IsTaken(from, dateEnd))
            {
                date ??= item.Part(from, dateEnd, from, dateEnd);
                (stop, width) = (dateEnd, 1);
            }
            else if (to > from + 1 && !ReadPiece(from, to, isWhole ? start : from, isWhole ? end : to, text[open] == '['))
            {
                bool isName = OwnerName.Is(text, from, to);
                isKnown &= isName;
                names += isName ? 1 : 0;
                first = first < 0 ? from : first;
                last = to;
            }

            piece = stop + width;
        }

        if (names > 0 && isKnown)
        {
            // Names count only if they end the line, which is not known yet.
            bool isAll = names == pieces;
            Named = item.Part(first, last, isAll ? start : first, isAll ? end : last);
            NamedDate = date;
        }
        else if (date is { } known && item.Line.Owner is { } owner && owner.Start > open && owner.End < close)
        {
            item.Line.DueDate ??= known;
        }
    }

    /// <summary>Where the next piece of a group ends, and how wide what parts it from the one behind it is; -1 where it is the last.</summary>
    private int Separator(int from, int close, out int width)
    {
        for (int at = from; at < close; at++)
        {
            width = text[at] is ',' or ';' ? 1 : IsDash(at, close) && (IsDue(at - 1) || IsDue(at + 3) || DueText.End(text, at + 3, close) == close) ? 3 : 0;
            if (width > 0)
            {
                return at;
            }
        }

        width = 1;
        return -1;
    }

    private bool IsDash(int at, int close) => at + 3 < close && text[at] == ' ' && text[at + 1] is '-' or '–' or '—' && text[at + 2] == ' ';

    private bool IsDue(int at) => item.Line.DueDate is { } due && due.OuterStart <= at && at < due.OuterEnd;

    private bool ReadPiece(int from, int to, int outerStart, int outerEnd, bool isBracket)
    {
        if (item.IsTaken(from, to))
        {
            return true;
        }

        if (text[from] is '(' or '[')
        {
            return false;
        }

        if (text[from] == '@' && to > from + 1 && (item.HandleEnd(from) == to || item.HandlesEnd(from) == to))
        {
            // Of several handles in brackets, each goes on where the one before it ended.
            bool goesOn = item.Line.Owner is { } before && before.End < from && item.HandlesEnd(before.Start) >= to;
            item.Line.Owner = goesOn ? item.Part(item.Line.Owner!.Start, to, item.Line.Owner.OuterStart, outerEnd) : item.Line.Owner ?? item.Part(from, to, outerStart, outerEnd);
            return true;
        }

        if (PriorityText.IsLevel(text, from, to) || (PriorityText.IsWord(text, from, to) && (isBracket || to - from > 8)))
        {
            item.Line.Priority ??= item.Part(from, to, outerStart, outerEnd);
            return true;
        }

        if (item.Line.Owner is null && OwnerWord(from) is { } name && OwnerName.Is(text, name, to))
        {
            item.Line.Owner = item.Part(name, to, outerStart, outerEnd);
            return true;
        }

        if (TicketText.Is(text, from, to) || item.IsAddress(from, to))
        {
            item.Line.Link ??= item.Part(TicketText.AfterWord(text, from, to), to, outerStart, outerEnd);
            return true;
        }

        if (to - from > 40)
        {
            return false;
        }

        string word = text.Substring(from, to - from);
        if (ActionTypeWords.Find(word) is not null)
        {
            item.Line.Type ??= item.Part(from, to, outerStart, outerEnd);
            return true;
        }

        if (StatusWords.ToActionItemStatus(word) is null && !SaysDone(word))
        {
            return false;
        }

        item.Line.Status ??= item.Part(from, to, outerStart, outerEnd);
        return true;
    }

    /// <summary>Where a name begins behind a word for an owner: <c>owner Jane Doe</c>; null where there is none.</summary>
    private int? OwnerWord(int from) => item.After(from, "owner ") ?? item.After(from, "assignee ") ?? item.After(from, "assigned to ") ?? item.After(from, "owned by ");

    /// <summary><c>done in #123</c>, <c>completed 2024-01-02</c>, <c>done during the incident</c>; not <c>complete rewrite</c>.</summary>
    private static bool SaysDone(string words)
    {
        int blank = words.IndexOf(' ');
        if (StatusMarks.FindMark(words, 0, out _, out _))
        {
            return true;
        }

        return blank > 0 && blank + 1 < words.Length && StatusWords.ToActionItemStatus(words.Substring(0, blank)) == ActionItemStatus.Done
            && (!char.IsLetter(words[blank + 1]) || BehindDone.Contains(words.Substring(blank + 1).Split(' ')[0]));
    }
}
