using PostmortemTools.Documents.Vocabulary.Languages;

namespace PostmortemTools.Documents.Vocabulary;

/// <summary>Knows what sections are about by their headings: by a house's own words first, then by those built in.</summary>
/// <param name="own">A house's headings, as written, and what they mean; null where it has none.</param>
internal sealed class Headings(IReadOnlyDictionary<string, SectionKind>? own = null)
{
    private static readonly PhraseTable<SectionKind> Known = new(
        EnglishHeadings.Rows, NorwegianHeadings.Rows, JapaneseHeadings.Rows, GermanHeadings.Rows, FrenchHeadings.Rows,
        SpanishHeadings.Rows, PortugueseHeadings.Rows, DutchHeadings.Rows, SwedishHeadings.Rows, DanishHeadings.Rows);

    private SpanMemo<SectionKind>? memo;

    private readonly PhraseTable<SectionKind>? house = own is null || own.Count == 0 ? null : new([.. own.Select(pair => (pair.Value, new[] { pair.Key }))]);

    /// <summary>The words that are built in.</summary>
    public static Headings BuiltIn { get; } = new();

    /// <summary>What a section is about; <see cref="SectionKind.Other"/> where its heading does not say.</summary>
    /// <param name="heading">The heading as written, markup and all; or a bold label that stands for one.</param>
    public SectionKind Find(string heading) => Find(heading, 0, heading.Length);

    /// <summary>The same for a heading within a text.</summary>
    public SectionKind Find(string text, int start, int end) => (memo ??= new SpanMemo<SectionKind>(Look)).Of(text, start, end);

    private SectionKind Look(string text, int start, int end)
    {
        Wording said = Wording.Of(text, start, end);
        return said.Key.Length == 0 ? SectionKind.Other : Look(said.Key, said.HeadLength);
    }

    private SectionKind Look(string key, int headLength)
    {
        bool isKnown = TryFind(key, out SectionKind kind)
            || (headLength > 0 && TryFind(key.Substring(0, headLength), out kind))
            || TryFindBeginning(key, out kind)
            || TryFindPair(key, out kind);
        return isKnown ? kind : SectionKind.Other;
    }

    private bool TryFind(string key, out SectionKind kind)
    {
        if (TryFindWhole(key, out kind))
        {
            return true;
        }

        string core = HeadingQualifiers.Strip(key);
        return core.Length != key.Length && TryFindWhole(core, out kind);
    }

    private bool TryFindWhole(string key, out SectionKind kind)
    {
        kind = default;
        return (house is not null && house.TryFind(key, out kind)) || Known.TryFind(key, out kind);
    }

    private bool TryFindBeginning(string key, out SectionKind kind)
    {
        kind = default;
        return (house is not null && house.TryFindBeginning(key, out kind)) || Known.TryFindBeginning(key, out kind)
            || (HeadingQualifiers.StripLeading(key) is var core && core.Length != key.Length && Known.TryFindBeginning(core, out kind));
    }

    /// <summary>Two names in one heading: it is what the first says, if both are known.</summary>
    private bool TryFindPair(string key, out SectionKind kind)
    {
        const string And = " and ";
        kind = default;
        int and = key.IndexOf(And, StringComparison.Ordinal);
        return and > 0 && TryFind(key.Substring(and + And.Length), out _) && TryFind(key.Substring(0, and), out kind);
    }
}
