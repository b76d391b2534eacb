namespace PostmortemTools.Documents.Vocabulary.Languages;

/// <summary>Tells in which language the headings of a document are. Documents are changed by it, and not read.</summary>
internal static class HeadingLanguage
{
    private static readonly Lazy<(Language Language, PhraseTable<SectionKind> Phrases)[]> Tables = new(() =>
    [
        (Language.English, new(EnglishHeadings.Rows)), (Language.Norwegian, new(NorwegianHeadings.Rows)), (Language.Japanese, new(JapaneseHeadings.Rows)),
        (Language.German, new(GermanHeadings.Rows)), (Language.French, new(FrenchHeadings.Rows)), (Language.Spanish, new(SpanishHeadings.Rows)),
        (Language.Portuguese, new(PortugueseHeadings.Rows)), (Language.Dutch, new(DutchHeadings.Rows)), (Language.Swedish, new(SwedishHeadings.Rows)),
        (Language.Danish, new(DanishHeadings.Rows)),
    ]);

    /// <summary>The language that knows the most of some headings, the earlier of two that know as many; null where none knows any.</summary>
    public static Language? Of(IEnumerable<string> headings)
    {
        int[] counts = new int[Tables.Value.Length];
        foreach (string heading in headings)
        {
            string key = Wording.Of(heading).Key;
            for (int i = 0; i < counts.Length; i++)
            {
                counts[i] += Tables.Value[i].Phrases.TryFind(key, out _) || Tables.Value[i].Phrases.TryFindBeginning(key, out _) ? 1 : 0;
            }
        }

        int most = counts.Max();
        return most == 0 ? null : Tables.Value[Array.IndexOf(counts, most)].Language;
    }
}
