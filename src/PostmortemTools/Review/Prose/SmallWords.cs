namespace PostmortemTools.Review.Prose;

/// <summary>The small words that every text has, and by which its language is told.</summary>
internal static class SmallWords
{
    private const int Longest = 6;

    private static readonly HashSet<string> OfEnglish = new(StringComparer.Ordinal)
    {
        "the", "and", "of", "to", "was", "were", "with", "that", "this", "is", "it", "by", "from", "we", "not", "been", "have", "had", "which", "be", "are", "on", "an", "our", "their", "should", "would",
    };

    /// <summary>Small words of languages that share letters with English: Norwegian, Danish, Swedish, German, Dutch, French, Spanish, Portuguese, Italian.</summary>
    private static readonly HashSet<string> OfOthers = new(StringComparer.Ordinal)
    {
        "og", "det", "som", "på", "av", "er", "ikke", "til", "den", "ble", "vi", "har", "med", "og", "att", "och", "är", "inte", "av", "blev", "af", "der", "die", "das", "und", "nicht", "wurde", "ist", "ein", "eine",
        "den", "zu", "von", "mit", "auf", "het", "een", "van", "en", "niet", "werd", "le", "la", "les", "des", "et", "du", "une", "est", "été", "que", "pas", "pour", "el", "los", "las", "del", "por", "fue", "una", "con",
        "não", "foi", "uma", "para", "os", "il", "di", "che", "è", "stato", "non", "della",
    };

    /// <summary>1 for a word of English, -1 for one of another language or in another script, 0 for one that tells nothing.</summary>
    /// <param name="word">The word, in small letters.</param>
    public static sbyte English(string word) => (sbyte)( word.Length <= Longest && OfEnglish.Contains(word) ? 1 : (word.Length <= Longest && OfOthers.Contains(word)) || (word[0] > '\u036F' && char.IsLetter(word[0])) ? -1 : 0);
}
