namespace PostmortemTools.Time.Written;

/// <summary>Finds what is known of a word, in any case, from its place in a text: a dictionary would need the word by itself.</summary>
/// <param name="capacity">A power of two, more than twice the number of words.</param>
internal sealed class WordTable<T>(int capacity)
    where T : struct
{
    private readonly (string? Word, T Value)[] slots = new (string?, T)[capacity];
    private int longest;

    /// <summary>Adds a word or changes what is known of it.</summary>
    public void Set(string word, T value)
    {
        longest = Math.Max(longest, word.Length);
        slots[Slot(word, 0, word.Length)] = (word, value);
    }

    /// <summary>What is known of the text from start to end; the default where nothing is.</summary>
    public T Find(string text, int start, int end) =>
        end == start || end - start > longest ? default : slots[Slot(text, start, end)].Value;

    private int Slot(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
        {
            hash = (hash ^ Fold(text[i])) * 16777619;
        }

        int slot = (int)(hash & (uint)(capacity - 1));
        while (slots[slot].Word is { } word && !(word.Length == end - start && string.Compare(word, 0, text, start, word.Length, StringComparison.OrdinalIgnoreCase) == 0))
        {
            slot = (slot + 1) & (capacity - 1);
        }

        return slot;
    }

    private static char Fold(char c) => c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c);
}
