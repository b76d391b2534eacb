using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Rendering.Scripting;

/// <summary>Tells from the line before it where a value lands.</summary>
internal static class LinePlace
{
    /// <summary>The place behind a beginning of a line.</summary>
    public static InlinePlace Of(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> content = SkipMarkers(line);
        if (content.Length == 0)
        {
            return InlinePlace.BlockStart;
        }

        InlinePlace place = content[0] switch
        {
            '#' => InlinePlace.Heading,
            '|' => InlinePlace.TableCell,
            _ => InlinePlace.Paragraph,
        };
        return OpensBold(content) ? place | InlinePlace.Bold : place;
    }

    /// <summary>Whether the first thing in the line behind its markers is a bracket.</summary>
    public static bool BeginsWithBracket(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> content = SkipMarkers(line);
        return content.Length > 0 && content[0] == '[';
    }

    private static bool OpensBold(ReadOnlySpan<char> line)
    {
        int stars = line.Length;
        while (stars > 0 && line[stars - 1] == '*')
        {
            stars--;
        }

        return line.Length - stars == 2 && (stars == 0 || line[stars - 1] is ' ' or '\t' or '(' or '[');
    }

    /// <summary>Goes behind blanks, quotation marks and the markers of list items.</summary>
    private static ReadOnlySpan<char> SkipMarkers(ReadOnlySpan<char> line)
    {
        while (true)
        {
            line = line.TrimStart(' ').TrimStart('\t');
            int marker = MarkerLength(line);
            if (marker == 0)
            {
                return line;
            }

            line = line.Slice(marker);
        }
    }

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line.Length == 0)
        {
            return 0;
        }

        if (line[0] == '>')
        {
            return 1;
        }

        int end = 0;
        while (end < line.Length && line[end] is >= '0' and <= '9')
        {
            end++;
        }

        bool marker = end == 0 ? line[0] is '-' or '+' or '*' : end < line.Length && line[end] is '.' or ')';
        return marker && end + 1 < line.Length && line[end + 1] == ' ' ? end + 2 : 0;
    }
}
