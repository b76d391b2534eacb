namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Reads the line of one action item: labels first, then what stands in brackets, then both ends of the line.
/// What is found first stays; each step looks at a place once.
/// </summary>
internal static class ActionLineReader
{
    /// <summary>What stands before a date, the longest first: a table that one extends by a word.</summary>
    private static readonly string[] DueWords =
    [
        "due by ", "due on ", "due ", "no later than ", "by ", "eta ", "deadline ", "target ", "frist ", "innen ", "fällig am ", "fällig bis ", "fällig ", "bis ", "senast ", "📅 ",
    ];

    /// <summary>The same by what they begin with.</summary>
    private static readonly Dictionary<char, string[]> DueWordsByLetter =
        DueWords.SelectMany(word => new[] { (Letter: word[0], Word: word), (Letter: char.ToUpperInvariant(word[0]), Word: word) }).Distinct().GroupBy(pair => pair.Letter).ToDictionary(same => same.Key, same => same.Select(pair => pair.Word).ToArray());

    /// <summary>The letters among them that are ASCII: most of a line is passed over by this alone.</summary>
    private static readonly bool[] BeginsDueWord = [.. Enumerable.Range(0, 128).Select(letter => DueWordsByLetter.ContainsKey((char)letter))];

    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "n/a", "na", "none", "tbd", "tba", "unassigned", "unknown", "nobody", "-", "–", "—", "?", "??", "???", "ingen", "なし", "未定",
    };

    /// <summary>Whether a value says that there is none.</summary>
    public static bool IsNothing(string value) => Nothing.Contains(value);

    /// <summary>Reads a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the item begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="people">Whom the document names.</param>
    /// <param name="isTask">Whether the item has a box, so that it is something to do.</param>
    public static ActionLine Read(string text, int start, int end, KnownPeople people, bool isTask)
    {
        ActionText item = new(text, start, end);
        ActionLabels.Read(text, item.Start, item.End, item.Line);
        FindDueWords(item);
        ActionGroups groups = new(item);
        groups.Read();
        new ActionBeginning(item, people, isTask).Read();
        new ActionEnding(item, isTask).Read(groups.Named, groups.NamedDate);
        return item.Line;
    }

    /// <summary><c>due 2024-02-01</c>, <c>by Feb 1, 2024</c>, <c>📅 2024-02-01</c>.</summary>
    private static void FindDueWords(ActionText item)
    {
        string text = item.Text;

        // A date has a digit: behind the last one no word says when.
        int last = item.End > item.Start ? text.LastIndexOfAny(Digits, item.End - 1, item.End - item.Start) : -1;
        for (int at = item.Start; at < last && item.Line.DueDate is null; at++)
        {
            char letter = text[at];
            if ((letter < 128 && !BeginsDueWord[letter]) || (at > item.Start && char.IsLetterOrDigit(text[at - 1])) || !DueWordsByLetter.TryGetValue(letter, out string[]? words))
            {
                continue;
            }

            if (item.Line.Note is { } note && at >= note.OuterStart && at < note.OuterEnd)
            {
                at = note.OuterEnd - 1;
                continue;
            }

            int date = -1;
            for (int word = 0; date < 0 && word < words.Length; word++)
            {
                date = item.After(at, words[word]) ?? -1;
            }

            if (date > 0 && date < item.End && Dated(item, at, date) is { } due)
            {
                item.Line.DueDate = due;
            }
        }
    }

    /// <summary>The date at a place, perhaps within an emphasis of its own, with the word before it; null where none stands there.</summary>
    private static TextPart? Dated(ActionText item, int word, int at)
    {
        string text = item.Text;
        int date = at;
        while (date < item.End && text[date] is '*' or '_')
        {
            date++;
        }

        int end = DueText.End(text, date, item.End);
        int outerEnd = end + date - at;
        if (end == date || outerEnd > item.End || string.CompareOrdinal(text, at, text, end, date - at) != 0)
        {
            return null;
        }

        bool isAlone = word > item.Start && text[word - 1] is '(' or '[' && outerEnd < item.End && text[outerEnd] is ')' or ']';
        return isAlone ? item.Part(date, end, word - 1, outerEnd + 1) : outerEnd > end ? item.Part(date, end, word, outerEnd) : item.Surrounded(date, end, word);
    }
}
