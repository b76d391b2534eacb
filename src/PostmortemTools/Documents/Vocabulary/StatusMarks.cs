namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads a status with its mark: <c>✅ Done</c>, <c>[x]</c>, <c>🔄 In Progress</c>, <c>Completed 2024-01-02</c>. The marks are a table that one extends by a line.</summary>
internal static class StatusMarks
{
    /// <summary>A word of a status is one of so many.</summary>
    private const int LongestWords = 4;

    private static readonly (ActionItemStatus Status, string[] Marks)[] Table =
    [
        (ActionItemStatus.Done,
        [
            "✅", "☑", "✔", "✓", "🏁", "🎉", "[x]", "[X]", ":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:", ":check_mark:",
            ":check:", ":tada:",
        ]),
        (ActionItemStatus.InProgress,
        [
            "🔄", "🔃", "🚧", "⏳", "⌛", "🏗", "🏃", "🟡", "▶", "[~]", "[/]", ":construction:", ":hourglass:", ":hourglass_flowing_sand:",
            ":arrows_counterclockwise:",
        ]),
        (ActionItemStatus.Planned, ["📋", "⬜", "☐", "🔲", "◻", "⚪", "📅", "🔜", "🆕", "❌", "✗", "✘", "[ ]", "[]", ":white_large_square:", ":clipboard:", ":x:"]),
        (ActionItemStatus.Proposed, ["💡", "🤔", ":bulb:"]),
        (ActionItemStatus.Blocked, ["⛔", "🛑", "⏸", "🧱", ":no_entry:", ":octagonal_sign:", ":pause_button:"]),
        (ActionItemStatus.WontDo, ["🚫", "🗑", "[-]", ":no_entry_sign:", ":wastebasket:"]),
    ];

    private static readonly ILookup<char, (string Mark, ActionItemStatus Status)> ByFirst =
        Table.SelectMany(row => row.Marks.Select(mark => (Mark: mark, row.Status))).OrderByDescending(pair => pair.Mark.Length).ToLookup(pair => pair.Mark[0]);

    /// <summary>Reads a status. A mark that we write ourselves counts more than the word beside it; of others the word counts more.</summary>
    /// <param name="text">A cell, a field, a box or a word, as written.</param>
    public static StatusMark Read(string text)
    {
        string rest = Bare(text);
        (ActionItemStatus Status, bool IsOurs)? mark = null;
        if (FindMark(rest, 0, out ActionItemStatus marked, out int end))
        {
            mark = (marked, rest.StartsWith(StatusWords.Mark(marked), StringComparison.Ordinal));
            rest = Bare(rest.Substring(end));
        }

        ActionItemStatus? said = FindWord(rest);
        ActionItemStatus? status = mark is { IsOurs: true } ours ? ours.Status : said ?? mark?.Status;
        bool isPlain = rest.Length == 0 || (status is { } plain && string.Equals(rest, StatusWords.Text(plain), StringComparison.OrdinalIgnoreCase));
        return new StatusMark(status, isPlain ? null : rest);
    }

    /// <summary>How far a postmortem has come; null where the words do not say. A mark beside them says nothing.</summary>
    public static PostmortemStatus? ReadPostmortem(string text)
    {
        string rest = Bare(text);
        return StatusWords.ToPostmortemStatus(rest) ?? FirstWords(rest, StatusWords.ToPostmortemStatus);
    }

    /// <summary>The status that a heading gives all items under it: <c>Short term (done)</c>, <c>✅ Completed</c>; null where it gives none.</summary>
    public static ActionItemStatus? ReadHeading(string heading)
    {
        int open = heading.LastIndexOf('(');
        int close = heading.LastIndexOf(')');
        return (open >= 0 && close > open ? StatusWords.ToActionItemStatus(heading.Substring(open + 1, close - open - 1)) : null)
            ?? StatusWords.ToActionItemStatus(Wording.Of(heading).Key);
    }

    /// <summary>The status that words begin with; null where they begin with none.</summary>
    public static ActionItemStatus? FindWord(string text) => StatusWords.ToActionItemStatus(text) ?? FirstWords(text, StatusWords.ToActionItemStatus);

    /// <summary>Whether a mark stands at a place, and where it ends.</summary>
    public static bool FindMark(string text, int at, out ActionItemStatus status, out int end)
    {
        if (at < text.Length)
        {
            foreach ((string mark, ActionItemStatus meaning) in ByFirst[text[at]])
            {
                if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0)
                {
                    end = at + mark.Length;

                    // The sign that asks for a coloured picture.
                    end += end < text.Length && text[end] == '\uFE0F' ? 1 : 0;
                    status = meaning;
                    return true;
                }
            }
        }

        (status, end) = (default, at);
        return false;
    }

    private static T? FirstWords<T>(string text, Func<string, T?> find)
        where T : struct
    {
        T? found = null;
        for (int at = 0, words = 0; at < text.Length && words < LongestWords; words++)
        {
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            found = find(text.Substring(0, at)) ?? found;
            int gap = at;
            while (gap < text.Length && text[gap] is ' ' or '-' or '\'' or '’')
            {
                gap++;
            }

            if (gap == at || gap == text.Length)
            {
                break;
            }

            at = gap;
        }

        return found;
    }

    private static string Bare(string text) => text.Trim().Trim('*', '_', '`', '~').Trim();
}
