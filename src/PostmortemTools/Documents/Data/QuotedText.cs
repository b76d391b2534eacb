using System.Globalization;
using System.Text;

namespace PostmortemTools.Documents.Data;

/// <summary>Text in double quotes, by rules that JSON and YAML share.</summary>
internal static class QuotedText
{
    private static readonly Dictionary<char, string> Short = new() { ['"'] = "\\\"", ['\\'] = "\\\\", ['\n'] = "\\n", ['\r'] = "\\r", ['\t'] = "\\t", ['\b'] = "\\b", ['\f'] = "\\f" };

    /// <summary>Appends the text in quotes; what does not print, breaks lines or is no character is escaped.</summary>
    public static void Append(StringBuilder output, string text)
    {
        output.Append('"');
        int done = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!MustEscape(text, at) && text[at] is not ('"' or '\\' or '\t'))
            {
                continue;
            }

            output.Append(text, done, at - done);
            output.Append(Short.TryGetValue(text[at], out string? escape) ? escape : "\\u" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture));
            done = at + 1;
        }

        output.Append(text, done, text.Length - done).Append('"');
    }

    /// <summary>
    /// Whether the character at a place can stand in a file only as an escape: control characters except the tab, the line breaks
    /// of Unicode, which editors treat as lines, the byte order mark, what Unicode says is no character, and half a surrogate pair.
    /// </summary>
    public static bool MustEscape(string text, int at)
    {
        char c = text[at];
        return c switch
        {
            < '\x7F' => c < ' ' && c != '\t',
            < '\xA0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
            >= '\uD800' and <= '\uDBFF' => !(at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])),
            >= '\uDC00' and <= '\uDFFF' => !(at > 0 && char.IsHighSurrogate(text[at - 1])),
            _ => false,
        };
    }
}
