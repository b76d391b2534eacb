#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PostmortemTools.Review.Prose;

/// <summary>Tells what a character is where a text is taken apart into words.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Ascii = [.. Enumerable.Range(0, 128).Select(c => KindOf((char)c))];

    /// <summary>What a character is.</summary>
    public static CharKind Of(char c) => c < Ascii.Length ? Ascii[c] : KindOf(c);

    /// <summary>How many letters and digits of ASCII there are from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">Where to stop.</param>
    public static int PlainRun(string text, int start, int end)
    {
        int at = start;
#if NET
        // Eight at once: one by one, the processor guesses the length of every word, and mostly wrong.
        ref ushort letters = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan()));
        for (; at < end && at + Vector128<ushort>.Count <= text.Length; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> read = Vector128.LoadUnsafe(ref letters, (nuint)at);
            Vector128<ushort> isLetter = Vector128.LessThan((read | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
            Vector128<ushort> isDigit = Vector128.LessThan(read - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            uint others = ~(isLetter | isDigit).ExtractMostSignificantBits() & 0xFF;
            if (others != 0)
            {
                return Math.Min(at + BitOperations.TrailingZeroCount(others), end) - start;
            }
        }
#endif
        while (at < end && IsPlain(text[at]))
        {
            at++;
        }

        return Math.Min(at, end) - start;
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static CharKind KindOf(char c) => c switch
    {
        '@' => CharKind.At,
        '~' or '$' or '€' or '£' => CharKind.Sign,
        '\'' or '’' or '-' or '.' or ':' or '_' or ',' => CharKind.Joiner,
        '!' or '?' => CharKind.Stop,
        ';' or '(' or ')' => CharKind.Mark,
        '—' or '–' or '…' or '→' => CharKind.Dash,
        '`' or '"' or '“' or '„' or '«' or '<' or ']' => CharKind.Opening,
        _ => char.IsLetterOrDigit(c) ? CharKind.Letter : CharKind.Nothing,
    };
}
