namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads what stands at the beginning of the line of an action item.</summary>
/// <param name="item">The line.</param>
/// <param name="people">Whom the document names.</param>
/// <param name="isTask">Whether it has a box, which says the status.</param>
internal sealed class ActionBeginning(ActionText item, KnownPeople people, bool isTask)
{
    private const int LongestName = 60;

    private readonly string text = item.Text;

    /// <summary>Mark, status, priority, handle, ticket or type before the action.</summary>
    public void Read()
    {
        int at = Decoration(item.Start);
        if (at == item.Start && item.Line.Status is null && text.Length > at && at < item.End && StatusMarks.FindMark(text, at, out _, out int mark) && mark <= item.End && (text[at] != '[' || (mark < item.End && text[mark] == ' ')))
        {
            item.Line.Status = item.Part(at, mark, at, mark);
            at = mark;
        }
        else if (!isTask && item.Line.Status is null && ActionStatusBeginning.Find(text, at, item.End) is { } status && !item.IsTaken(status.Start, status.End))
        {
            item.Line.Status = status;
            at = status.OuterEnd;
        }

        while (at < item.End && text[at] is ' ' or '*' or '_' or '\uFE0F')
        {
            at++;
        }

        if (ReadPerson(at) || ReadAssigned(at))
        {
            return;
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
        if (item.Line.Priority is null && PriorityText.IsLevel(text, at, word) && (isMarked || IsBefore(word, next => !PriorityText.IsOfLevel(next))))
        {
            TextPart level = item.Emphasized(at, word, word);
            item.Line.Priority = Decoration(item.Start) > item.Start ? level with { OuterStart = item.Start } : level;
        }
        else if (item.Line.Owner is null && text[at] == '@' && item.HandleEnd(at) == word && word > at + 1)
        {
            int last = item.HandlesEnd(at);
            last = last == word ? Surname(at, word) : last;
            item.Line.Owner = item.Emphasized(at, last, last);
        }
        else if (item.Line.Link is null && TicketText.End(text, at, item.End) == word)
        {
            item.Line.Link = item.Part(at, word, at, word);
        }
        else if (item.Line.Link is null && TicketText.AfterWord(text, at, item.End) is var number && number > at && TicketText.End(text, number, item.End) is var numberEnd && numberEnd > number
            && (numberEnd == item.End || text[numberEnd] is ':' or '*' or ')' || item.After(numberEnd, " - ") is not null))
        {
            item.Line.Link = item.Part(number, numberEnd, at, numberEnd);
        }
        else if (item.Line.Type is null && word < item.End && text[word] == ':' && ActionTypeWords.Find(text.Substring(at, word - at)) is not null)
        {
            item.Line.Type = item.Part(at, word, at, word);
        }
    }

    /// <summary>Behind the pictures before a priority, which say the same in colour: <c>🔴 **P0** Alert on it</c>; the place itself where there are none.</summary>
    private int Decoration(int start)
    {
        int at = start;
        while (at < item.End && (char.IsSurrogate(text[at]) || text[at] is '\uFE0F' or (>= '\u2600' and <= '\u27BF')))
        {
            at++;
        }

        int level = at;
        while (at > start && level < item.End && text[level] is ' ' or '*' or '_' or '[')
        {
            level++;
        }

        int end = level;
        while (end < item.End && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return at > start && end > level && PriorityText.IsLevel(text, level, end) ? at : start;
    }

    /// <summary>Somebody who is to do something: <c>Jane Doe to write a runbook</c>, <c>TODO(jane): write a runbook</c>.</summary>
    private bool ReadAssigned(int at)
    {
        if (item.Line.Owner is not null)
        {
            return false;
        }

        if (item.After(at, "todo(") is { } inside && text.IndexOf(')', inside, Math.Min(item.End - inside, LongestName)) is var close and > 0 && close > inside && text.IndexOf(' ', inside, close - inside) < 0)
        {
            int behind = close + 1 < item.End && text[close + 1] == ':' ? close + 2 : close + 1;
            item.Line.Owner = item.Part(inside, close, at, behind);
            return true;
        }

        int to = item.End > at ? text.IndexOf(" to ", at, Math.Min(item.End - at, LongestName), StringComparison.Ordinal) : -1;
        if (to <= at)
        {
            return false;
        }

        (int from, int end) = item.Trim(at, to);
        bool isSomebody = end > from && !ActionVerbs.Is(text.Substring(from, WordEnd(from) - from)) && !item.IsTaken(from, end) && (PersonName.Is(text, from, end) || people.Contains(text.Substring(from, end - from)));
        if (isSomebody && ActionVerbs.Is(text.Substring(to + 4, WordEnd(to + 4) - to - 4)))
        {
            item.Line.Owner = item.Emphasized(from, end, to + 4);
            return true;
        }

        return false;
    }

    /// <summary>Where the name ends of which a handle has only the first word: <c>@Alan Turing add a check</c>.</summary>
    private int Surname(int at, int word)
    {
        int end = WordEnd(word + 1);
        bool isName = end > word + 1 && char.IsUpper(text[at + 1]) && !ActionVerbs.Is(text.Substring(word + 1, end - word - 1)) && OwnerName.Is(text, at + 1, end);
        return isName && (people.Contains(text.Substring(at + 1, end - at - 1)) || IsBefore(end, ActionVerbs.Is)) ? end : word;
    }

    /// <summary>Whether a word follows behind a blank that is of some sort.</summary>
    private bool IsBefore(int at, Predicate<string> isOfSort) =>
        at < item.End && text[at] == ' ' && WordEnd(at + 1) is var end && end > at + 1 && isOfSort(text.Substring(at + 1, end - at - 1));

    private int WordEnd(int at)
    {
        while (at < item.End && (char.IsLetter(text[at]) || text[at] is '-' or '\''))
        {
            at++;
        }

        return at;
    }

    /// <summary>A person, or several, before a colon: <c>Jane Doe: rotate the keys</c>.</summary>
    private bool ReadPerson(int at)
    {
        int colon = item.Line.Owner is null ? text.IndexOf(':', at, Math.Min(item.End - at, LongestName)) : -1;
        if (colon <= at || colon + 1 >= item.End || text[colon + 1] is not (' ' or '*' or '_'))
        {
            return false;
        }

        (int from, int to) = item.Trim(at, colon);
        int name = from;
        for (int i = from; i <= to; i++)
        {
            int width = i == to ? 1 : text[i] is ',' or '&' or '/' ? 1 : item.After(i, " and ") is { } next ? next - i : 0;
            if (width > 0)
            {
                (int first, int last) = item.Trim(name, i);
                if (first == last || !(PersonName.Is(text, first, last) || people.Contains(text.Substring(first, last - first))))
                {
                    return false;
                }

                name = i + width;
                i = name - 1;
            }
        }

        if (from == to || item.IsTaken(from, to))
        {
            return false;
        }

        item.Line.Owner = item.Emphasized(from, to, colon + 1);
        return true;
    }
}
