namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Reads the line of one action item: labels first, then what stands in brackets, then both ends of the line.
/// What is found first stays; each step looks at a place once.
/// </summary>
internal sealed class ActionLineReader
{
    /// <summary>A longer item is read no further.</summary>
    private const int Longest = 4000;

    private const int LongestGroup = 120;

    private const int LongestAddress = 500;

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "", "n/a", "na", "none", "tbd", "tba", "unassigned", "unknown", "nobody", "-", "–", "—", "?", "??", "???", "ingen", "なし", "未定" };

    /// <summary>Words before a handle that make it somebody to talk to rather than the owner.</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "with", "to", "from", "by", "cc", "ask", "for", "via", "of", "at", "thanks", "ping", "and", "on", "in" };

    private readonly string text;
    private readonly int start;
    private readonly int end;
    private readonly ActionLine line = new();
    private TextPart? named;

    public ActionLineReader(string text, int start, int end)
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

        (this.text, this.start, this.end) = (text, start, end);
    }

    /// <summary>Whether a value says that there is none.</summary>
    public static bool IsNothing(string value) => Nothing.Contains(value);

    public ActionLine Read()
    {
        ActionLabels.Read(text, start, end, line);
        FindDueWords();
        FindGroups();
        ReadBeginning();
        ReadEnding();
        return line;
    }

    /// <summary><c>due 2024-02-01</c>, <c>by Feb 1, 2024</c>, <c>📅 2024-02-01</c>.</summary>
    private void FindDueWords()
    {
        for (int at = start; at < end && line.DueDate is null; at++)
        {
            if (at > start && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            int date = After(at, "due by ") ?? After(at, "due on ") ?? After(at, "due ") ?? After(at, "by ") ?? After(at, "📅 ") ?? -1;
            if (date > 0 && date < end && DueText.End(text, date, end) is var close && close > date)
            {
                bool isAlone = at > start && text[at - 1] is '(' or '[' && close < end && text[close] is ')' or ']';
                line.DueDate = Part(date, close, isAlone ? at - 1 : at, isAlone ? close + 1 : close);
            }
        }
    }

    private int? After(int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 ? at + word.Length : null;

    private void FindGroups()
    {
        Stack<int> open = new();
        int bracket = -1;
        for (int at = start; at < end; at++)
        {
            switch (WordLetters.Plain(text[at]))
            {
                case '`' when text.IndexOf('`', at + 1, Math.Min(end - at - 1, 200)) is var close and > 0:
                    at = close;
                    break;
                case '[':
                    bracket = at;
                    break;
                case ']' when bracket >= 0 && at + 1 < end && text[at + 1] == '(' && text.IndexOf(')', at, Math.Min(end - at, LongestAddress)) is var close and > 0:
                    ReadLink(bracket, at, close);
                    at = close;
                    bracket = -1;
                    break;
                case ']' when bracket >= 0:
                    ReadGroup(bracket, at);
                    bracket = -1;
                    break;
                case '(':
                    open.Push(at);
                    break;
                case ')' when open.Count > 0:
                    ReadGroup(open.Pop(), at);
                    break;
            }
        }
    }

    /// <summary>A link is the ticket where its text or its address says so.</summary>
    private void ReadLink(int bracket, int middle, int close)
    {
        int address = middle + 2;
        if (line.Link is null && (TicketText.Is(text, bracket + 1, middle) || TicketText.IsAddress(text.Substring(address, close - address))))
        {
            bool isWrapped = bracket > start && text[bracket - 1] == '(' && close + 1 < end && text[close + 1] == ')';
            line.Link = Part(address, close, isWrapped ? bracket - 1 : bracket, isWrapped ? close + 2 : close + 1);
        }
        else if (line.Owner is null && bracket + 1 < middle && text[bracket + 1] == '@' && HandleEnd(bracket + 1) == middle)
        {
            line.Owner = Part(bracket + 1, middle, bracket, close + 1);
        }
    }

    /// <summary>What stands in brackets: pieces with commas between.</summary>
    private void ReadGroup(int open, int close)
    {
        if (close - open is < 2 or > LongestGroup)
        {
            return;
        }

        bool isWhole = text.IndexOfAny([',', ';'], open, close - open) < 0;
        int names = 0;
        bool isKnown = true;
        int first = -1;
        int last = -1;
        for (int piece = open + 1; piece < close;)
        {
            int next = text.IndexOfAny([',', ';'], piece, close - piece);
            int stop = next < 0 ? close : next;
            (int from, int to) = Trim(piece, stop);
            if (to > from && !ReadPiece(from, to, isWhole ? open : from, isWhole ? close + 1 : to, text[open] == '['))
            {
                bool isName = text[open] == '(' && OwnerName.Is(text, from, to);
                isKnown &= isName;
                names += isName ? 1 : 0;
                first = first < 0 ? from : first;
                last = to;
            }

            piece = stop + 1;
        }

        if (names > 0 && isKnown)
        {
            // Names count only if they end the line, which is not known yet.
            named = Part(first, last, open, close + 1);
        }
    }

    private bool ReadPiece(int from, int to, int outerStart, int outerEnd, bool isBracket)
    {
        if (IsTaken(from, to))
        {
            return true;
        }

        if (text[from] == '@' && HandleEnd(from) is var handle && handle > from + 1 && handle == to)
        {
            line.Owner ??= Part(from, to, outerStart, outerEnd);
            return true;
        }

        if (PriorityText.IsLevel(text, from, to) || (PriorityText.IsWord(text, from, to) && (isBracket || to - from > 8)))
        {
            line.Priority ??= Part(from, to, outerStart, outerEnd);
            return true;
        }

        if (TicketText.Is(text, from, to) || IsAddress(from, to))
        {
            line.Link ??= Part(TicketText.AfterWord(text, from, to), to, outerStart, outerEnd);
            return true;
        }

        if (to - from > 40)
        {
            return false;
        }

        string word = text.Substring(from, to - from);
        if (ActionTypeWords.Find(word) is not null)
        {
            line.Type ??= Part(from, to, outerStart, outerEnd);
            return true;
        }

        if (StatusWords.ToActionItemStatus(word) is null && !SaysDone(word))
        {
            return false;
        }

        line.Status ??= Part(from, to, outerStart, outerEnd);
        return true;
    }

    /// <summary><c>done in #123</c>, <c>completed 2024-01-02</c>; not <c>complete rewrite</c>.</summary>
    private static bool SaysDone(string words)
    {
        int blank = words.IndexOf(' ');
        if (StatusMarks.FindMark(words, 0, out _, out _))
        {
            return true;
        }

        return blank > 0 && blank + 1 < words.Length && StatusWords.ToActionItemStatus(words.Substring(0, blank)) == ActionItemStatus.Done
            && (!char.IsLetter(words[blank + 1]) || words.Substring(blank + 1).Split(' ')[0] is "in" or "on" or "by" or "via" or "with" or "at" or "as" or "PR" or "see");
    }

    private void ReadBeginning()
    {
        int at = start;
        if (line.Status is null && text.Length > at && at < end && text[at] != '[' && StatusMarks.FindMark(text, at, out _, out int mark) && mark <= end)
        {
            line.Status = Part(at, mark, at, mark);
            at = mark;
        }

        while (at < end && text[at] is ' ' or '*' or '_' or '\uFE0F')
        {
            at++;
        }

        int word = at;
        while (word < end && !char.IsWhiteSpace(text[word]) && !(text[word] is ':' or '*' or ')' or ','))
        {
            word++;
        }

        if (word == at || IsTaken(at, word))
        {
            return;
        }

        bool isMarked = word < end && (text[word] is ':' or '*' or ')' || After(word, " - ") is not null || After(word, " – ") is not null || After(word, " — ") is not null);
        if (line.Priority is null && isMarked && PriorityText.IsLevel(text, at, word))
        {
            line.Priority = Part(at, word, at, word);
        }
        else if (line.Owner is null && text[at] == '@' && HandleEnd(at) == word && word > at + 1)
        {
            line.Owner = Part(at, word, at, word);
        }
        else if (line.Link is null && TicketText.End(text, at, end) == word)
        {
            line.Link = Part(at, word, at, word);
        }
        else if (line.Type is null && word < end && text[word] == ':' && ActionTypeWords.Find(text.Substring(at, word - at)) is not null)
        {
            line.Type = Part(at, word, at, word);
        }
    }

    private void ReadEnding()
    {
        for (int close = LastWordEnd(end); close > start; close = LastWordEnd(close))
        {
            int from = close;
            while (from > start && !char.IsWhiteSpace(text[from - 1]))
            {
                from--;
            }

            if (line.Owner is null && text[from] == '@' && HandleEnd(from) == close && close > from + 1 && !IsSpokenTo(from))
            {
                line.Owner = Part(from, close, from, close);
            }
            else if (line.Link is null && from > start && (IsAddress(from, close) || TicketText.End(text, from, close) == close))
            {
                line.Link = Part(from, close, from, close);
            }
            else
            {
                ReadTrailingName(close);
                break;
            }

            close = from;
        }
    }

    /// <summary><c>Rotate the keys (Jane)</c>, <c>Rotate the keys - Jane Doe</c>.</summary>
    private void ReadTrailingName(int close)
    {
        if (line.Owner is null && named is { } inBrackets && IsEmptyFrom(inBrackets.OuterEnd))
        {
            line.Owner = inBrackets;
        }

        for (int at = close - 1; at > start && close - at < 44; at--)
        {
            if (text[at] is '-' or '–' or '—' && text[at - 1] == ' ' && at + 1 < close && text[at + 1] == ' ')
            {
                if (line.Owner is null && OwnerName.Is(text, at + 2, close))
                {
                    line.Owner = Part(at + 2, close, at - 1, close);
                }

                return;
            }
        }
    }

    /// <summary>Where the last word before a place ends that is not read yet.</summary>
    private int LastWordEnd(int at)
    {
        while (at > start)
        {
            if (TakenAt(at - 1) is { } part)
            {
                at = part.OuterStart;
            }
            else if (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '.' or ',' or ';' or '*' or '_' or '-' or '–' or '—' or '|')
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return Math.Max(at, start);
    }

    private bool IsSpokenTo(int handle)
    {
        int close = handle;
        while (close > start && text[close - 1] == ' ')
        {
            close--;
        }

        int from = close;
        while (from > start && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return close > from && Prepositions.Contains(text.Substring(from, close - from));
    }

    private bool IsEmptyFrom(int at)
    {
        while (at < end)
        {
            if (TakenAt(at) is { } part)
            {
                at = part.OuterEnd;
            }
            else if (char.IsLetterOrDigit(text[at]))
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

    private bool IsAddress(int from, int to) =>
        to - from > 8 && (string.CompareOrdinal(text, from, "https://", 0, 8) == 0 || string.CompareOrdinal(text, from, "http://", 0, 7) == 0) && text.IndexOf(' ', from, to - from) < 0;

    private int HandleEnd(int at)
    {
        at++;
        int first = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || (at > first && text[at] is '-' or '_' or '.' or '/' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private (int From, int To) Trim(int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '*' or '_'))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '*' or '_' or '.'))
        {
            to--;
        }

        return (from, to);
    }

    private bool IsTaken(int from, int to) => TakenAt(from) is not null || TakenAt(to - 1) is not null;

    private TextPart? TakenAt(int at)
    {
        return Covers(line.Owner) ?? Covers(line.DueDate) ?? Covers(line.Priority) ?? Covers(line.Type) ?? Covers(line.Link) ?? Covers(line.Status);

        TextPart? Covers(TextPart? part) => part is { } known && known.OuterStart <= at && at < known.OuterEnd ? part : null;
    }

    private TextPart Part(int from, int to, int outerStart, int outerEnd) => new(text.Substring(from, to - from), from, to, outerStart, outerEnd);
}
