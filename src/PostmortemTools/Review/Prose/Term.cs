namespace PostmortemTools.Review.Prose;

/// <summary>A word as it is compared, and what is known of it whatever sentence it stands in: asked once, and not each time it is met. Of one thread.</summary>
/// <param name="text">The word in small letters, its apostrophe straight; a mark as it is.</param>
internal sealed class Term(string text)
{
    private ulong asked;
    private ulong so;

    private object? asker;
    private object? answer;

    /// <summary>The word.</summary>
    public string Text { get; } = text;

    /// <summary>What is so of it of all that sentences know of themselves.</summary>
    public ushort Facts { get; } = SentenceFact.AllOf(text);

    /// <summary>Whether something is so of it.</summary>
    public bool Is(WordFact fact)
    {
        if ((asked & fact.Bit) == 0)
        {
            asked |= fact.Bit;
            so |= fact.Ask(Text) ? fact.Bit : 0;
        }

        return (so & fact.Bit) != 0;
    }

    /// <summary>What somebody knows of the word: asked once, as long as nobody else asks between.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="ask">Looks it up.</param>
    public T? Known<T>(object by, Func<string, T?> ask)
        where T : class
    {
        if (!ReferenceEquals(asker, by))
        {
            (asker, answer) = (by, ask(Text));
        }

        return (T?)answer;
    }
}
