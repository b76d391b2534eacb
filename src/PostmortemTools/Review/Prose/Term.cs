namespace PostmortemTools.Review.Prose;

/// <summary>A word as it is compared, and what is known of it whatever sentence it stands in: asked once, and not each time it is met. Of one thread.</summary>
/// <param name="text">The word in small letters, its apostrophe straight; a mark as it is.</param>
internal sealed class Term(string text)
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { ";", ":", "(", ")", "?", "!", ".", "—", Word.Opaque };

    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal) { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

    private object? asker;
    private object? answer;

    /// <summary>The word.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it parts a sentence.</summary>
    public bool IsBreak { get; } = Breaks.Contains(text);

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber { get; } = text[0] is >= '0' and <= '9' || (text.Length > 1 && text[0] is '~' or '$' or '€' or '£' && text[1] is >= '0' and <= '9');

    /// <summary>Whether it says a number, in digits or in letters: <c>9</c>, <c>nine</c>, <c>nine-hour</c>.</summary>
    public bool SaysNumber => says ??= IsNumber || NumberWords.Contains(Text.Split('-')[0]);

    private bool? says;

    /// <summary>Which language it is a small word of.</summary>
    public WordLanguage Language { get; } = SmallWords.LanguageOf(text);

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
