namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Words of a sentence that tells of an incident: tables that one extends by a word.</summary>
internal static class IncidentWords
{
    /// <summary>Beginnings of words.</summary>
    private static readonly string[] Telling =
    [
        "outage", "incident", "disrupt", "downtime", "unavailab", "degrad", "interrupt", "fail", "error", "crash", "breach", "attack", "compromis", "vulnerab", "leak",
        "inaccessib", "unreachab", "offline", "experienc", "suffer", "affect", "impact", "unable", "broke", "broken", "lost", "stopped", "timed out", "went down", "was down",
        "were down", "went dark", "slow", "alert", "paged", "ausfall", "störung", "panne", "interrup", "caída", "nedetid", "障害", "停止",
    ];

    /// <summary>Beginnings of words that say what the day is the day of, which is not the incident.</summary>
    private static readonly string[] Others = ["publish", "posted", "updated", "announc", "written on", "this post", "this article", "revised"];

    /// <summary>Whether a part of a text tells of an incident.</summary>
    public static bool Tell(string text, int start, int end) => Has(Telling, text, start, end) && !Has(Others, text, start, end);

    private static bool Has(string[] words, string text, int start, int end) => Array.Exists(words, word => IsAt(word, text, start, end));

    private static bool IsAt(string word, string text, int start, int end)
    {
        for (int at = text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, end - at - 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == start || !char.IsLetter(text[at - 1]) || word[0] > '\u2E7F')
            {
                return true;
            }
        }

        return false;
    }
}
