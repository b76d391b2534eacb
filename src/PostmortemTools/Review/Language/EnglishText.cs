using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>Tells English from other languages by the small words that every text has.</summary>
internal static class EnglishText
{
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "the", "and", "of", "to", "was", "were", "with", "that", "this", "is", "it", "by", "from", "we", "not", "been", "have", "had", "which", "be", "are", "on", "an", "our", "their", "should", "would",
    };

    /// <summary>Small words of languages that share letters with English: Norwegian, Danish, Swedish, German, Dutch, French, Spanish, Portuguese, Italian.</summary>
    private static readonly HashSet<string> Other = new(StringComparer.Ordinal)
    {
        "og", "det", "som", "på", "av", "er", "ikke", "til", "den", "ble", "vi", "har", "med", "og", "att", "och", "är", "inte", "av", "blev", "af", "der", "die", "das", "und", "nicht", "wurde", "ist", "ein", "eine",
        "den", "zu", "von", "mit", "auf", "het", "een", "van", "en", "niet", "werd", "le", "la", "les", "des", "et", "du", "une", "est", "été", "que", "pas", "pour", "el", "los", "las", "del", "por", "fue", "una", "con",
        "não", "foi", "uma", "para", "os", "il", "di", "che", "è", "stato", "non", "della",
    };

    /// <summary>Whether the sentences are English, as far as can be told: where few words tell, they are taken for it if none tells otherwise.</summary>
    public static bool Is(IEnumerable<Sentence> sentences)
    {
        int english = 0;
        int other = 0;
        int foreign = 0;
        foreach (Sentence sentence in sentences)
        {
            foreach (Word word in sentence.Words)
            {
                english += English.Contains(word.Text) ? 1 : 0;
                other += Other.Contains(word.Text) ? 1 : 0;
                foreign += word.Text[0] > '\u036F' && char.IsLetter(word.Text[0]) ? 1 : 0;
            }
        }

        return english >= other && english >= foreign;
    }
}
