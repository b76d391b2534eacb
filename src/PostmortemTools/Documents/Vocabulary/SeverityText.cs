using PostmortemTools.Time.Written;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Reads a severity as people write it: <c>SEV-1</c>, <c>Severity 2</c>, <c>🔴 P1 - Critical</c>.</summary>
internal static class SeverityText
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "n/a", "na", "none", "tbd", "tba", "todo", "unknown", "-", "–", "—", "?", "??", "???", "not recorded.", "not set",
    };

    /// <summary>The words that stand for the letters of a level.</summary>
    private static readonly (string Word, string Level)[] Words = [("severity", "SEV"), ("priority", "P"), ("prio", "P"), ("sev", "SEV"), ("p", "P")];

    private static readonly string[] Separators = [" - ", " – ", " — ", ": ", " / "];

    /// <summary>The severity; null where none is said.</summary>
    /// <param name="text">The severity as written.</param>
    /// <param name="letters">The letters of a level that is a number alone, see <see cref="LettersOf"/>; null where nothing says them.</param>
    public static Severity? Read(string text, string? letters = null)
    {
        string said = Bare(text);
        return said.Length == 0 || Nothing.Contains(said) ? null : Severity.Parse(IsNumber(said) && letters is not null ? letters + said[0] + Label(said.Substring(1)) : Level(said));
    }

    /// <summary>What a label says of the number beside it: <c>Sev: 1</c> is SEV1, <c>Priority: 1</c> is P1; null where it says nothing.</summary>
    public static string? LettersOf(string label) =>
        Wording.Of(label, 0, label.Length).Key is var words && words.Contains("sev") ? "SEV" : words.Contains("prio") ? "P" : null;

    /// <summary>The level that a title names apart from its words: <c>[P2] API outage</c>, <c>SEV-1: API outage</c>, <c>API outage (SEV2)</c>; null where it names none.</summary>
    public static Severity? InTitle(string title)
    {
        for (int at = 0; at < title.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(title[at - 1])) || LevelEnd(title, at) is not (var end and > 0))
            {
                continue;
            }

            char next = end < title.Length ? title[end] : '\0';
            bool isInBrackets = at > 0 && (title[at - 1], next) is ('[', ']') or ('(', ')');
            bool isFirst = at == 0 && (next == ':' || (end + 1 < title.Length && next == ' ' && title[end + 1] is '-' or '–' or '—' or ':' or '|'));
            if (isInBrackets || isFirst)
            {
                return Read(title.Substring(at, end - at));
            }
        }

        return null;
    }

    /// <summary>Where a level ends that begins at a place: <c>P1</c>, <c>SEV1</c>, <c>Sev-1</c>; 0 where none does.</summary>
    private static int LevelEnd(string title, int at)
    {
        int digit = title[at] == 'P' ? at + 1 : string.CompareOrdinal(title, at, "SEV", 0, 3) == 0 || string.CompareOrdinal(title, at, "Sev", 0, 3) == 0 ? at + 3 : title.Length;
        digit += digit > at + 1 && digit < title.Length && (title[digit] == ' ' || TextCursor.IsDash(title[digit])) ? 1 : 0;
        return digit < title.Length && title[digit] is >= '0' and <= '9' && (digit + 1 == title.Length || !char.IsLetterOrDigit(title[digit + 1])) ? digit + 1 : 0;
    }

    /// <summary>Whether it is one digit, with a name behind it or without: <c>1</c>, <c>1 - Critical</c>, <c>1 (Critical)</c>.</summary>
    private static bool IsNumber(string said) =>
        said[0] is >= '0' and <= '9' && (said.Length == 1 || said.IndexOf(" (", StringComparison.Ordinal) == 1 || Array.Exists(Separators, separator => said.IndexOf(separator, StringComparison.Ordinal) == 1));

    /// <summary>Without markup, and without a picture in front.</summary>
    private static string Bare(string text)
    {
        string bare = text.Trim().Trim('*', '_', '`').Trim();
        bare = bare.Length > 1 && bare[0] == '~' ? bare.Substring(1).Trim('"').Replace("::", " ") : bare;
        int start = 0;
        while (start < bare.Length && !char.IsLetterOrDigit(bare[start]) && (char.IsSurrogate(bare[start]) || bare[start] is '\uFE0F' or ' ' or > '⌀'))
        {
            start++;
        }

        return start == bare.Length ? "" : bare.Substring(start).Trim('*', '_', '`', ' ');
    }

    private static string Level(string said)
    {
        foreach ((string word, string level) in Words)
        {
            if (!said.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            int at = word.Length;
            at += at < said.Length && (said[at] is ' ' or ':' || TextCursor.IsDash(said[at])) ? 1 : 0;
            at += at > word.Length && at < said.Length && said[at] == ' ' ? 1 : 0;
            if (at < said.Length && said[at] is >= '0' and <= '9' && (at + 1 == said.Length || !char.IsLetterOrDigit(said[at + 1])))
            {
                return level + said[at] + Label(said.Substring(at + 1));
            }
        }

        return said;
    }

    /// <summary>What stands behind the level, in brackets.</summary>
    private static string Label(string rest)
    {
        foreach (string separator in Separators)
        {
            if (rest.StartsWith(separator, StringComparison.Ordinal) && rest.Length > separator.Length)
            {
                return $" ({rest.Substring(separator.Length).Trim()})";
            }
        }

        return rest;
    }
}
