using PostmortemTools.Review.Language;
using PostmortemTools.Review.Patterns;
using PostmortemTools.Review.Timeline;

namespace PostmortemTools.Review.Prose;

/// <summary>
/// The words of which something has to be known while a text is taken apart. They are looked up for every word of every document: so they are few, and
/// stay in the nearest cache, where the thousands of a <see cref="WordPool"/> do not.
/// </summary>
internal sealed class KnownWords
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "vs", "approx", "mr", "mrs", "ms", "dr", "no", "cf", "incl", "max", "min"];

    private static readonly Entry Unknown = new("", WordTraits.None, PlaceSet.None);

    private readonly Dictionary<string, Entry> all;
    private readonly PlaceSet[] needs;
    private readonly int sizeBits;
    private readonly ulong[] keys;
    private readonly Entry[] entries;

    private KnownWords(Dictionary<string, Entry> all, PlaceSet[] needs)
    {
        (this.all, this.needs) = (all, needs);
        sizeBits = 4;
        while (1 << sizeBits < 2 * all.Count)
        {
            sizeBits++;
        }

        keys = new ulong[1 << sizeBits];
        entries = new Entry[keys.Length];
        foreach (Entry entry in all.Values)
        {
            ulong key = WordKey.Of(entry.Word);
            uint place = WordKey.Place(key, sizeBits);
            while (keys[place] != 0)
            {
                place = Next(place);
            }

            (keys[place], entries[place]) = (key, entry);
        }
    }

    /// <summary>Those of our rules.</summary>
    public static KnownWords OfRules { get; } = new(Gather(), [.. LanguageReview.Sieve.Needs]);

    /// <summary>These, and those of other patterns.</summary>
    public KnownWords With(PatternSieve sieve)
    {
        Dictionary<string, Entry> more = new(all, StringComparer.Ordinal);
        Add(more, sieve);
        return new KnownWords(more, [.. needs, .. sieve.Needs]);
    }

    /// <summary>What is known of a word.</summary>
    /// <param name="key">What it is found by.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    public ref readonly Entry Of(ulong key, string text, int start, int length)
    {
        for (uint place = WordKey.Place(key, sizeBits); keys[place] is var known && known != 0; place = Next(place))
        {
            if (known == key && ((key & WordKey.IsPartial) == 0 || WordKey.IsSame(entries[place].Word, text, start, length)))
            {
                return ref entries[place];
            }
        }

        return ref Unknown;
    }

    /// <summary>Whether a pattern may be found in a sentence whose words fill some places.</summary>
    public bool MayHavePhrase(in PlaceSet filled)
    {
        foreach (ref readonly PlaceSet need in needs.AsSpan())
        {
            if (filled.Has(need))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, Entry> Gather()
    {
        Dictionary<string, Entry> all = new(StringComparer.Ordinal);
        Add(all, SentenceFact.TellingWords, WordTraits.Tells);
        Add(all, SmallWords.OfEnglish, WordTraits.English);
        Add(all, SmallWords.OfOthers, WordTraits.Foreign);
        Add(all, Abbreviations, WordTraits.Abbreviation);
        Add(all, SentenceFact.NumberWords, WordTraits.Number);
        Add(all, DurationMentions.UnitNames.Concat(StatedFigures.CountedNames), WordTraits.Measure);
        Add(all, LanguageReview.Sieve);
        return all;
    }

    private static void Add(Dictionary<string, Entry> all, PatternSieve sieve)
    {
        foreach (KeyValuePair<string, PlaceSet> word in sieve.Words)
        {
            Entry known = all.TryGetValue(word.Key, out Entry already) ? already : Unknown;
            all[word.Key] = new Entry(word.Key, known.Traits, known.Fills | word.Value);
        }
    }

    private static void Add(Dictionary<string, Entry> all, IEnumerable<string> words, WordTraits traits)
    {
        foreach (string word in words)
        {
            Entry known = all.TryGetValue(word, out Entry already) ? already : Unknown;
            all[word] = new Entry(word, known.Traits | traits, known.Fills);
        }
    }

    private uint Next(uint place) => (place + 1) & ((1U << sizeBits) - 1);

    /// <summary>What is known of a word.</summary>
    /// <param name="Word">The word, in small letters.</param>
    /// <param name="Traits">What is so of it.</param>
    /// <param name="Fills">The places of patterns that it fills: see <see cref="PatternSieve"/>.</param>
    public readonly record struct Entry(string Word, WordTraits Traits, PlaceSet Fills);
}
