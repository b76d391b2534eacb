using PostmortemTools.Documents.Reading.Places;
using PostmortemTools.Markdown;
using PostmortemTools.Markdown.Blocks;

namespace PostmortemTools.Documents.Reading.Timeline;

/// <summary>The lines of a paragraph as a reader sees them: a <c>&lt;br&gt;</c> ends one too.</summary>
internal static class TimelineLines
{
    /// <summary>The lines, each without the blanks around it and with the break that ends it.</summary>
    public static List<TextSpan> Of(string text, ParagraphBlock paragraph)
    {
        List<TextSpan> lines = [];
        foreach (TextSpan line in paragraph.Lines)
        {
            int start = line.Start;
            for (int at = text.IndexOf('<', start, line.End - start); at >= 0 && at < line.End; at = text.IndexOf('<', at + 1, line.End - at - 1))
            {
                int end = BreakEnd(text, at, line.End);
                if (end > at && end < line.End)
                {
                    lines.Add(SourceText.Trim(text, start, end));
                    start = end;
                }
            }

            TextSpan last = SourceText.Trim(text, start, line.End);
            if (!last.IsEmpty)
            {
                lines.Add(last);
            }
        }

        return lines;
    }

    /// <summary>A line without the break that ends it.</summary>
    public static TextSpan TrimBreak(string text, TextSpan line)
    {
        int end = line.End;
        int open = text.LastIndexOf('<', Math.Max(end - 1, 0), Math.Min(7, Math.Max(end - line.Start, 0)));
        if (open >= line.Start && BreakEnd(text, open, end) == end)
        {
            end = open;
        }
        else if (end > line.Start && text[end - 1] == '\\')
        {
            end--;
        }

        return SourceText.Trim(text, line.Start, end);
    }

    /// <summary>The place of one of several lines.</summary>
    /// <param name="text">The document.</param>
    /// <param name="paragraph">What it is a line of.</param>
    /// <param name="line">The line.</param>
    /// <param name="next">Where the next row begins; -1 where it is the last.</param>
    /// <param name="about">Its description.</param>
    public static RowPlace Place(string text, ParagraphBlock paragraph, TextSpan line, int next, TextSpan about)
    {
        bool beginsLine = IsFirstInLine(text, line.Start);
        int start = beginsLine ? TextLines.Start(text, line.Start) : line.Start;
        int end = next < 0 ? TextLines.Next(text, paragraph.End) : IsFirstInLine(text, next) ? TextLines.Start(text, next) : next;
        TextSpan whole = new(start, end);
        return new RowPlace { Shape = RowShape.Line, Whole = whole, Head = whole, Item = new TextSpan(line.Start, Math.Max(line.Start, Math.Max(TrimBreak(text, line).End, about.End))) };
    }

    private static bool IsFirstInLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    /// <summary>Where a tag for a line break ends; the place itself where none begins there.</summary>
    private static int BreakEnd(string text, int at, int limit)
    {
        if (at + 3 >= limit + 1 || at + 2 >= text.Length || (text[at + 1] | 0x20) != 'b' || (text[at + 2] | 0x20) != 'r')
        {
            return at;
        }

        int end = at + 3;
        while (end < limit && text[end] is ' ' or '/')
        {
            end++;
        }

        return end < limit && text[end] == '>' ? end + 1 : at;
    }
}
