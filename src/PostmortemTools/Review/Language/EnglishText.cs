using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>Tells English from other languages by the small words that every text has.</summary>
internal static class EnglishText
{
    /// <summary>Whether the sentences are English, as far as can be told: where no word tells, they are taken for it.</summary>
    public static bool Is(IEnumerable<Sentence> sentences)
    {
        int english = 0;
        int other = 0;
        foreach (Sentence sentence in sentences)
        {
            foreach (Word word in sentence.Words)
            {
                english += word.Term.Language == WordLanguage.English ? 1 : 0;
                other += word.Term.Language == WordLanguage.Other ? 1 : 0;
            }
        }

        return english >= other;
    }
}
