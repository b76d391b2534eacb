using PostmortemTools.Review.Language;
using PostmortemTools.Review.Patterns;

namespace PostmortemTools.Review.House;

/// <summary>Words that a house does not use.</summary>
/// <param name="Written">The words.</param>
/// <param name="Instead">What is said instead; null where the house does not say.</param>
internal sealed record HouseWord(string Written, string? Instead);

/// <summary>Makes patterns of the words of a house.</summary>
internal static class HouseWords
{
    /// <summary>The patterns; null where there are no words.</summary>
    public static PatternIndex<HouseWord>? Of(IReadOnlyList<(string Words, string? Instead)> words)
    {
        if (words.Count == 0)
        {
            return null;
        }

        PatternIndex<HouseWord> index = new();
        foreach ((string written, string? instead) in words)
        {
            // The signs of patterns are letters here.
            string plain = new([.. written.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || c is '-' or '\'' ? c : ' ')]);
            if (plain.Trim().Length > 0)
            {
                index.Add(WordPattern.Parse(plain, EnglishWords.Lexicon), new HouseWord(written, instead));
            }
        }

        return index;
    }
}
