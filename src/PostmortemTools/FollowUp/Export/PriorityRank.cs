namespace PostmortemTools.FollowUp.Export;

/// <summary>How much a priority as it is written matters, for programs that know five of them.</summary>
internal static class PriorityRank
{
    private const int Last = 4;

    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["critical"] = 0, ["urgent"] = 0, ["highest"] = 0, ["blocker"] = 0, ["high"] = 1, ["major"] = 1, ["medium"] = 2, ["normal"] = 2, ["low"] = 3, ["minor"] = 3, ["lowest"] = 4, ["trivial"] = 4,
    };

    /// <summary>From 0, the most, to 4; null where the text says no priority that is known. <c>P5</c> and those below are 4.</summary>
    /// <param name="priority">The priority as written: <c>P1</c>, <c>P1 (High)</c>, <c>high</c>.</param>
    public static int? Of(string? priority)
    {
        string word = (priority ?? "").Trim();
        int end = 0;
        while (end < word.Length && char.IsLetterOrDigit(word[end]))
        {
            end++;
        }

        word = word.Substring(0, end);
        return Words.TryGetValue(word, out int rank) ? rank : word.Length == 2 && word[0] is 'P' or 'p' && word[1] is >= '0' and <= '9' ? Math.Min(word[1] - '0', Last) : null;
    }
}
