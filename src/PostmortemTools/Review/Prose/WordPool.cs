namespace PostmortemTools.Review.Prose;

/// <summary>Makes words as they are compared. Most words of all documents are the same few thousand, and are made once for each thread.</summary>
internal sealed class WordPool
{
    private const int Size = 16384;

    /// <summary>Longer words are rarely met again.</summary>
    private const int Longest = 24;

    [ThreadStatic]
    private static WordPool? current;

    private readonly Term?[] known = new Term?[Size];
    private readonly Term opaque = new(Word.Opaque);
    private readonly Term dash = new("—");

    /// <summary>The one of this thread.</summary>
    public static WordPool Current => current ??= new WordPool();

    /// <summary>What is exempt.</summary>
    public Term Opaque => opaque;

    /// <summary>A dash of any kind.</summary>
    public Term Dash => dash;

    /// <summary>The hash of no letters: see <see cref="Add"/>.</summary>
    public const uint NoHash = 2166136261;

    /// <summary>The hash of some letters with one more (FNV-1a), whatever its case; 0 where one of them is not ASCII.</summary>
    public static uint Add(uint hash, char c)
    {
        char small = Small(c);
        return small > 127 || hash == 0 ? 0 : (hash ^ small) * 16777619;
    }

    /// <summary>The word in a piece of a text.</summary>
    public Term Get(string text, int start, int end)
    {
        uint hash = NoHash;
        for (int i = start; i < end && i - start <= Longest; i++)
        {
            hash = Add(hash, text[i]);
        }

        return Get(text, start, end, hash);
    }

    /// <summary>The word in a piece of a text, whose hash is known.</summary>
    public Term Get(string text, int start, int end, uint hash)
    {
        if (hash == 0 || end - start > Longest)
        {
            return new Term(text.Substring(start, end - start).ToLowerInvariant().Replace('’', '\''));
        }

        Term? found = known[hash % Size];
        return found is not null && Is(found.Text, text, start, end) ? found : known[hash % Size] = new Term(Make(text, start, end));
    }

    private static bool Is(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != Small(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Make(string text, int start, int end)
    {
        char[] letters = new char[end - start];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = Small(text[start + i]);
        }

        return new string(letters);
    }

    private static char Small(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
}
