namespace PostmortemTools.Review.Prose;

/// <summary>Makes words as they are compared. Most words of all documents are the same few thousand, and are made once for each thread.</summary>
internal sealed class WordPool
{
    /// <summary>A power of two.</summary>
    private const int Size = 16384;

    /// <summary>Longer words are rarely met again.</summary>
    private const int Longest = 24;

    [ThreadStatic]
    private static WordPool? current;

    private readonly (uint Hash, string Written, Term? Term)[] known = new (uint, string, Term?)[Size];

    /// <summary>The one of this thread.</summary>
    public static WordPool Current => current ??= new WordPool();

    /// <summary>What is exempt.</summary>
    public Term Opaque { get; } = new(Word.Opaque);

    /// <summary>A dash of any kind.</summary>
    public Term Dash { get; } = new("—");

    /// <summary>The dot that ends a sentence, and the break of a line.</summary>
    public Term Dot { get; } = new(".");

    /// <summary>The word in a piece of a text. One that is written in two ways, <c>The</c> and <c>the</c>, is made twice.</summary>
    public Term Get(string text, int start, int end)
    {
        int length = end - start;
        if (length > Longest)
        {
            return Make(text.Substring(start, length));
        }

        // In its place or beside it.
        uint hash = Hash(text, start, length);
        uint place = hash & (Size - 1);
        if (IsAt(place, hash, text, start, length) || IsAt(place ^= 1, hash, text, start, length))
        {
            return known[place].Term!;
        }

        string written = text.Substring(start, length);
        Term made = Make(written);
        known[known[place ^ 1].Term is null ? place ^ 1 : place] = (hash, written, made);
        return made;
    }

    private static Term Make(string written) => new(written.ToLowerInvariant().Replace('’', '\''));

    private bool IsAt(uint place, uint hash, string text, int start, int length)
    {
        ref (uint Hash, string Written, Term? Term) entry = ref known[place];
        return entry.Hash == hash && entry.Term is not null && entry.Written.Length == length && string.CompareOrdinal(entry.Written, 0, text, start, length) == 0;
    }

    /// <summary>Mixes the first and the last four letters: cheaper than all of them, and few words differ only between.</summary>
    private static uint Hash(string text, int start, int length)
    {
        ulong mixed = (uint)length;
        if (length >= 4)
        {
            int last = start + length - 4;
            mixed ^= (text[start] | ((ulong)text[start + 1] << 16) | ((ulong)text[start + 2] << 32) | ((ulong)text[start + 3] << 48)) * 0x9E3779B97F4A7C15;
            mixed ^= (text[last] | ((ulong)text[last + 1] << 16) | ((ulong)text[last + 2] << 32) | ((ulong)text[last + 3] << 48)) * 0xC2B2AE3D27D4EB4F;
        }
        else
        {
            for (int i = start; i < start + length; i++)
            {
                mixed = (mixed ^ text[i]) * 0x9E3779B97F4A7C15;
            }
        }

        return (uint)(mixed >> 32);
    }
}
