namespace PostmortemTools.Review.Prose;

/// <summary>
/// Makes words as they are compared. Most words of all documents are the same few thousand, and are made once for each thread. Looking one up mostly
/// touches one line of memory: what is asked of every word stands beside its key.
/// </summary>
internal sealed class WordPool
{
    private const int SizeBits = 14;

    /// <summary>Longer words are rarely met again.</summary>
    private const int Longest = 24;

    [ThreadStatic]
    private static WordPool? current;

    private readonly Entry[] known = new Entry[1 << SizeBits];
    private readonly Term?[] marks = new Term?[128];
    private readonly Term opaque = new(Word.Opaque);
    private readonly Term dash = new(Word.DashMark.ToString());

    /// <summary>The one of this thread.</summary>
    public static WordPool Current => current ??= new WordPool();

    /// <summary>A mark: one of ASCII, a dash, or what stands for what is exempt.</summary>
    public Term Mark(char mark) => mark switch
    {
        Word.OpaqueMark => opaque,
        Word.DashMark => dash,
        _ => marks[mark] ??= new Term(mark.ToString()),
    };

    /// <summary>Looks up a word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="key">Its key.</param>
    public Entry Get(string text, int start, int length, ulong key)
    {
        if (length > Longest)
        {
            return new Entry(key, Make(text, start, length));
        }

        // In its place or beside it.
        uint place = WordKey.Place(key, SizeBits);
        if (known[place].Is(key, text, start, length))
        {
            return known[place];
        }

        uint beside = place ^ 1;
        if (known[beside].Is(key, text, start, length))
        {
            return known[beside];
        }

        return known[known[place].Term is null ? place : beside] = new Entry(key, Make(text, start, length));
    }

    private static Term Make(string text, int start, int length)
    {
        char[] letters = new char[length];
        for (int i = 0; i < length; i++)
        {
            letters[i] = WordKey.Small(text[start + i]);
        }

        return new Term(new string(letters));
    }

    /// <summary>A word that was made, and what is asked of every word.</summary>
    public readonly struct Entry(ulong key, Term term)
    {
        private readonly ulong key = key;

        /// <summary>The word.</summary>
        public Term Term { get; } = term;

        /// <summary>What is so of it: see <see cref="Term.Facts"/>.</summary>
        public ushort Facts { get; } = term.Facts;

        /// <summary>Whether it is the word in a piece of a text: a key that is letters says so alone.</summary>
        public bool Is(ulong asked, string text, int start, int length) => key == asked && Term is not null && ((asked & WordKey.IsPartial) == 0 || WordKey.IsSame(Term.Text, text, start, length));
    }
}
