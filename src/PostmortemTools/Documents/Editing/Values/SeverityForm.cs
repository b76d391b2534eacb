using PostmortemTools.Documents.Vocabulary;

namespace PostmortemTools.Documents.Editing.Values;

/// <summary>Writes a severity in the form of the one that stands there: <c>sev1</c> becomes <c>sev3</c>, <c>SEV-1 - Critical</c> becomes <c>SEV-3 - Minor</c>.</summary>
internal static class SeverityForm
{
    /// <summary>The severity as written; with level and name where the form of the other would say something else.</summary>
    /// <param name="now">The severity.</param>
    /// <param name="written">The other as written; empty where there is none.</param>
    /// <param name="resolve">The house's own severity for one that was read.</param>
    /// <param name="letters">The letters of a level that is a number alone; null where nothing says them.</param>
    public static string Write(Severity now, string written, Func<Severity, Severity> resolve, string? letters = null)
    {
        string whole = now.ToString();
        if (letters is not null && written.Length == 1 && char.IsDigit(written[0]) && now.Level.Length == letters.Length + 1 && now.Level.Substring(letters.Length) is var number
            && SeverityText.Read(number, letters) is { } bare && IsExactly(resolve(bare), now))
        {
            return number;
        }

        (int start, int end) = LevelIn(written);
        if (end < 0)
        {
            bool isBare = written.Length > 0 && written.All(char.IsLetterOrDigit);
            return isBare && Says(now.Level) ? now.Level : whole;
        }

        string level = Like(now.Level, written.Substring(start, end - start));
        string rest = written.Substring(end);
        string behind = rest.TrimEnd('*', '_', '`', ' ');
        string markup = rest.Substring(behind.Length);
        string name = behind.Length == 0 ? ""
            : behind[behind.Length - 1] == ')' && behind.IndexOf('(') is var open and >= 0 ? $"{behind.Substring(0, open + 1)}{now.Label})"
            : $"{behind.Substring(0, behind.TakeWhile(c => !char.IsLetterOrDigit(c)).Count())}{now.Label}";
        string lead = written.Substring(0, start);
        string[] forms = [$"{lead}{level}{name}{markup}", $"{lead}{level}{markup}", $"{level}{name}", name.Length == 0 ? now.Level : whole];
        return Array.Find(forms, Says) ?? whole;

        bool Says(string text) => (text.Length > 0 && text == now.Level ? Severity.Parse(text) : SeverityText.Read(text)) is { } read && IsExactly(resolve(read), now);
    }

    private static bool IsExactly(Severity one, Severity other) => one.Level == other.Level && one.Label == other.Label;

    /// <summary>Where the letters and the number of a level stand: <c>SEV-1</c>, <c>Severity 2</c>, <c>p1</c>; an end below zero where none does.</summary>
    private static (int Start, int End) LevelIn(string written)
    {
        int digit = 0;
        while (digit < written.Length && !(written[digit] is >= '0' and <= '9'))
        {
            digit++;
        }

        int letters = digit - (digit > 0 && digit < written.Length && written[digit - 1] is ' ' or '-' ? 1 : 0);
        int start = letters;
        while (start > 0 && char.IsLetter(written[start - 1]))
        {
            start--;
        }

        return digit < written.Length && start < letters && (digit + 1 == written.Length || !char.IsLetterOrDigit(written[digit + 1])) ? (start, digit + 1) : (0, -1);
    }

    /// <summary>A level with the letters of another where they mean the same, else in their case.</summary>
    private static string Like(string level, string written)
    {
        string word = written.Substring(0, written.Length - 1);
        string letters = level.TrimEnd("0123456789".ToCharArray());
        if (level.Length == letters.Length + 1 && SeverityText.Read(written) is { } other && other.Level.StartsWith(letters, StringComparison.OrdinalIgnoreCase) && other.Level.Length == level.Length)
        {
            return $"{word}{level[level.Length - 1]}";
        }

        return WordCase.Like(level, word);
    }
}
