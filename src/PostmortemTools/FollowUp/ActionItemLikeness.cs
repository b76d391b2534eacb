namespace PostmortemTools.FollowUp;

/// <summary>How alike two actions are: an item whose text was edited is still the same item.</summary>
internal static class ActionItemLikeness
{
    /// <summary>Two actions that are at least this alike may be one that was edited.</summary>
    public const double Enough = 0.5;

    /// <summary>
    /// The share of neighbouring pairs of letters and digits that both have (Dice's coefficient), whatever the case: it needs no words, which
    /// some languages do not set apart.
    /// </summary>
    /// <returns>From 0, nothing in common, to 1.</returns>
    public static double Of(string one, string other)
    {
        Dictionary<(char, char), int> pairs = Pairs(one, out int ofOne);
        int common = 0;
        Dictionary<(char, char), int> others = Pairs(other, out int ofOther);
        foreach (KeyValuePair<(char, char), int> pair in others)
        {
            common += pairs.TryGetValue(pair.Key, out int times) ? Math.Min(times, pair.Value) : 0;
        }

        return ofOne + ofOther == 0 ? 0 : 2.0 * common / (ofOne + ofOther);
    }

    private static Dictionary<(char, char), int> Pairs(string text, out int count)
    {
        string letters = new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        Dictionary<(char, char), int> pairs = [];
        for (int i = 1; i < letters.Length; i++)
        {
            (char, char) pair = (letters[i - 1], letters[i]);
            pairs[pair] = pairs.TryGetValue(pair, out int times) ? times + 1 : 1;
        }

        count = Math.Max(0, letters.Length - 1);
        return pairs;
    }
}
