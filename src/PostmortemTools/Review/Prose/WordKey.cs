namespace PostmortemTools.Review.Prose;

/// <summary>
/// What a word is found by, whatever its case: the letters themselves of up to eight of ASCII, which most words have; of others a hash (FNV-1a of 64
/// bits) with the highest bit set. Letters are added one by one.
/// </summary>
internal struct WordKey()
{
    /// <summary>The bit of a key that is no letters.</summary>
    public const ulong IsHash = 1UL << 63;

    private const int MostLetters = 8;

    private static readonly char[] Lower = [.. Enumerable.Range(0, 128).Select(c => char.ToLowerInvariant((char)c))];

    private ulong letters = 0;
    private ulong hash = 14695981039346656037;
    private uint all = 0;

    /// <summary>The small letter; the typographic apostrophe is the straight one.</summary>
    public static char Small(char c) => c < Lower.Length ? Lower[c] : c == '’' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>Adds a letter.</summary>
    public void Add(char c)
    {
        char small = Small(c);
        letters = (letters << 8) | small;
        hash = (hash ^ small) * 1099511628211;
        all |= small;
    }

    /// <summary>The key of what was added.</summary>
    /// <param name="length">How many letters that are.</param>
    public readonly ulong Value(int length) => length <= MostLetters && all < Lower.Length ? letters : hash | IsHash;
}
