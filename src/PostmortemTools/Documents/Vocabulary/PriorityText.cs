namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Knows a priority when it sees one.</summary>
internal static class PriorityText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "critical", "urgent", "highest", "high", "medium", "low", "lowest", "high priority", "medium priority", "low priority", "critical priority",
        "top priority",
    };

    /// <summary>Whether a part is <c>P0</c> to <c>P9</c> and nothing else.</summary>
    public static bool IsLevel(string text, int start, int end) =>
        end - start == 2 && text[start] is 'P' or 'p' && text[start + 1] is >= '0' and <= '9';

    /// <summary>Whether a part is a word for a priority.</summary>
    public static bool IsWord(string text, int start, int end) => end - start <= 17 && Words.Contains(text.Substring(start, end - start));
}
