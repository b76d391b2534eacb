namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Phrases and what each means. A phrase that ends in <c>…</c> is also known by its beginning: <c>root cause of …</c> is <c>Root cause of the delay</c>.
/// Blanks between the words do not matter: <c>Lead-up</c> is <c>Leadup</c>.
/// </summary>
/// <typeparam name="T">What phrases mean.</typeparam>
internal sealed class PhraseTable<T>
{
    private const char Onward = '…';

    private readonly Dictionary<string, T> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> beginnings = new(StringComparer.Ordinal);
    private int longest;
    private int longestBeginning;

    /// <summary>Takes over rows of phrases. Of two that are the same, the first counts.</summary>
    public PhraseTable(params IEnumerable<(T Meaning, string[] Phrases)>[] tables)
    {
        foreach ((T meaning, string[] words) in tables.SelectMany(rows => rows))
        {
            foreach (string word in words)
            {
                Add(word, meaning);
            }
        }
    }

    /// <summary>What a phrase as a whole means.</summary>
    public bool TryFind(string key, out T meaning) =>
        phrases.TryGetValue(key, out meaning!) || (key.Length <= longest && key.IndexOf(' ') > 0 && phrases.TryGetValue(key.Replace(" ", ""), out meaning!));

    /// <summary>What the longest known beginning of a phrase means.</summary>
    public bool TryFindBeginning(string key, out T meaning)
    {
        for (int length = Math.Min(key.Length - 1, longestBeginning); length > 0; length--)
        {
            // Words end at blanks; in Chinese and Japanese script, anywhere.
            if ((key[length] == ' ' || key[length] > '\u2E7F') && beginnings.TryGetValue(key.Substring(0, length), out meaning!))
            {
                return true;
            }
        }

        meaning = default!;
        return false;
    }

    /// <summary>What the first of two names says, if both are known: <c>Owner / Team</c>.</summary>
    public bool TryFindFirstOfTwo(string key, out T meaning)
    {
        const string And = " and ";
        int and = key.IndexOf(And, StringComparison.Ordinal);
        meaning = default!;
        return and > 0 && TryFind(key.Substring(and + And.Length), out _) && TryFind(key.Substring(0, and), out meaning);
    }

    private void Add(string phrase, T meaning)
    {
        string key = Wording.Of(phrase).Key;
        longest = Math.Max(longest, key.Length);
        Keep(phrases, key, meaning);
        Keep(phrases, key.Replace(" ", ""), meaning);
        if (phrase[phrase.Length - 1] == Onward)
        {
            Keep(beginnings, key, meaning);
            longestBeginning = Math.Max(longestBeginning, key.Length);
        }
    }

    private static void Keep(Dictionary<string, T> known, string key, T meaning) => known[key] = known.TryGetValue(key, out T? earlier) ? earlier : meaning;
}
