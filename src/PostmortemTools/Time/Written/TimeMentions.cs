using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PostmortemTools.Time.Written;

/// <summary>Finds the times that people write into timelines. Prose with numbers in it is none. Linear, and allocates only where there is a time.</summary>
internal static class TimeMentions
{
    /// <summary>Longer than any label's time with its zones: no more of a label's end is searched.</summary>
    private const int LongestAtEnd = 100;

    /// <summary>Whether a text begins with a time or a date.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the item begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="mention">The time.</param>
    public static bool TryReadStart(string text, int start, int end, [NotNullWhen(true)] out TimeMention? mention) => TryRead(text, start, end, false, out mention);

    /// <summary>Whether a line begins with a time where all lines do: <c>14.32</c> is one there, though in prose it is a number.</summary>
    public static bool TryReadStartOfDotted(string text, int start, int end, [NotNullWhen(true)] out TimeMention? mention)
    {
        TextCursor cursor = new(text, start, end);
        MentionEdges.SkipNoise(ref cursor, out _);
        mention = null;
        return BeginsDotted(cursor) && TryRead(text, start, end, true, out mention);
    }

    /// <summary>Whether a table cell is nothing but a time. In a column of times, <c>14.32</c>, <c>1432</c> and <c>X</c> are times too.</summary>
    public static bool TryReadAll(string text, int start, int end, [NotNullWhen(true)] out TimeMention? mention) =>
        TryRead(text, start, end, true, out mention) && mention.RestStart >= end;

    /// <summary>Whether a label ends with a time: <c>Resolved at 15:20 UTC</c>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the label begins.</param>
    /// <param name="end">Where the item ends.</param>
    /// <param name="mention">The time.</param>
    /// <param name="labelEnd">Where the label itself ends, before what separates it from the time.</param>
    public static bool TryReadEnd(string text, int start, int end, [NotNullWhen(true)] out TimeMention? mention, out int labelEnd)
    {
        mention = null;
        labelEnd = end;
        int from = Math.Max(start, end - LongestAtEnd);
        for (int at = from; at < end; at++)
        {
            if ((at > start && IsWordChar(text[at - 1])) || !MentionReader.CanBegin(text[at]))
            {
                continue;
            }

            if (TryRead(text, at, end, false, out mention) && OnlyCloses(text, mention.RestStart, end) && (SaysEnough(mention) || IsSetApart(text, mention.Start)))
            {
                labelEnd = LabelEnd(text, start, at);
                return labelEnd > start;
            }
        }

        mention = null;
        return false;
    }

    private static bool BeginsDotted(in TextCursor at)
    {
        int dot = TextCursor.IsDigit(at.Ahead(1)) ? 2 : 1;
        return TextCursor.IsDigit(at.Now) && at.Ahead(dot) == '.' && TextCursor.IsDigit(at.Ahead(dot + 1)) && TextCursor.IsDigit(at.Ahead(dot + 2)) && !TextCursor.IsDigit(at.Ahead(dot + 3));
    }

    private static bool TryRead(string text, int start, int end, bool isColumn, [NotNullWhen(true)] out TimeMention? mention)
    {
        mention = null;
        TextCursor cursor = new(text, start, end);
        MentionEdges.SkipNoise(ref cursor, out bool said);
        if (!MentionReader.CanBegin(cursor.Now))
        {
            return false;
        }

        int begin = cursor.At;
        MentionReader reader = new(said, isColumn);
        if (!reader.Read(ref cursor))
        {
            return false;
        }

        int stop = cursor.At;
        OpenMarks open = OpenMarks.Of(text, start, begin, stop);
        MentionEdges.SkipBehind(ref cursor, ref open);
        mention = new TimeMention
        {
            Start = begin,
            End = stop,
            RestStart = cursor.At,
            Text = Clean(text, begin, stop),
            StillOpen = open,
            First = reader.First,
            Last = reader.Last,
            ZoneText = reader.Zone,
            IsApproximate = reader.IsApproximate,
            IsUnknown = reader.IsUnknown || reader.First.IsOpen,
            IsRelative = reader.IsRelative,
            Offset = reader.Offset,
        };
        return true;
    }

    /// <summary>Whether it is a time at the end of prose too: "still unknown" and "lasted 14h" are none.</summary>
    private static bool SaysEnough(TimeMention mention) =>
        !mention.IsUnknown && !mention.IsRelative && (mention.First.Parts.Minute is not null || mention.First.Parts.Half != TypedParts.DayHalf.None || (mention.First.HasDate && mention.First.Parts.First is null));

    /// <summary>Whether nothing follows but the closing of what the label opened.</summary>
    private static bool OnlyCloses(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '`' or ')' or ']' or '.'))
        {
            at++;
        }

        return at == end;
    }

    private static bool IsSetApart(string text, int start)
    {
        while (start > 0 && (TextCursor.IsBlank(text[start - 1]) || text[start - 1] is '*' or '_' or '`'))
        {
            start--;
        }

        return start > 0 && (text[start - 1] is ':' or '(' or '[' or '|' or '@' || TextCursor.IsDash(text[start - 1]));
    }

    /// <summary>The text without what Markdown put into it.</summary>
    private static string Clean(string text, int start, int end)
    {
        StringBuilder? clean = null;
        int brackets = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            brackets += c is '(' or '[' ? 1 : 0;
            bool isMark = c is '*' or '`' or '\\' || (c == '_' && !(i > start && IsWordChar(text[i - 1]) && i + 1 < end && IsWordChar(text[i + 1])))
                || (c is ')' or ']' && --brackets < 0);
            if (isMark)
            {
                clean ??= new StringBuilder(text, start, i - start, end - start);
            }
            else
            {
                clean?.Append(c);
            }
        }

        return clean?.ToString() ?? text.Substring(start, end - start);
    }

    private static int LabelEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ':' or ',' or '(' or '[' or '*' or '_' or '`' or '@' or '|' or '~' || TextCursor.IsDash(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c);
}
