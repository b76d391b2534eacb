using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>
/// A few words that say something together. <c>should have been {participle}</c>: words as they are, <c>a|b</c> for either, <c>{name}</c> for the words of
/// a <see cref="Lexicon"/>, <c>very?</c> for what may be there, <c>..3</c> for up to three words of any kind. It never reaches across a mark that parts a sentence.
/// </summary>
/// <remarks>Gaps are short, so that matching takes time in proportion to the length of the text.</remarks>
internal sealed class WordPattern
{
    private readonly PatternElement[] elements;

    private WordPattern(PatternElement[] elements) => this.elements = elements;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern as written.</param>
    /// <param name="lexicon">The words that names in it stand for.</param>
    /// <exception cref="FormatException">It begins with a gap, or names words that there are none of.</exception>
    public static WordPattern Parse(string pattern, Lexicon lexicon)
    {
        PatternElement[] elements = [.. pattern.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(part => PatternElement.Parse(part, lexicon))];
        return elements.Length == 0 || elements[0].Gap > 0 || elements[0].IsOptional
            ? throw new FormatException($"'{pattern}' does not begin with a word.")
            : new WordPattern(elements);
    }

    /// <summary>Places of which each has one of its words in whatever the pattern matches.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Needed => elements.Where(element => element is { Gap: 0, IsOptional: false, HasForm: false }).Select(element => element.Words);

    /// <summary>The words that it may begin with.</summary>
    public IEnumerable<string> FirstWords => elements[0].Words;

    /// <summary>Whether it may also begin with a word of a certain form, such as a name; all of these are written with a capital letter.</summary>
    public bool MayBeginWithName => elements[0].HasForm;

    /// <summary>How many words it takes from a place in a sentence; 0 where it does not match there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The word to begin at.</param>
    /// <param name="names">The names of people that the document knows.</param>
    public int Match(Sentence sentence, int at, INames names) => Match(sentence.Words, at, 0, names) is var end && end > at ? end - at : 0;

    private int Match(Word[] words, int at, int element, INames names)
    {
        if (element == elements.Length)
        {
            return at;
        }

        PatternElement wanted = elements[element];
        if (wanted.Gap > 0)
        {
            for (int skipped = 0; skipped <= wanted.Gap; skipped++)
            {
                if (Match(words, at + skipped, element + 1, names) is var end and >= 0)
                {
                    return end;
                }

                if (at + skipped >= words.Length || words[at + skipped].IsBreak)
                {
                    break;
                }
            }

            return -1;
        }

        if (at < words.Length && wanted.Is(words[at], names) && Match(words, at + 1, element + 1, names) is var stop and >= 0)
        {
            return stop;
        }

        return wanted.IsOptional ? Match(words, at, element + 1, names) : -1;
    }
}
