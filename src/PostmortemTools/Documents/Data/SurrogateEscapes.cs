namespace PostmortemTools.Documents.Data;

/// <summary>
/// Carries <c>\uD800</c> in double quotes past the YAML parser, which refuses half of a surrogate pair. Such halves are no
/// characters, but a .NET string can hold them, and nothing is to be lost. Before parsing, the backslash of each such escape gives
/// way to a character that the text does not use; afterwards it becomes the half pair in double quotes, a backslash again elsewhere.
/// Every place in the text stays where it was.
/// </summary>
internal sealed class SurrogateEscapes
{
    private const int EscapeLength = 6;

    private readonly char mark;

    private SurrogateEscapes(string text, char mark)
    {
        Text = text;
        this.mark = mark;
    }

    /// <summary>The text to parse.</summary>
    public string Text { get; }

    /// <summary>Hides the escapes of a text.</summary>
    public static SurrogateEscapes Hide(string text)
    {
        if (text.IndexOf("\\uD", StringComparison.OrdinalIgnoreCase) < 0 || UnusedCharacter(text) is not { } mark)
        {
            return new SurrogateEscapes(text, '\0');
        }

        char[] hidden = text.ToCharArray();
        for (int at = 0; at < hidden.Length; at++)
        {
            if (hidden[at] != '\\')
            {
                continue;
            }

            if (IsEscape(text, at))
            {
                hidden[at] = mark;
            }
            else
            {
                // The backslash escapes the character behind it, which may be another backslash.
                at++;
            }
        }

        return new SurrogateEscapes(new string(hidden), mark);
    }

    /// <summary>A scalar as it was meant.</summary>
    public string Restore(string scalar, bool isDoubleQuoted)
    {
        if (mark == '\0' || scalar.IndexOf(mark) < 0)
        {
            return scalar;
        }

        if (!isDoubleQuoted)
        {
            return scalar.Replace(mark, '\\');
        }

        string[] parts = scalar.Split(mark);
        for (int i = 1; i < parts.Length; i++)
        {
            parts[i] = (char)Convert.ToUInt16(parts[i].Substring(1, EscapeLength - 2), 16) + parts[i].Substring(EscapeLength - 1);
        }

        return string.Concat(parts);
    }

    private static bool IsEscape(string text, int at) =>
        at + EscapeLength <= text.Length && text[at + 1] == 'u' && text[at + 2] is 'd' or 'D'
        && IsHex(text[at + 3]) && text[at + 3] is not (>= '0' and <= '7') && IsHex(text[at + 4]) && IsHex(text[at + 5]);

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>A private character that the text has neither as itself nor as an escape.</summary>
    private static char? UnusedCharacter(string text)
    {
        for (char c = '\uE000'; c <= '\uF8FF'; c++)
        {
            if (text.IndexOf(c) < 0 && text.IndexOf(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase) < 0)
            {
                return c;
            }
        }

        return null;
    }
}
