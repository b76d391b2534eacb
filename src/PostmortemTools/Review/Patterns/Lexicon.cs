using PostmortemTools.Review.Prose;

namespace PostmortemTools.Review.Patterns;

/// <summary>Words by what they are, and forms that words have: what patterns name in braces.</summary>
/// <param name="lists">The words of each name.</param>
/// <param name="forms">What a word must look like, for each name.</param>
internal sealed class Lexicon(IReadOnlyDictionary<string, string[]> lists, IReadOnlyDictionary<string, Func<Word, INames, bool>> forms)
{
    private readonly Dictionary<string, WordFact> facts = new(StringComparer.Ordinal);

    /// <summary>The words of a name.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public IEnumerable<string> Words(string name) => lists.TryGetValue(name, out string[]? words) ? words : throw new FormatException($"There are no words of the name '{name}'.");

    /// <summary>That a word is one of the words of a name.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public WordFact Fact(string name)
    {
        lock (facts)
        {
            return facts.TryGetValue(name, out WordFact? fact) ? fact : facts[name] = new WordFact([.. Words(name)]);
        }
    }

    /// <summary>The form of a name; null where it is a list of words.</summary>
    public Func<Word, INames, bool>? Form(string name) => forms.TryGetValue(name, out Func<Word, INames, bool>? form) ? form : null;
}
