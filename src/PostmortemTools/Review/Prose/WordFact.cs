namespace PostmortemTools.Review.Prose;

/// <summary>
/// Something that is so of a word, or not, whatever sentence it stands in: that it is a unit, a weekday, a date that there is not. Each word answers once,
/// and from then on without looking. What is rare, and looked for in every sentence, is a <see cref="SentenceFact"/>.
/// </summary>
internal sealed class WordFact
{
    /// <summary>As many as a word has room for the answers to.</summary>
    private const int Most = 64;

    private static int made;

    private readonly Func<string, bool> ask;

    /// <summary>Creates a fact that is so of some words.</summary>
    /// <param name="words">The words, in small letters.</param>
    public WordFact(params string[] words)
        : this(new HashSet<string>(words, StringComparer.Ordinal).Contains)
    {
    }

    /// <summary>Creates a fact that is to be looked at.</summary>
    /// <param name="ask">Whether it is so of a word in small letters; the same whenever it is asked.</param>
    /// <exception cref="InvalidOperationException">A word has no room for one more: facts are made once for all documents, not for each.</exception>
    public WordFact(Func<string, bool> ask)
    {
        int number = Interlocked.Increment(ref made) - 1;
        Bit = number < Most ? 1UL << number : throw new InvalidOperationException($"There are more than {Most} facts about words.");
        this.ask = ask;
    }

    /// <summary>Where a word keeps its answer.</summary>
    public ulong Bit { get; }

    /// <summary>Whether it is so of a word.</summary>
    public bool Of(in Word word) => word.Term.Is(this);

    /// <summary>Whether it is so of one of the words of a sentence.</summary>
    public bool OfAny(Sentence sentence)
    {
        foreach (Word word in sentence.Words)
        {
            if (word.Term.Is(this))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks whether it is so: what <see cref="Term"/> does once.</summary>
    public bool Ask(string word) => ask(word);
}
