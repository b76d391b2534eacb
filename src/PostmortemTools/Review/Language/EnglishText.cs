using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Language;

/// <summary>Tells English from other languages by the small words that every text has.</summary>
internal static class EnglishText
{
    /// <summary>Whether the sentences are English, as far as can be told: where no word tells, they are taken for it.</summary>
    public static bool Is(IReadOnlyList<Sentence> sentences)
    {
        int english = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            english += sentences[i].English;
        }

        return english >= 0;
    }
}
