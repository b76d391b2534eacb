namespace PostmortemTools.Review.Prose;

/// <summary>
/// Words as they are compared: in small letters, their apostrophe straight. Most words of a document are the same few hundred, and are made once.
/// </summary>
internal sealed class WordPool
{
    private const int Size = 2048;

    /// <summary>Longer words are rarely met again.</summary>
    private const int Longest = 24;

    private readonly string?[] known = new string?[Size];

    /// <summary>The word in a piece of a text.</summary>
    public string Get(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
        {
            char c = Small(text[i]);
            if (c > 127 || end - start > Longest)
            {
                return text.Substring(start, end - start).ToLowerInvariant().Replace('’', '\'');
            }

            hash = (hash ^ c) * 16777619;
        }

        string? found = known[hash % Size];
        return found is not null && Is(found, text, start, end) ? found : known[hash % Size] = Make(text, start, end);
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
