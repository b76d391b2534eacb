namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads what stands at the end of the line of an action item.</summary>
/// <param name="item">The line.</param>
/// <param name="isTask">Whether it has a box, so that it is something to do.</param>
internal sealed class ActionEnding(ActionText item, bool isTask)
{
    private const int LongestDate = 20;

    /// <summary>Words before a handle that make it somebody to talk to rather than the owner.</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "with", "to", "from", "by", "cc", "ask", "for", "via", "of", "at", "thanks", "ping", "and", "on", "in",
    };

    /// <summary>Words before a date that make it a part of the sentence.</summary>
    private static readonly HashSet<string> InSentences = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "on", "from", "since", "in", "at", "for", "to", "and", "or", "until", "till", "after", "before", "between", "during", "the", "around", "about", "as", "like", "version", "release", "incident",
        "outage", "postmortem", "with", "than", "dated", "see",
    };

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly string text = item.Text;

    /// <summary>Handles, tickets and a name behind the action.</summary>
    /// <param name="named">Names in brackets that count if they end the line.</param>
    /// <param name="namedDate">A date beside them that counts if they do.</param>
    public void Read(TextPart? named, TextPart? namedDate)
    {
        new ActionStatusEnding(item, isTask).Read();
        TextPart? date = item.Line.DueDate is null ? TrailingDate() : null;
        item.Line.DueDate ??= date;
        ReadOwnerAndTicket(named, namedDate);
        if (date is { } due && !(item.Line.Owner is { } owner && IsBehind(owner, due)) && !((due.OuterStart < due.Start ? IsToDo() : isTask && item.Line.Owner is not null) && !IsWithin(due)))
        {
            // A date alone says when something was, as likely as when it is due.
            item.Line.DueDate = null;
        }
    }

    /// <summary>Whether it is something to do rather than something that was done: it has a box, or begins with the words for that.</summary>
    private bool IsToDo()
    {
        int start = item.Start;
        while (start < item.End && (item.TakenAt(start) is not null || !char.IsLetter(text[start])))
        {
            start = item.TakenAt(start)?.OuterEnd ?? start + 1;
        }

        int end = start;
        while (end < item.End && char.IsLetter(text[end]))
        {
            end++;
        }

        return isTask || ActionVerbs.Is(text.Substring(start, Math.Max(0, end - start)));
    }

    /// <summary>Whether a date belongs to the sentence before it: <c>the outage of 2024-01-15</c>.</summary>
    private bool IsWithin(TextPart date)
    {
        int end = date.OuterStart;
        while (end > item.Start && text[end - 1] is ' ' or '*' or '_')
        {
            end--;
        }

        int start = end;
        while (start > item.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start == end ? end > item.Start && text[end - 1] is ':' or '/' : InSentences.Contains(text.Substring(start, end - start));
    }

    private void ReadOwnerAndTicket(TextPart? named, TextPart? namedDate)
    {
        for (int close = item.LastWordEnd(item.End); close > item.Start; close = item.LastWordEnd(close))
        {
            int from = close;
            while (from > item.Start && !char.IsWhiteSpace(text[from - 1]))
            {
                from--;
            }

            if (item.Line.Owner is null && text[from] == '@' && item.HandleEnd(from) == close && close > from + 1 && FirstHandle(from) is var handle && !IsSpokenTo(handle))
            {
                item.Line.Owner = item.Part(handle, close, handle, close);
                from = handle;
            }
            else if (item.Line.Link is null && from > item.Start && ((item.IsAddress(from, close) && !IsReference(from, close)) || TicketText.End(text, from, close) == close))
            {
                int first = TicketText.BeforeNumber(text, item.Start, from);
                item.Line.Link = item.Part(from, close, first, close);
                from = first;
            }
            else
            {
                ReadTrailingName(close, named, namedDate);
                break;
            }

            close = from;
        }
    }

    /// <summary><c>Rotate the keys (Jane)</c>, <c>Rotate the keys - Jane Doe</c>.</summary>
    private void ReadTrailingName(int close, TextPart? named, TextPart? namedDate)
    {
        if (item.Line.Owner is null && named is { } inBrackets && item.IsEmptyFrom(Math.Max(inBrackets.OuterEnd, namedDate?.OuterEnd ?? 0)))
        {
            item.Line.Owner = inBrackets;
            item.Line.DueDate ??= namedDate;
        }

        for (int at = close - 1; at > item.Start && close - at < 44; at--)
        {
            if (text[at] is '-' or '–' or '—' or '|' && text[at - 1] == ' ' && at + 1 < close && text[at + 1] == ' ')
            {
                (int from, int to) = item.Trim(at + 2, close);
                bool isNobody = to - from > 2 && ActionLineReader.IsNothing(text.Substring(from, to - from));
                if (item.Line.Owner is null && (isNobody || OwnerName.Is(text, from, to)))
                {
                    TextPart name = item.Emphasized(from, to, to);
                    item.Line.Owner = new TextPart(isNobody ? "" : name.Value, from, to, at - 1, name.OuterEnd);
                }

                return;
            }
        }
    }

    /// <summary>The date that ends the line; null where none does.</summary>
    private TextPart? TrailingDate()
    {
        int end = item.LastWordEnd(item.End);
        if (text.LastIndexOfAny(Digits, Math.Max(end - 1, 0), Math.Min(end - item.Start, LongestDate + 1)) < 0)
        {
            return null;
        }

        bool isClosed = end > item.Start && text[end - 1] is ')' or ']';
        end -= isClosed ? 1 : 0;
        TextPart? found = null;
        for (int at = end - 4; at > item.Start && end - at <= LongestDate; at--)
        {
            if (text[at - 1] is ' ' or '*' or '_' or '(' or '[' && DueText.End(text, at, end) == end)
            {
                bool isOpen = text[at - 1] is '(' or '[';
                found = isClosed && isOpen ? item.Part(at, end, at - 1, end + 1) : isClosed ? found : item.Part(at, end, at, end);
            }
        }

        return found;
    }

    /// <summary>Whether only marks stand between an owner and a date behind it.</summary>
    private bool IsBehind(TextPart owner, TextPart date)
    {
        for (int at = owner.OuterEnd; at < date.Start; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && item.TakenAt(at) is null)
            {
                return false;
            }
        }

        return owner.OuterEnd <= date.Start;
    }

    /// <summary>Where the first of several handles begins.</summary>
    private int FirstHandle(int last)
    {
        int first = last;
        while (true)
        {
            int end = first;
            while (end > item.Start && text[end - 1] is ' ' or ',' or '/' or '&' or '+')
            {
                end--;
            }

            end = end - 4 > item.Start && item.After(end - 4, " and") == end ? end - 4 : end;
            int at = end;
            while (at > item.Start && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not (',' or '/' or '('))
            {
                at--;
            }

            if (at == end || text[at] != '@' || item.HandleEnd(at) != end)
            {
                return first;
            }

            first = at;
        }
    }

    private bool IsSpokenTo(int handle)
    {
        int close = handle;
        while (close > item.Start && text[close - 1] == ' ')
        {
            close--;
        }

        int from = close;
        while (from > item.Start && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return close > from && Prepositions.Contains(text.Substring(from, close - from));
    }

    /// <summary>Something to read rather than a ticket: <c>See https://example.org/manual</c>.</summary>
    private bool IsReference(int from, int to) =>
        from >= item.Start + 4 && string.Compare(text, from - 4, "see ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 && !TicketText.IsAddress(text.Substring(from, to - from));
}
