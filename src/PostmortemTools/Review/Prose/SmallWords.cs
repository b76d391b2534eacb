namespace PostmortemTools.Review.Prose;

/// <summary>The small words that every text has, and by which its language is told.</summary>
internal static class SmallWords
{
    /// <summary>Those of English.</summary>
    public static readonly string[] OfEnglish =
    [
        "the", "and", "of", "to", "was", "were", "with", "that", "this", "is", "it", "by", "from", "we", "not", "been", "have", "had", "which", "be", "are", "on", "an", "our", "their", "should", "would",
    ];

    /// <summary>Those of languages that share letters with English: Norwegian, Danish, Swedish, German, Dutch, French, Spanish, Portuguese, Italian.</summary>
    public static readonly string[] OfOthers =
    [
        "og", "det", "som", "på", "av", "er", "ikke", "til", "den", "ble", "vi", "har", "med", "og", "att", "och", "är", "inte", "av", "blev", "af", "der", "die", "das", "und", "nicht", "wurde", "ist", "ein", "eine",
        "den", "zu", "von", "mit", "auf", "het", "een", "van", "en", "niet", "werd", "le", "la", "les", "des", "et", "du", "une", "est", "été", "que", "pas", "pour", "el", "los", "las", "del", "por", "fue", "una", "con",
        "não", "foi", "uma", "para", "os", "il", "di", "che", "è", "stato", "non", "della",
    ];
}
