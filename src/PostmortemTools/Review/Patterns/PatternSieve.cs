namespace PostmortemTools.Review.Patterns;

/// <summary>
/// Tells from the words that a sentence has, in whatever order, that no pattern is in it: so most sentences need not be looked at closer. A pattern needs
/// all its places filled for which there are words as they are.
/// </summary>
internal sealed class PatternSieve
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceSet> words = new(StringComparer.Ordinal);
    private readonly HashSet<PlaceSet> needs = [];

    /// <summary>The places that each word fills, in small letters.</summary>
    public IReadOnlyDictionary<string, PlaceSet> Words => words;

    /// <summary>What a sentence must have filled: all of one of these.</summary>
    public IEnumerable<PlaceSet> Needs => needs;

    /// <summary>Adds a pattern.</summary>
    public void Add(WordPattern pattern)
    {
        PlaceSet need = PlaceSet.None;
        foreach (IReadOnlyCollection<string> place in pattern.Needed)
        {
            need |= Fill(place);
        }

        needs.Add(need);
    }

    /// <summary>The place of some words. Where there are too many, some are taken for one, and more is let through than had to be.</summary>
    private PlaceSet Fill(IReadOnlyCollection<string> choices)
    {
        string name = string.Join("|", choices);
        if (!places.TryGetValue(name, out int number))
        {
            places.Add(name, number = places.Count % PlaceSet.Most);
        }

        PlaceSet place = PlaceSet.One(number);
        foreach (string word in choices)
        {
            words[word] = place | (words.TryGetValue(word, out PlaceSet others) ? others : PlaceSet.None);
        }

        return place;
    }
}
