namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads what stands at the beginning and at the end of the line of an action item.</summary>
internal sealed class ActionEnds(ActionText item)
{
    /// <summary>Words before a handle that make it somebody to talk to rather than the owner.</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "with", "to", "from", "by", "cc", "ask", "for", "via", "of", "at", "thanks", "ping", "and", "on", "in",
    };

    private readonly string text = item.Text;

    /// <summary>Mark, priority, handle, ticket or type before the action.</summary>
    public void ReadBeginning()
    {
        int at = item.Start;
        if (item.Line.Status is null && text.Length > at && at < item.End && text[at] != '[' && StatusMarks.FindMark(text, at, out _, out int mark) && mark <= item.End)
        {
            item.Line.Status = item.Part(at, mark, at, mark);
            at = mark;
        }

        while (at < item.End && text[at] is ' ' or '*' or '_' or '\uFE0F')
        {
            at++;
        }

        int word = at;
        while (word < item.End && !char.IsWhiteSpace(text[word]) && !(text[word] is ':' or '*' or ')' or ','))
        {
            word++;
        }

        if (word == at || item.IsTaken(at, word))
        {
            return;
        }

        bool isDashed = (item.After(word, " - ") ?? item.After(word, " – ") ?? item.After(word, " — ")) is not null;
        bool isMarked = word < item.End && (isDashed || text[word] is ':' or '*' or ')');
        if (item.Line.Priority is null && isMarked && PriorityText.IsLevel(text, at, word))
        {
            item.Line.Priority = item.Part(at, word, at, word);
        }
        else if (item.Line.Owner is null && text[at] == '@' && item.HandleEnd(at) == word && word > at + 1)
        {
            item.Line.Owner = item.Part(at, word, at, word);
        }
        else if (item.Line.Link is null && TicketText.End(text, at, item.End) == word)
        {
            item.Line.Link = item.Part(at, word, at, word);
        }
        else if (item.Line.Type is null && word < item.End && text[word] == ':' && ActionTypeWords.Find(text.Substring(at, word - at)) is not null)
        {
            item.Line.Type = item.Part(at, word, at, word);
        }
    }

    /// <summary>Handles, tickets and a name behind the action.</summary>
    /// <param name="named">Names in brackets that count if they end the line.</param>
    public void ReadEnding(TextPart? named)
    {
        for (int close = LastWordEnd(item.End); close > item.Start; close = LastWordEnd(close))
        {
            int from = close;
            while (from > item.Start && !char.IsWhiteSpace(text[from - 1]))
            {
                from--;
            }

            if (item.Line.Owner is null && text[from] == '@' && item.HandleEnd(from) == close && close > from + 1 && !IsSpokenTo(from))
            {
                item.Line.Owner = item.Part(from, close, from, close);
            }
            else if (item.Line.Link is null && from > item.Start && ((item.IsAddress(from, close) && !IsReference(from, close)) || TicketText.End(text, from, close) == close))
            {
                item.Line.Link = item.Part(from, close, from, close);
            }
            else
            {
                ReadTrailingName(close, named);
                break;
            }

            close = from;
        }
    }

    /// <summary><c>Rotate the keys (Jane)</c>, <c>Rotate the keys - Jane Doe</c>.</summary>
    private void ReadTrailingName(int close, TextPart? named)
    {
        if (item.Line.Owner is null && named is { } inBrackets && item.IsEmptyFrom(inBrackets.OuterEnd))
        {
            item.Line.Owner = inBrackets;
        }

        for (int at = close - 1; at > item.Start && close - at < 44; at--)
        {
            if (text[at] is '-' or '–' or '—' && text[at - 1] == ' ' && at + 1 < close && text[at + 1] == ' ')
            {
                if (item.Line.Owner is null && OwnerName.Is(text, at + 2, close))
                {
                    item.Line.Owner = item.Part(at + 2, close, at - 1, close);
                }

                return;
            }
        }
    }

    /// <summary>Where the last word before a place ends that is not read yet.</summary>
    private int LastWordEnd(int at)
    {
        while (at > item.Start)
        {
            if (item.TakenAt(at - 1) is { } part)
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

        return Math.Max(at, item.Start);
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
