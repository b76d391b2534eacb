using System.Globalization;
using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>
/// The numeric character references that we write ourselves, <c>&amp;#32;</c>: a blank that would be trimmed, a control character, a comma
/// in a list of names, a mark. Others (<c>&amp;amp;</c>, <c>&amp;#124;</c>) are what somebody wrote, and stay.
/// </summary>
internal static class CharacterReference
{
    private const int Longest = 9;

    /// <summary>Writes the character at a place; returns how many UTF-16 units that were.</summary>
    public static int Append(StringBuilder to, string text, int at)
    {
        bool pair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        int point = pair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        to.Append("&#").Append(point.ToString(CultureInfo.InvariantCulture)).Append(';');
        return pair ? 2 : 1;
    }

    /// <summary>Whether a reference of ours begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the ampersand.</param>
    /// <param name="end">The place behind the reference.</param>
    /// <param name="meant">What it stands for.</param>
    public static bool TryRead(string text, int at, out int end, out string meant)
    {
        end = at;
        meant = "";
        if (at + 3 >= text.Length || text[at + 1] != '#')
        {
            return false;
        }

        int next = at + 2;
        int point = 0;
        while (next < text.Length && next < at + Longest && text[next] is >= '0' and <= '9')
        {
            point = (point * 10) + (text[next++] - '0');
        }

        // A leading zero would be a second spelling of the same.
        bool complete = next > at + 2 && next < text.Length && text[next] == ';' && (text[at + 2] != '0' || next == at + 3);
        if (!complete || !IsOurs(point))
        {
            return false;
        }

        end = next + 1;
        meant = point > char.MaxValue ? char.ConvertFromUtf32(point) : ((char)point).ToString();
        return true;
    }

    private static bool IsOurs(int point) => point <= char.MaxValue
        ? point < ' ' || point is ',' or 0x7F || char.IsWhiteSpace((char)point) || char.IsSurrogate((char)point) || Placeholders.IsDash((char)point) || ListMarks.Contains(point)
        : ListMarks.Contains(point);
}
