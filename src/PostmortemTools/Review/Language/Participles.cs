namespace PostmortemTools.Review.Language;

/// <summary>Knows past participles of English verbs: by their ending, and those that have none.</summary>
internal static class Participles
{
    private static readonly HashSet<string> Irregular = new(StringComparer.Ordinal)
    {
        "become", "begun", "brought", "broken", "built", "caught", "chosen", "cut", "done", "drawn", "driven", "fallen", "felt", "forgotten", "found", "given", "gone", "held", "hit", "kept", "known", "led",
        "left", "lost", "made", "meant", "met", "paid", "put", "read", "rebuilt", "rerun", "reset", "run", "said", "seen", "sent", "set", "shown", "shut", "spent", "split", "spoken", "taken", "taught", "thought",
        "told", "understood", "undone", "won", "written", "rewritten", "rethought", "spun", "thrown", "withdrawn", "overridden", "overwritten", "foreseen",
    };

    /// <summary>Whether a word, in small letters, is one.</summary>
    public static bool Is(string word) => (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("need" or "speed" or "feed" or "seed" or "indeed" or "embed" or "exceed" or "proceed"))
        || Irregular.Contains(word);
}
