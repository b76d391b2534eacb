using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>Patterns by number, looked for at once: a word of a sentence is compared only with those that may begin with it.</summary>
internal sealed class PatternBuckets
{
    private readonly Dictionary<string, Bucket> byWord = new(StringComparer.Ordinal);
    private readonly Bucket byName = new();

    private readonly Func<string, Bucket?> lookUp;

    /// <summary>Creates an index without patterns. All are added before it is asked for the first time.</summary>
    public PatternBuckets() => lookUp = word => byWord.TryGetValue(word, out Bucket? known) ? known : null;

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="number">Its number.</param>
    public void Add(WordPattern pattern, int number)
    {
        if (pattern.MayBeginWithName)
        {
            byName.Patterns.Add((pattern, number));
        }

        foreach (string word in pattern.FirstWords)
        {
            if (!byWord.TryGetValue(word, out Bucket? known))
            {
                byWord[word] = known = new Bucket();
            }

            known.Patterns.Add((pattern, number));
        }
    }

    /// <summary>Whether a pattern may begin with a word as it is.</summary>
    public bool MayBegin(string word) => byWord.ContainsKey(word);

    /// <summary>Looks for the patterns in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names of people that the document knows.</param>
    /// <param name="found">Gets what is found: which pattern, at which word, how many words.</param>
    /// <param name="mayBegin">What is so of the words that patterns may begin with; null where words do not know.</param>
    public void Find(Sentence sentence, INames names, List<(int Pattern, int At, int Count)> found, SentenceFact? mayBegin)
    {
        Word[] words = sentence.Words;
        for (int at = 0; at < words.Length; at++)
        {
            Bucket? here = mayBegin is null || mayBegin.Of(words[at]) ? words[at].Term.Known(this, lookUp) : null;
            if (here is null && words[at].IsCapital && names.Has(words[at]))
            {
                here = byName;
            }

            if (here is not null)
            {
                here.Find(sentence, at, names, found);
            }
        }
    }

    /// <summary>The patterns that may begin with one word.</summary>
    private sealed class Bucket
    {
        public List<(WordPattern Pattern, int Number)> Patterns { get; } = [];

        public void Find(Sentence sentence, int at, INames names, List<(int Pattern, int At, int Count)> found)
        {
            foreach ((WordPattern pattern, int number) in Patterns)
            {
                if (pattern.Match(sentence, at, names) is var count and > 0)
                {
                    found.Add((number, at, count));
                }
            }
        }
    }
}
