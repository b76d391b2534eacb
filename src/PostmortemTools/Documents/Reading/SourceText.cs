using System.Text;
using PostmortemTools.Markdown;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Reading;

/// <summary>Pieces of a document as values of the model.</summary>
internal static class SourceText
{
    /// <summary>What stands where a value is still to be written.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        Placeholders.NotRecorded, "-", "–", "—", "TBD", "TBA", "N/A", "NA", "TODO", "???",
    };

    /// <summary>The value of a piece of one or several lines; line ends in it are blanks.</summary>
    public static string Inline(string text, TextSpan span, InlinePlace place) => InlineText.Read(OneLine(text, span), place);

    /// <summary>The same; null where nothing, or a placeholder, stands there.</summary>
    public static string? InlineOrNull(string text, TextSpan span, InlinePlace place)
    {
        if (span.IsEmpty || IsPlaceholder(text, span))
        {
            return null;
        }

        string value = Inline(text, span, place);
        return value.Length == 0 ? null : value;
    }

    /// <summary>Whether only a placeholder stands there.</summary>
    public static bool IsPlaceholder(string text, TextSpan span) => span.Length <= Placeholders.NotRecorded.Length && Nothing.Contains(span.In(text));

    /// <summary>The lines of a piece as one.</summary>
    public static string OneLine(string text, TextSpan span)
    {
        string piece = span.In(text);
        if (piece.IndexOf('\n') < 0 && piece.IndexOf('\r') < 0)
        {
            return piece;
        }

        StringBuilder line = new(piece.Length);
        for (int i = 0; i < piece.Length; i++)
        {
            if (piece[i] is not ('\n' or '\r'))
            {
                line.Append(piece[i]);
                continue;
            }

            while (line.Length > 0 && line[line.Length - 1] is ' ' or '\t' or '\\')
            {
                line.Length--;
            }

            // No line of a paragraph begins with the sign of a quotation, unless it is one.
            while (i + 1 < piece.Length && piece[i + 1] is ' ' or '\t' or '\n' or '\r' or '>')
            {
                i++;
            }

            line.Append(' ');
        }

        return line.ToString();
    }

    /// <summary>The blocks of a piece; null where nothing, or a placeholder, stands there.</summary>
    public static string? Blocks(string text, int start, int end)
    {
        string blocks = BlockText.Read(new TextSpan(start, end).In(text));
        return blocks.Length == 0 || blocks == Placeholders.NotRecorded ? null : blocks;
    }

    /// <summary>The piece without the white space around it, line ends too.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
