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

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Few pieces of a document have more characters.</summary>
    private const int Usual = 2048;

    [ThreadStatic]
    private static char[]? buffer;

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
        if (span.IsEmpty || text.IndexOfAny(LineEnds, span.Start, span.Length) < 0)
        {
            return span.In(text);
        }

        char[] line = span.Length > Usual ? new char[span.Length] : buffer ??= new char[Usual];
        int length = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                line[length++] = text[i];
                continue;
            }

            while (length > 0 && line[length - 1] is ' ' or '\t' or '\\')
            {
                length--;
            }

            // No line of a paragraph begins with the sign of a quotation, unless it is one.
            while (i + 1 < span.End && text[i + 1] is ' ' or '\t' or '\n' or '\r' or '>')
            {
                i++;
            }

            line[length++] = ' ';
        }

        return new string(line, 0, length);
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
