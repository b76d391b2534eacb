namespace PostmortemTools.Review.Language;

/// <summary>What texts may begin with: whole words, looked up by their first letter.</summary>
internal sealed class Beginnings
{
    private readonly Dictionary<char, string[]> byLetter;

    /// <summary>Takes the beginnings, in small letters; of those that fit, the first counts.</summary>
    public Beginnings(params string[] all) => byLetter = all.GroupBy(words => words[0]).ToDictionary(same => same.Key, same => same.ToArray());

    /// <summary>How long the first is that a text has from a place on, up to the end of a word; 0 where there is none.</summary>
    /// <param name="text">The text; its case does not matter.</param>
    /// <param name="start">Where to look.</param>
    public int LengthAt(string text, int start)
    {
        if (start < text.Length && byLetter.TryGetValue(char.ToLowerInvariant(text[start]), out string[]? some))
        {
            foreach (string words in some)
            {
                int end = start + words.Length;
                bool isThere = end <= text.Length && string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;
                if (isThere && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    return words.Length;
                }
            }
        }

        return 0;
    }
}
