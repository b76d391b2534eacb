using System.Text;

namespace PostmortemTools.Documents.Data;

/// <summary>One text in YAML, in the plainest form that reads back as exactly that text.</summary>
internal static class YamlText
{
    /// <summary>What means something at the start of a value.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`.=<~";

    /// <summary>Appends the text: several lines as a block below, anything else within the line.</summary>
    public static void Append(StringBuilder output, string text, int indent)
    {
        if (CanBeBlock(text))
        {
            AppendBlock(output, text, Math.Max(indent, 2));
        }
        else
        {
            AppendLine(output, text);
        }
    }

    /// <summary>Appends the text within the line.</summary>
    public static void AppendLine(StringBuilder output, string text)
    {
        if (CanBePlain(text))
        {
            output.Append(text);
        }
        else if (text.IndexOfAny(['"', '\\']) >= 0 && !HasEscapes(text))
        {
            output.Append('\'').Append(text.Replace("'", "''")).Append('\'');
        }
        else
        {
            QuotedText.Append(output, text);
        }
    }

    private static bool CanBePlain(string text) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[text.Length - 1])
        && Indicators.IndexOf(text[0]) < 0
        && text[text.Length - 1] != ':'
        && text.IndexOf(": ", StringComparison.Ordinal) < 0 && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && text.IndexOf('\t') < 0 && !HasEscapes(text)
        && !YamlWords.LooksTyped(text);

    /// <summary>
    /// A block keeps its text as it is from its first character on. It cannot begin with a blank, from which its indentation
    /// would be misread, and lines of blanks alone are what editors remove.
    /// </summary>
    private static bool CanBeBlock(string text)
    {
        int end = text.IndexOf('\n');
        if (end <= 0 || text[0] is ' ' or '\t' || HasEscapes(text, exceptNewlines: true))
        {
            return false;
        }

        for (int start = 0; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start && string.IsNullOrWhiteSpace(text.Substring(start, end - start)))
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendBlock(StringBuilder output, string text, int indent)
    {
        string body = text.TrimEnd('\n');
        output.Append('|').Append((text.Length - body.Length) switch { 0 => "-", 1 => "", _ => "+" });
        foreach (string line in body.Split('\n'))
        {
            output.Append('\n').Append(' ', line.Length > 0 ? indent : 0).Append(line);
        }

        if (text.Length - body.Length > 1)
        {
            output.Append('\n', text.Length - body.Length);
        }
    }

    private static bool HasEscapes(string text, bool exceptNewlines = false)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (QuotedText.MustEscape(text, at) && !(exceptNewlines && text[at] == '\n'))
            {
                return true;
            }
        }

        return false;
    }
}
