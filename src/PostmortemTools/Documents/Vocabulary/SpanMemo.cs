namespace PostmortemTools.Documents.Vocabulary;

/// <summary>
/// Remembers what headings and labels say: the documents of a house have the same ones, over and over. As many are kept as there are
/// places, the latest ones first. Threads may share it: a place holds a whole entry or another one.
/// </summary>
/// <typeparam name="T">What they say.</typeparam>
/// <param name="read">Reads a part of a text, from a place to before another.</param>
internal sealed class SpanMemo<T>(Func<string, int, int, T> read)
{
    /// <summary>What is longer is a sentence, and hardly comes twice.</summary>
    private const int Longest = 60;

    /// <summary>So many characters of both ends say where a text belongs.</summary>
    private const int Ends = 6;

    /// <summary>A power of two.</summary>
    private const int Places = 4096;

    private readonly Entry?[] entries = new Entry?[Places];

    /// <summary>What a part of a text says, read once.</summary>
    public T Of(string text, int start, int end)
    {
        int length = end - start;
        if (length is <= 0 or > Longest)
        {
            return read(text, start, end);
        }

        int place = PlaceOf(text, start, end);
        return entries[place] is { } first && first.Is(text, start, length) ? first.Said
            : entries[place ^ 1] is { } second && second.Is(text, start, length) ? second.Said
            : Keep(place, text, start, end);
    }

    /// <summary>Reads a part; what had its place has the one beside it from then on.</summary>
    private T Keep(int place, string text, int start, int end)
    {
        T said = read(text, start, end);
        entries[place ^ 1] = entries[place];
        entries[place] = new Entry(text.Substring(start, end - start), said);
        return said;
    }

    // FNV-1a, by characters: those at the beginning and at the end tell most headings apart.
    private static int PlaceOf(string text, int start, int end)
    {
        uint hash = 2166136261 ^ (uint)(end - start);
        int head = Math.Min(end, start + Ends);
        for (int i = start; i < head; i++)
        {
            hash = (hash ^ text[i]) * 16777619;
        }

        for (int i = Math.Max(head, end - Ends); i < end; i++)
        {
            hash = (hash ^ text[i]) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & (Places - 1));
    }

    private sealed class Entry(string source, T said)
    {
        public T Said => said;

        public bool Is(string text, int start, int length) => source.Length == length && string.CompareOrdinal(source, 0, text, start, length) == 0;
    }
}
