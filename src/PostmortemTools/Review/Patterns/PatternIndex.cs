using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>Many patterns, each of which stands for something.</summary>
/// <typeparam name="T">What a pattern stands for.</typeparam>
internal sealed class PatternIndex<T>
{
    private readonly PatternBuckets patterns = new();
    private readonly List<T> meanings = [];


    /// <summary>Adds a pattern. All are added before it is asked for the first time.</summary>
    public void Add(WordPattern pattern, T meaning)
    {
        patterns.Add(pattern, meanings.Count);
        meanings.Add(meaning);
        Sieve.Add(pattern);
    }

    /// <summary>Looks for the patterns in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names of people that the document knows.</param>
    /// <param name="found">Gets what is found: which pattern, at which word, how many words.</param>
    /// <param name="mayBegin">What is so of the words that patterns may begin with; null where words do not know.</param>
    public void Find(Sentence sentence, INames names, List<(int Pattern, int At, int Count)> found, SentenceFact? mayBegin = null) => patterns.Find(sentence, names, found, mayBegin);

    /// <summary>Tells in which sentences none is found.</summary>
    public PatternSieve Sieve { get; } = new();

    /// <summary>Whether a pattern may begin with a word as it is.</summary>
    public bool MayBegin(string word) => patterns.MayBegin(word);

    /// <summary>What a pattern stands for.</summary>
    /// <param name="pattern">Its number.</param>
    public T this[int pattern] => meanings[pattern];
}
