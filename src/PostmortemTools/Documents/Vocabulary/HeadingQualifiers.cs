namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Words around the name of a section that change nothing: <c>Detailed incident timeline</c> is a timeline.</summary>
internal static class HeadingQualifiers
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "the", "our", "a", "an", "some", "any", "all", "other",
        "incident", "incidents", "outage", "event", "issue", "postmortem", "accident", "disruption",
        "detailed", "full", "complete", "brief", "short", "initial", "final", "preliminary", "overall", "general", "current", "updated",
        "main", "key", "primary", "major", "technical", "underlying", "high", "level", "proposed", "identified", "known", "potential", "additional",
    };

    /// <summary>The length of the longest of them.</summary>
    private const int LongestLeading = 11;

    private static readonly string[] Trailing =
    [
        " of the incident", " of the outage", " of the event", " of the issue", " of the problem", " of the failure", " of the bug",
        " of the accident", " of this incident", " of this outage",
        " of incident", " of outage", " of event", " of issue", " of failure",
        " during the incident", " during the outage", " for the incident", " for this incident", " from this incident", " from the incident",
        " to the incident",
        " analysis", " details", " detail", " overview", " section", " summary", " description", " identified", " found", " list", " table", " log",
        " notes", " information", " info", " so far", " and analysis",
    ];

    /// <summary>What may stand before the label of a field: fewer words, for <c>Initial state</c> is no status.</summary>
    private static readonly HashSet<string> BeforeLabels = new(StringComparer.Ordinal)
    {
        "the", "our", "incident", "outage", "event", "postmortem", "total", "estimated", "approximate", "approx",
    };

    /// <summary>The label of a field without the words before it.</summary>
    public static string StripLabel(string key) => StripLeading(key, BeforeLabels, numbers: false);

    /// <summary>The name without the words around it.</summary>
    public static string Strip(string key)
    {
        string core = StripLeading(key);
        foreach (string ending in Trailing)
        {
            if (core.Length > ending.Length && core.EndsWith(ending, StringComparison.Ordinal))
            {
                return core.Substring(0, core.Length - ending.Length);
            }
        }

        return core;
    }

    /// <summary>The name without the words, and the small number, before it.</summary>
    public static string StripLeading(string key) => StripLeading(key, Leading, numbers: true);

    private static string StripLeading(string key, HashSet<string> words, bool numbers)
    {
        int start = 0;
        for (int blank = key.IndexOf(' '); blank > 0; blank = key.IndexOf(' ', start))
        {
            bool isNumber = numbers && start == 0 && blank <= 2 && char.IsDigit(key[0]) && char.IsDigit(key[blank - 1]);
            if (!isNumber && (blank - start > LongestLeading || !words.Contains(key.Substring(start, blank - start))))
            {
                break;
            }

            start = blank + 1;
        }

        return start == 0 ? key : key.Substring(start);
    }
}
