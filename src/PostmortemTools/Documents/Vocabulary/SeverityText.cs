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
    public static Severity? Read(string text)
    {
        string said = Bare(text);
        return said.Length == 0 || Nothing.Contains(said) ? null : Severity.Parse(Level(said));
    }

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

        return start == bare.Length ? "" : bare.Substring(start);
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
            at += at < said.Length && said[at] is ' ' or '-' or ':' ? 1 : 0;
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
