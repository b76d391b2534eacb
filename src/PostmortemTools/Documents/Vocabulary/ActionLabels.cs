namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Finds what is labelled in the line of an action item: <c>Rotate the keys. **Owner:** Jane, due: 2024-02-01</c>.</summary>
internal static class ActionLabels
{
    private const int LongestLabel = 24;

    /// <summary>Fewer words than columns have: in a sentence, <c>When:</c> and <c>Team:</c> may be anything.</summary>
    private static readonly PhraseTable<ActionColumn> Known = new((IEnumerable<(ActionColumn, string[])>)
    [
        (ActionColumn.Owner, ["owner", "owners", "owned by", "assignee", "assignees", "assigned to", "assigned", "responsible", "dri"]),
        (ActionColumn.Owner, ["action owner", "who", "poc", "eier", "ansvarlig", "担当", "担当者", "オーナー", "verantwortlich", "zuständig", "responsable"]),
        (ActionColumn.Owner, ["responsável", "dueño", "eigenaar", "verantwoordelijke", "ägare", "ansvarig", "ejer"]),
        (ActionColumn.DueDate, ["due", "due date", "due by", "due on", "deadline", "eta", "target", "target date", "by", "by when", "frist", "期限"]),
        (ActionColumn.DueDate, ["期日", "締切", "fällig", "fällig am", "bis", "termin", "échéance", "fecha límite", "plazo", "prazo", "förfallodatum"]),
        (ActionColumn.Priority, ["priority", "prio", "pri", "prioritet", "優先度", "priorität", "priorité", "prioridad", "prioridade", "prioriteit"]),
        (ActionColumn.Action, ["task", "action", "action item", "what", "todo", "to do"]),
        (ActionColumn.Status, ["status", "state", "ステータス", "状態", "statut", "estado"]),
        (ActionColumn.Type, ["type", "action type", "種別", "タイプ", "typ", "tipo"]),
        (ActionColumn.Link, ["ticket", "tickets", "tracking issue", "tracking bug", "tracking ticket", "tracking", "tracked in", "tracked by"]),
        (ActionColumn.Note, ["note"]),
        (ActionColumn.Link, ["issue", "bug", "jira", "jira ticket", "github issue", "pr", "link", "sak", "チケット", "リンク"]),
    ]);

    /// <summary>Adds what is labelled, from the last label to the first: a value ends where the next label begins.</summary>
    public static void Read(string text, int start, int end, ActionLine line)
    {
        int limit = end;
        for (int at = end - 1; at > start; at--)
        {
            if (WordLetters.Narrow(text[at]) == ':' && Label(text, start, at, out ActionColumn column) is var label and >= 0)
            {
                if ((column == ActionColumn.Action && !IsMarkup(text[label])) || (column == ActionColumn.Note && (label == start || text[label - 1] != '(')))
                {
                    continue;
                }

                if (Value(text, label, at + 1, limit, column) is { } part)
                {
                    Set(line, column, part);
                }

                limit = label;
                at = label;
            }
        }
    }

    /// <summary>Where the label before a colon begins, markup and all; -1 where there is none.</summary>
    private static int Label(string text, int start, int colon, out ActionColumn column)
    {
        int last = colon;
        while (last > start && IsMarkup(text[last - 1]))
        {
            last--;
        }

        int first = last;
        while (first > start && last - first < LongestLabel && (char.IsLetter(text[first - 1]) || text[first - 1] == ' '))
        {
            first--;
        }

        for (int word = first; word < last; word++)
        {
            // Within a sentence only a capital begins a label.
            bool isFirst = word == first || text.Substring(first, word - first).Trim().Length == 0;
            bool isStart = text[word] != ' ' && (isFirst || (text[word - 1] == ' ' && char.IsUpper(text[word])));
            if (isStart && !(word > start && char.IsLetterOrDigit(text[word - 1])) && Known.TryFind(Wording.Of(text, word, last).Key, out column))
            {
                while (word > start && IsMarkup(text[word - 1]))
                {
                    word--;
                }

                return word;
            }
        }

        column = ActionColumn.Other;
        return -1;
    }

    private static TextPart? Value(string text, int label, int at, int limit, ActionColumn column)
    {
        // The value may stand in the next line.
        while (at < limit && (IsMarkup(text[at]) || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        if (column == ActionColumn.Note)
        {
            // A remark is of any words, up to the bracket that closes it.
            return Bracketed(text, at, limit) is var close and > 0 ? new TextPart(text.Substring(at, close - at), at, close, label, close) : null;
        }

        int date = column == ActionColumn.DueDate && at < limit ? DueText.End(text, at, limit) : at;
        int end = TrimEnd(text, at, date > at ? date : ValueEnd(text, at, limit, column));
        if (column != ActionColumn.Status)
        {
            end = TrimEnd(text, at, BeforeStatus(text, at, end));
        }

        // What opens before the label may close behind the value.
        int outerEnd = end;
        while (outerEnd < limit && IsMarkup(text[label]) && IsMarkup(text[outerEnd]))
        {
            outerEnd++;
        }

        string value = text.Substring(at, end - at);
        int middle = column == ActionColumn.Link && value.Length > 3 && value[0] == '[' ? value.IndexOf("](", StringComparison.Ordinal) : -1;
        if (middle > 0 && value[value.Length - 1] == ')')
        {
            return new TextPart(value.Substring(middle + 2, value.Length - middle - 3), at + middle + 2, end - 1, label, outerEnd);
        }

        return new TextPart(ActionLineReader.IsNothing(value) ? "" : value, at, end, label, outerEnd);
    }

    /// <summary>Where the bracket closes that a remark stands in; -1 where it does not.</summary>
    private static int Bracketed(string text, int at, int limit)
    {
        int depth = 0;
        for (int i = at; i < limit && text[i] != '\n'; i++)
        {
            depth += text[i] == '(' ? 1 : 0;
            if (text[i] == ')' && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int TrimEnd(string text, int at, int end)
    {
        while (end > at && (IsMarkup(text[end - 1]) || text[end - 1] is ' ' or '.' or ',' or '·' or '-' or '–' or '—' or '(' or '[' or '（' or '\r'))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where a value ends that has a status in brackets behind it, which is read by itself: <c>OWNER: jane (DONE)</c>.</summary>
    private static int BeforeStatus(string text, int at, int end)
    {
        if (end - at < 4 || text[end - 1] != ')')
        {
            return end;
        }

        int open = text.LastIndexOf('(', end - 1, Math.Min(end - at, LongestLabel));
        return open > at && StatusWords.ToActionItemStatus(text.Substring(open + 1, end - open - 2)) is not null ? open : end;
    }

    private static int ValueEnd(string text, int at, int limit, ActionColumn column)
    {
        int depth = 0;
        for (int i = at; i < limit; i++)
        {
            char c = WordLetters.Narrow(text[i]);
            depth += c is '(' or '[' ? 1 : 0;
            if (c is ')' or ']' && depth-- == 0)
            {
                return i;
            }

            bool isBlankNext = i + 1 >= limit || text[i + 1] is ' ' or '\r' or '\n';
            bool isEnd = c is ';' or '|' or '\n' or '\r' or '<'
                || (c is '-' or '–' or '—' or '·' && i > at && text[i - 1] == ' ' && isBlankNext)
                || (c is '.' && isBlankNext && i - at > 2)
                || (c is ',' or '、' && !(column == ActionColumn.Owner && IsOwnerNext(text, i + 1, limit)))
                || (c is ' ' && column is ActionColumn.Link && depth == 0);
            if (depth <= 0 && isEnd)
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Whether another owner follows behind a comma.</summary>
    private static bool IsOwnerNext(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ')
        {
            at++;
        }

        int end = at;
        while (end < limit && end - at < 60 && !(text[end] is ',' or ';' or '|' or ')' or ']' or '\n' or '.' or '<'))
        {
            end++;
        }

        return at < limit && (text[at] == '@' || OwnerName.Is(text, at, end));
    }

    private static void Set(ActionLine line, ActionColumn column, TextPart part)
    {
        switch (column)
        {
            case ActionColumn.Owner:
                line.Owner = part;
                break;
            case ActionColumn.Action:
                line.Action = part;
                break;
            case ActionColumn.DueDate:
                line.DueDate = part;
                break;
            case ActionColumn.Priority:
                line.Priority = part;
                break;
            case ActionColumn.Status:
                line.Status = part;
                break;
            case ActionColumn.Type:
                line.Type = part;
                break;
            case ActionColumn.Note:
                line.Note = part;
                break;
            default:
                line.Link = part;
                break;
        }
    }

    private static bool IsMarkup(char c) => c is '*' or '_' or '`';
}
