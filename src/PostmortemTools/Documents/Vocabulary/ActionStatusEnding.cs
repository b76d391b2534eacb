namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads the status that ends the line of an action item.</summary>
/// <param name="item">The line.</param>
/// <param name="isTask">Whether it has a box, which says the status.</param>
internal sealed class ActionStatusEnding(ActionText item, bool isTask)
{
    private const int LongestStatus = 16;

    private readonly string text = item.Text;

    /// <summary>Of a mark before the action and a word behind it, the word counts; behind a mark that we write ourselves, a word that says the same.</summary>
    public void Read()
    {
        if (item.Line.Status is not { } mark)
        {
            item.Line.Status = TrailingStatus();
        }
        else if (mark.Start == item.Start && StatusMarks.FindMark(text, mark.Start, out ActionItemStatus meant, out int end) && end == mark.End
            && TrailingStatus() is { } word && (StatusWords.ToActionItemStatus(word.Value) == meant || !mark.Value.StartsWith(StatusWords.Mark(meant), StringComparison.Ordinal)))
        {
            (item.Line.Mark, item.Line.Status) = (mark, word);
        }
    }

    /// <summary>A status behind a dash, or behind something else that is no part of the action: <c>Rotate the keys (Jane) - In progress</c>.</summary>
    private TextPart? TrailingStatus()
    {
        int end = item.LastWordEnd(item.End);
        for (int at = end - 1; at > item.Start && end - at <= LongestStatus; at--)
        {
            if (text[at - 1] is not (' ' or '*' or '_'))
            {
                continue;
            }

            int? apart = SetApart(at);
            if ((apart is not null && IsStatus(at, end)) || (apart is null && IsMark(at, end) && (IsBehindAll(at) || IsTick(at))))
            {
                int outer = apart ?? at;
                int outerEnd = end;
                while (outerEnd < item.End && outer < at && text[outerEnd] is '*' or '_')
                {
                    outerEnd++;
                }

                return item.Part(at, end, outer, outerEnd);
            }
        }

        return null;
    }

    private bool IsStatus(int at, int end) => StatusWords.ToActionItemStatus(text.Substring(at, end - at)) is not null || IsMark(at, end);

    private bool IsMark(int at, int end) => text[at] is not ('[' or ':') && StatusMarks.FindMark(text, at, out _, out int mark) && mark == end;

    /// <summary>Whether a mark is one that ticks off whatever it stands behind; others may be a picture at the end of a sentence.</summary>
    private bool IsTick(int at) => !isTask && text[at - 1] == ' ' && text[at] is '✅' or '☑' or '✔' or '✓';

    /// <summary>Whether a mark stands behind a date, or behind what dashes part from the action.</summary>
    private bool IsBehindAll(int at)
    {
        int before = at;
        while (before > item.Start && text[before - 1] == ' ')
        {
            before--;
        }

        return before < at && before > item.Start && (char.IsDigit(text[before - 1]) || text.IndexOf(" — ", item.Start, before - item.Start, StringComparison.Ordinal) > 0 || text.IndexOf(" - ", item.Start, before - item.Start, StringComparison.Ordinal) > 0);
    }

    /// <summary>Where what sets a word apart begins, a dash or the emphasis behind something else that was read; null where the word stands in a sentence.</summary>
    private int? SetApart(int at)
    {
        int bare = at;
        while (bare > item.Start && text[bare - 1] is '*' or '_')
        {
            bare--;
        }

        int before = bare;
        while (before > item.Start && text[before - 1] is ' ')
        {
            before--;
        }

        if (before - 2 > item.Start && text[before - 1] is '-' or '–' or '—' or '|' && text[before - 2] == ' ')
        {
            return before - 2;
        }

        if (before - 2 > item.Start && text[before - 1] == ',' && (char.IsDigit(text[before - 2]) || text[before - 2] is ')' or ']'))
        {
            return before - 1;
        }

        int word = before;
        while (word > item.Start && !char.IsWhiteSpace(text[word - 1]))
        {
            word--;
        }

        return word < before && word > item.Start && (text[before - 1] is ')' or ']' || text[word] == '@' || item.TakenAt(before - 1) is not null) ? bare : null;
    }
}
