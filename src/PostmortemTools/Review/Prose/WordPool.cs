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

    private readonly Entry[] known = new Entry[Size];

    /// <summary>The one of this thread.</summary>
    public static WordPool Current => current ??= new WordPool();

    /// <summary>What is exempt.</summary>
    public Term Opaque { get; } = new(Word.Opaque);

    /// <summary>A dash of any kind.</summary>
    public Term Dash { get; } = new("—");

    /// <summary>The dot that ends a sentence, and the break of a line.</summary>
    public Term Dot { get; } = new(".");

    /// <summary>A mark of one character.</summary>
    public Term Mark(string text, int at) => Get(text, at, 1, Hash(text, at, 1));

    /// <summary>The word in a piece of a text. One that is written in two ways, <c>The</c> and <c>the</c>, is made twice.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    public Term Get(string text, int start, int length, uint hash)
    {
        if (length > Longest)
        {
            return Make(text.Substring(start, length));
        }

        // In its place or beside it.
        uint place = hash & (Size - 1);
        if (known[place].Is(hash, text, start, length))
        {
            return known[place].Term!;
        }

        if (!known[place ^ 1].Is(hash, text, start, length))
        {
            if (known[place].Term is not null)
            {
                place ^= 1;
            }

            known[place] = new Entry(hash, text.Substring(start, length));
            return known[place].Term!;
        }

        return known[place ^ 1].Term!;
    }

    /// <summary>Mixes the first and the last four letters: cheaper than all of them, and few words differ only between.</summary>
    public static uint Hash(string text, int start, int length)
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

    private static Term Make(string written) => new(written.ToLowerInvariant().Replace('’', '\''));

    /// <summary>A word that was made, and how it was written.</summary>
    private readonly struct Entry(uint hash, string written)
    {
        private readonly uint hash = hash;
        private readonly string written = written;

        public Term? Term { get; } = Make(written);

        public bool Is(uint asked, string text, int start, int length) =>
            hash == asked && Term is not null && written.Length == length && string.CompareOrdinal(written, 0, text, start, length) == 0;
    }
}
