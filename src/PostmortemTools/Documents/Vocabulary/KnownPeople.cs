namespace PostmortemTools.Documents.Vocabulary;

/// <summary>The people that a document names: a word before a colon that is one of their names is a person.</summary>
internal sealed class KnownPeople
{
    private readonly Func<IEnumerable<string?>>? names;
    private HashSet<string>? known;
    private HashSet<string>? missed;

    private KnownPeople()
    {
    }

    /// <summary>People whose names are looked for when one is asked for.</summary>
    /// <param name="names">Finds them; others may be learnt of later.</param>
    public KnownPeople(Func<IEnumerable<string?>> names) => this.names = names;

    /// <summary>Nobody.</summary>
    public static KnownPeople None { get; } = new();

    /// <summary>Whether somebody has this name, as a whole or as the first of several.</summary>
    public bool Contains(string name)
    {
        if (names is null)
        {
            return false;
        }

        known ??= Collect(names());
        string bare = name.TrimStart('@');
        if (known.Contains(bare))
        {
            return true;
        }

        (missed ??= new HashSet<string>(StringComparer.Ordinal)).Add(bare);
        return false;
    }

    /// <summary>Takes in more names; whether one of them was asked for before and not known.</summary>
    public bool Learn(IEnumerable<string?> more)
    {
        if (missed is null)
        {
            // Nobody was asked for, or all were known.
            return false;
        }

        HashSet<string> others = Collect(more);
        known!.UnionWith(others);
        return missed.Overlaps(others);
    }

    private static HashSet<string> Collect(IEnumerable<string?> names)
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach (string? name in names)
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
