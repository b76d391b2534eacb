#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using PostmortemTools.Markdown;

namespace PostmortemTools.Review.Safety;

/// <summary>The runs of characters in a text that keys, tokens and addresses are made of; in code and addresses of links too: what must not be shared must not stand there either.</summary>
internal static class TextRuns
{
    private static readonly bool[] Parts = [.. Enumerable.Range(0, 128).Select(c => IsOfRuns((char)c))];

    /// <summary>The runs that have a character in them, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The character; one that runs are made of.</param>
    public static IEnumerable<TextSpan> With(string text, char mark)
    {
        for (int at = text.IndexOf(mark); at >= 0;)
        {
            TextSpan run = Around(text, at);
            yield return run;
            at = run.End < text.Length ? text.IndexOf(mark, run.End) : -1;
        }
    }

    /// <summary>The runs that have a dot between two digits, in order.</summary>
    public static IEnumerable<TextSpan> WithDottedNumber(string text)
    {
        for (int at = DotInNumber(text, 0); at >= 0;)
        {
            TextSpan run = Around(text, at);
            yield return run;
            at = DotInNumber(text, run.End);
        }
    }

    /// <summary>The runs of so many characters or more, in order.</summary>
    public static IEnumerable<TextSpan> OfLength(string text, int shortest)
    {
        for (int start = NextOfLength(text, 0, shortest); start >= 0;)
        {
            int end = start + shortest;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            yield return new TextSpan(start, end);
            start = NextOfLength(text, end + 1, shortest);
        }
    }

    // What searches stands apart from what yields: there the places would be fields, and each character would cost several times as much.
    private static int DotInNumber(string text, int from)
    {
        for (int at = from < text.Length ? text.IndexOf('.', from) : -1; at >= 0; at = text.IndexOf('.', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && text[at - 1] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9')
            {
                return at;
            }
        }

        return -1;
    }

    private static int NextOfLength(string text, int start, int shortest)
    {
#if NET
        ref ushort characters = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan()));
#endif
        while (start + shortest <= text.Length)
        {
            // From the back: what is no part of a run moves its beginning as far as can be.
            int last = start + shortest - 1;
#if NET
            // Most often it is a blank among the last few.
            if (shortest >= Vector128<ushort>.Count)
            {
                int first = last - Vector128<ushort>.Count + 1;
                uint blanks = Vector128.LessThanOrEqual(Vector128.LoadUnsafe(ref characters, (nuint)first), Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
                if (blanks != 0)
                {
                    start = first + BitOperations.Log2(blanks) + 1;
                    continue;
                }
            }
#endif
            while (last >= start && IsPart(text[last]))
            {
                last--;
            }

            if (last < start)
            {
                return start;
            }

            start = last + 1;
        }

        return -1;
    }

    private static TextSpan Around(string text, int at)
    {
        int start = at;
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        int end = at + 1;
        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool IsPart(char c) => c < Parts.Length && Parts[c];

    private static bool IsOfRuns(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '@' or '+' or '%';
}
