namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The people that a document names: a word before a colon that is one of their names is a person.</summary>
/// <param name="names">Finds their names, when one is asked for.</param>
internal sealed class KnownPeople(Func<IEnumerable<string?>> names)
{
    private HashSet<string>? known;

    /// <summary>Nobody.</summary>
    public static KnownPeople None { get; } = new(() => []);

    /// <summary>Whether somebody has this name, as a whole or as the first of several.</summary>
    public bool Contains(string name)
    {
        known ??= Collect();
        return known.Contains(name.TrimStart('@'));
    }

    private HashSet<string> Collect()
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach (string? name in names())
        {
            if (name?.Trim().TrimStart('@') is { Length: > 1 } whole && !ActionLineReader.IsNothing(whole))
            {
                all.Add(whole);
                if (whole.IndexOf(' ') is var blank and > 1 && PersonName.Is(whole, 0, whole.Length))
                {
                    all.Add(whole.Substring(0, blank));
                }
            }
        }

        return all;
    }
}
