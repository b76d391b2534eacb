namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Gives words the case of others.</summary>
internal static class WordCase
{
    /// <summary>Words in capitals where the others are, in small letters where they are; else as they are.</summary>
    /// <param name="words">The words.</param>
    /// <param name="like">The others.</param>
    public static string Like(string words, string like)
    {
        List<char> letters = [.. like.Where(c => char.IsUpper(c) || char.IsLower(c))];
        return letters.Count == 0 ? words
            : letters.TrueForAll(char.IsLower) ? words.ToLowerInvariant()
            : letters.Count > 1 && letters.TrueForAll(char.IsUpper) ? words.ToUpperInvariant()
            : words;
    }
}
