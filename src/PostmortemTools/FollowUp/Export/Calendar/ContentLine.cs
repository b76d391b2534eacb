using System.Text;
using PostmortemTools.Documents.Data;

namespace PostmortemTools.FollowUp.Export.Calendar;

/// <summary>The lines of iCalendar (RFC 5545, 3.1): a name, perhaps parameters, and a value.</summary>
internal static class ContentLine
{
    /// <summary>What ends a line.</summary>
    public const string NewLine = "\r\n";

    /// <summary>The octets of UTF-8 that a line has at most, what ends it not counted.</summary>
    private const int Longest = 75;

    private static readonly char[] Delimiters = [':', ';'];

    /// <summary>A text as a value (RFC 5545, 3.3.11). Whatever breaks a line, in Unicode too, becomes <c>\n</c>; what no text may hold becomes a blank.</summary>
    public static string Text(string text)
    {
        StringBuilder value = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '\\' or ';' or ',':
                    value.Append('\\').Append(c);
                    break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    value.Append("\\n");
                    break;
                default:
                    value.Append(QuotedText.MustEscape(text, i) ? char.IsSurrogate(c) ? '\uFFFD' : ' ' : c);
                    break;
            }
        }

        return value.ToString();
    }

    /// <summary>A text as the value of a parameter, in quotes (RFC 5545, 3.2), which cannot hold a quote.</summary>
    public static string Parameter(string text) => $"\"{Text(text).Replace("\\n", " ").Replace("\\", "").Replace('"', '\'')}\"";

    /// <summary>The text that a value stands for.</summary>
    public static string Read(string value)
    {
        StringBuilder text = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            bool isEscape = value[i] == '\\' && i + 1 < value.Length;
            text.Append(!isEscape ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    /// <summary>The name of a line, in capitals; null where it is no line of iCalendar.</summary>
    public static string? Name(string line)
    {
        int end = line.IndexOfAny(Delimiters);
        bool isName = end > 0 && line.IndexOf(':') >= end && line.Take(end).All(c => c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        return isName ? line.Substring(0, end).ToUpperInvariant() : null;
    }

    /// <summary>The value of a line that has no parameters with colons in them.</summary>
    public static string Value(string line) => line.Substring(line.IndexOf(':') + 1);

    /// <summary>Appends a line, folded: a part goes on in the next line, behind a blank. No character is cut in two.</summary>
    public static void Append(StringBuilder text, string line)
    {
        int octets = 0;
        for (int i = 0; i < line.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length;
            int length = isPair ? 4 : line[i] < 0x80 ? 1 : line[i] < 0x800 ? 2 : 3;
            if (octets + length > Longest)
            {
                text.Append(NewLine).Append(' ');
                octets = 1;
            }

            text.Append(line, i, isPair ? 2 : 1);
            octets += length;
            i += isPair ? 1 : 0;
        }

        text.Append(NewLine);
    }
}
