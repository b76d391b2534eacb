using System.Runtime.InteropServices;

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

    /// <summary>So many characters are mixed in at once.</summary>
    private const int Word = sizeof(ulong) / sizeof(char);

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

        int place = PlaceOf(text, start, length);
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

    // The characters at the beginning and at the end tell most headings apart.
    private static int PlaceOf(string text, int start, int length)
    {
        ReadOnlySpan<char> piece = text.AsSpan(start, length);
        ulong hash = (uint)length;
        if (length < Word)
        {
            foreach (char letter in piece)
            {
                hash = Mixed(hash, letter);
            }
        }
        else
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(piece);
            hash = Mixed(hash, MemoryMarshal.Read<ulong>(bytes));
            hash = Mixed(hash, MemoryMarshal.Read<ulong>(bytes.Slice(Math.Min(sizeof(ulong), bytes.Length - sizeof(ulong)))));
            hash = Mixed(hash, MemoryMarshal.Read<ulong>(bytes.Slice(bytes.Length - sizeof(ulong))));
        }

        return (int)(hash >> 32) & (Places - 1);
    }

    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4.
    private static ulong Mixed(ulong hash, ulong more) => (hash ^ more) * 11400714819323198485;

    private sealed class Entry(string source, T said)
    {
        public T Said => said;

        public bool Is(string text, int start, int length) => source.Length == length && string.CompareOrdinal(source, 0, text, start, length) == 0;
    }
}
