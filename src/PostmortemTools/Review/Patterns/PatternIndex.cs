using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>Many patterns, looked for at once: a word of a sentence is compared only with those that may begin with it.</summary>
/// <typeparam name="T">What a pattern stands for.</typeparam>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<string, List<(WordPattern Pattern, T Meaning)>> byWord = new(StringComparer.Ordinal);
    private readonly List<(WordPattern Pattern, T Meaning)> byName = [];

    private readonly Func<string, List<(WordPattern, T)>?> lookUp;

    /// <summary>Creates an index without patterns. All are added before it is asked for the first time.</summary>
    public PatternIndex() => lookUp = word => byWord.TryGetValue(word, out List<(WordPattern, T)>? known) ? known : null;

    /// <summary>Adds a pattern.</summary>
    public void Add(WordPattern pattern, T meaning)
    {
        if (pattern.MayBeginWithName)
        {
            byName.Add((pattern, meaning));
        }

        foreach (string word in pattern.FirstWords)
        {
            if (!byWord.TryGetValue(word, out List<(WordPattern, T)>? known))
            {
                byWord[word] = known = [];
            }

            known.Add((pattern, meaning));
        }
    }

    /// <summary>Looks for the patterns in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names of people that the document knows.</param>
    /// <param name="found">Gets what is found: what for, at which word, how many words.</param>
    public void Find(Sentence sentence, INames names, List<(T Meaning, int At, int Count)> found)
    {
        for (int at = 0; at < sentence.Words.Length; at++)
        {
            Word word = sentence.Words[at];
            List<(WordPattern Pattern, T Meaning)>? here = word.Term.Known(this, lookUp);
            if (here is null && !(word.IsCapital && (word.Text[0] == '@' || names.Has(word.Text))))
            {
                continue;
            }

            foreach ((WordPattern pattern, T meaning) in here ?? byName)
            {
                if (pattern.Match(sentence, at, names) is var count and > 0)
                {
                    found.Add((meaning, at, count));
                }
            }
        }
    }
}
