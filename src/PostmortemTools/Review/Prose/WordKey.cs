#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PostmortemTools.Review.Prose;

/// <summary>
/// What a word is found by, whatever its case: the letters themselves of up to eight of ASCII, which most words have; of others the first letters and the
/// length, with the highest bit set, so that words of the same key have to be compared.
/// </summary>
internal static class WordKey
{
    /// <summary>The bit of a key that does not say the word alone.</summary>
    public const ulong IsPartial = 1UL << 63;

    private const int MostLetters = 8;

    private static readonly char[] Lower = [.. Enumerable.Range(0, 128).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>The small letter; the typographic apostrophe is the straight one.</summary>
    public static char Small(char c) => c < Lower.Length ? Lower[c] : c == '’' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The key of a word.</summary>
    public static ulong Of(string word) => OneByOne(word, 0, word.Length);

    /// <summary>The key of a word in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How long it is; not 0.</param>
    public static ulong Of(string text, int start, int length)
    {
#if NET
        if (start + MostLetters <= text.Length)
        {
            // Eight letters at once, those behind the word cut off. It is done for every word of every document.
            int count = Math.Min(length, MostLetters);
            Vector128<ushort> read = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan())), (nuint)start);
            uint others = Vector128.GreaterThan(read, Vector128.Create((ushort)127)).ExtractMostSignificantBits();
            if ((others & ((1U << count) - 1)) == 0)
            {
                Vector128<ushort> isCapital = Vector128.LessThan(read - Vector128.Create((ushort)'A'), Vector128.Create((ushort)26));
                Vector128<ushort> small = read | (isCapital & Vector128.Create((ushort)0x20));
                ulong letters = Vector128.Narrow(small, small).AsUInt64().ToScalar() & (ulong.MaxValue >> (64 - (8 * count)));
                return length <= MostLetters ? letters : Partial(letters, length);
            }
        }
#endif
        return OneByOne(text, start, length);
    }

    /// <summary>Whether a word, in small letters, is the one in a piece of a text: to be asked where the keys are the same and partial.</summary>
    public static bool IsSame(string word, string text, int start, int length)
    {
        bool isSame = word.Length == length;
        for (int i = 0; isSame && i < length; i++)
        {
            isSame = word[i] == Small(text[start + i]);
        }

        return isSame;
    }

    /// <summary>A place for a key in a table of a size that is a power of two.</summary>
    public static uint Place(ulong key, int sizeBits) => (uint)((key * 0x9E3779B97F4A7C15) >> (64 - sizeBits));

    private static ulong OneByOne(string text, int start, int length)
    {
        ulong letters = 0;
        bool isPlain = length <= MostLetters;
        for (int i = 0; i < Math.Min(length, MostLetters); i++)
        {
            char small = Small(text[start + i]);
            letters ^= (ulong)small << (8 * i);
            isPlain &= small < Lower.Length;
        }

        return isPlain ? letters : Partial(letters, length);
    }

    private static ulong Partial(ulong letters, int length) => (letters ^ ((ulong)length << 55)) | IsPartial;
}
