namespace PostmortemTools.Documents.Vocabulary;

/// <summary>What actions begin with, in the form in which one asks for them: a table that one extends by a word.</summary>
internal static class ActionVerbs
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "adjust", "adopt", "agree", "alert", "allow", "analyse", "analyze", "archive", "ask", "assess", "audit", "automate", "avoid", "back", "backfill", "block", "book", "build", "bump",
        "cap", "change", "check", "clarify", "clean", "clear", "close", "collect", "communicate", "complete", "configure", "confirm", "consider", "contact", "continue", "convert", "correct", "create",
        "cut", "decide", "decommission", "decouple", "define", "delete", "deploy", "deprecate", "describe", "design", "detect", "determine", "develop", "disable", "discuss", "document", "draft", "drop",
        "educate", "email", "enable", "encrypt", "enforce", "ensure", "establish", "evaluate", "examine", "expand", "explore", "expose", "extend", "file", "find", "finish", "fix", "follow", "force",
        "give", "harden", "hire", "identify", "implement", "improve", "include", "increase", "inform", "install", "instrument", "introduce", "investigate", "isolate", "keep", "limit", "lock", "log",
        "look", "lower", "make", "merge", "migrate", "mitigate", "monitor", "move", "notify", "open", "optimise", "optimize", "organise", "organize", "page", "patch", "pin", "plan", "practise",
        "practice", "prepare", "prevent", "prioritise", "prioritize", "provide", "publish", "purchase", "raise", "reconfigure", "record", "reduce", "refactor", "reject", "release", "remove", "rename",
        "renew", "replace", "report", "request", "require", "research", "reset", "resize", "resolve", "restart", "restore", "restrict", "retry", "review", "revise", "revoke", "rewrite", "roll",
        "rotate", "run", "scale", "schedule", "secure", "send", "separate", "set", "setup", "share", "show", "shorten", "simplify", "split", "standardise", "standardize", "start", "stop", "store",
        "support", "switch", "sync", "talk", "teach", "test", "throttle", "track", "train", "trigger", "try", "tune", "turn", "undo", "unify", "update", "upgrade", "use", "validate", "verify", "work",
        "write",
    };

    /// <summary>Whether a word is one.</summary>
    public static bool Is(string word) => Known.Contains(word);
}
