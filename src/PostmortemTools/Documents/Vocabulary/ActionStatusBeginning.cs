namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Finds the status that a line begins with, set apart from what is to be done: <c>DONE: Rotate the keys</c>, <c>**In progress** - Rotate the keys</c>,
/// <c>[Done] Rotate the keys</c>. Without anything between them, only a word in capitals is one: <c>TODO Rotate the keys</c>.
/// </summary>
internal static class ActionStatusBeginning
{
    /// <summary>What is longer than <c>not yet started</c> is a sentence.</summary>
    private const int Longest = 16;

    /// <summary>A longer text behind a status is none that merely says yes or when.</summary>
    private const int LongestAnswer = 24;

    /// <summary>Words that begin what is to be done as often as they say how far it has come.</summary>
    private static readonly HashSet<string> Doubtful = new(StringComparer.OrdinalIgnoreCase) { "new", "active", "working", "idea", "waiting", "partial", "started" };

    /// <summary>Words that say a status by being in capitals.</summary>
    private static readonly HashSet<string> Shouted = new(StringComparer.Ordinal) { "TODO", "TO DO", "DONE", "WIP", "IN PROGRESS", "BLOCKED", "PLANNED", "PROPOSED", "WON'T DO", "WONTDO" };

    /// <summary>The status that a part of a text begins with, with its markup and what parts it from the rest; null where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    public static TextPart? Find(string text, int start, int end)
    {
        int from = start;
        while (from < end && IsMarkup(text[from]))
        {
            from++;
        }

        if (from >= end || !(char.IsLetter(text[from]) || text[from] is '[' or '('))
        {
            return null;
        }

        bool isBracketed = text[from] is '[' or '(';
        from += isBracketed ? 1 : 0;
        int to = WordEnd(text, from, end);
        int behind = isBracketed ? BehindBracket(text, to, end) : BehindSeparator(text, from, ref to, end, from - start);
        return behind > to && behind < end && (!isBracketed || IsStatus(text, from, to)) && IsAction(text, behind, end) ? new TextPart(text.Substring(from, to - from), from, to, start, behind) : null;
    }

    /// <summary>Whether a status is in capitals, so that it is one even in a line by itself.</summary>
    public static bool IsShouted(TextPart status) => Array.TrueForAll([.. status.Value], c => !char.IsLower(c)) && status.Value.Length > 2;

    private static int WordEnd(string text, int from, int end)
    {
        int to = from;
        while (to < end && to - from <= Longest && (char.IsLetter(text[to]) || text[to] is '\'' or '’' || (text[to] is ' ' or '-' && to + 1 < end && char.IsLetter(text[to + 1]))))
        {
            to++;
        }

        return to;
    }

    private static int BehindBracket(string text, int to, int end)
    {
        bool isClosed = to + 1 < end && text[to] is ']' or ')' && text[to + 1] is ' ' or ':';
        return isClosed ? SkipBlanks(text, text[to + 1] == ':' ? to + 2 : to + 1, end) : to;
    }

    /// <summary>Where the action begins behind a colon, a dash or the end of an emphasis; behind a word in capitals, that word is the status.</summary>
    private static int BehindSeparator(string text, int from, ref int to, int end, int opened)
    {
        int at = to;
        int closed = SkipMarkup(text, ref at, end);
        bool isColon = at < end && text[at] is ':' or '：';
        at += isColon ? 1 : 0;
        closed += SkipMarkup(text, ref at, end);
        int next = SkipBlanks(text, at, end);
        bool isDash = next > at && next + 1 < end && text[next] is '-' or '–' or '—' && text[next + 1] == ' ';
        if (closed == opened && IsStatus(text, from, to) && (isColon ? next > at || text[at - 1] == '：' : isDash || (opened > 1 && next > at)))
        {
            return isDash ? SkipBlanks(text, next + 1, end) : next;
        }

        if (opened == 0 && Shout(text, from, to, end) is var shout and > 0)
        {
            to = from + shout;
            return to + 1;
        }

        return to;
    }

    /// <summary>How long the status in capitals is that words begin with; 0 where they begin with none.</summary>
    private static int Shout(string text, int from, int to, int end)
    {
        bool isShout = to - from > 2 && char.IsUpper(text[from]) && char.IsUpper(text[from + 1]);
        for (int length = isShout ? Math.Min(to, end - 1) - from : 0; length > 2; length--)
        {
            if (text[from + length] == ' ' && Shouted.Contains(text.Substring(from, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsStatus(string text, int from, int to) => to > from && text.Substring(from, to - from) is var word && StatusWords.ToActionItemStatus(word) is not null && !Doubtful.Contains(word);

    /// <summary>Whether something to be done may stand in a part, rather than an answer or a day.</summary>
    private static bool IsAction(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '.'))
        {
            end--;
        }

        bool hasLetter = false;
        for (int i = start; i < end && !hasLetter; i++)
        {
            hasLetter = char.IsLetter(text[i]);
        }

        if (!hasLetter || end - start > LongestAnswer)
        {
            return hasLetter;
        }

        string rest = text.Substring(start, end - start);
        return DueText.End(text, start, end) != end && !(AnswerWords.Of([rest]).Read(rest, out bool isAll) is not null && isAll) && StatusWords.ToActionItemStatus(rest) is null;
    }

    private static int SkipMarkup(string text, ref int at, int end)
    {
        int count = 0;
        for (; at < end && IsMarkup(text[at]); at++)
        {
            count++;
        }

        return count;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static bool IsMarkup(char c) => c is '*' or '_';
}
