namespace PostmortemTools.Review.Prose;

/// <summary>A word as it is compared, and what is known of it whatever sentence it stands in: asked once, and not each time it is met. Of one thread.</summary>
/// <param name="text">The word in small letters, its apostrophe straight; a mark as it is.</param>
internal sealed class Term(string text)
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { ";", ":", "(", ")", "?", "!", ".", "—", Word.Opaque };

    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal) { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

    private ulong asked = WordFacts.Bits;
    private ulong so = WordFacts.Of(text);

    private object? asker;
    private object? answer;

    /// <summary>The word.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it parts a sentence.</summary>
    public bool IsBreak { get; } = text.Length == 1 && Breaks.Contains(text);

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber { get; } = StartsWithDigit(text);

    /// <summary>Whether it says a number, in digits or in letters: <c>9</c>, <c>nine</c>, <c>nine-hour</c>.</summary>
    public bool SaysNumber { get; } = StartsWithDigit(text) || NumberWords.Contains(text.IndexOf('-') is var hyphen and >= 0 ? text.Substring(0, hyphen) : text);

    /// <summary>1 where it is a small word of English, -1 where it is one of another language, else 0.</summary>
    public int English { get; } = SmallWords.English(text);

    /// <summary>What is so of it of all that a sentence knows of itself; of other facts, those that were asked for.</summary>
    public ulong Facts => so;

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

    private static bool StartsWithDigit(string text) => text[0] is >= '0' and <= '9' || (text.Length > 1 && text[0] is '~' or '$' or '€' or '£' && text[1] is >= '0' and <= '9');
}
