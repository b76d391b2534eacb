using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>The action in the line of an item: without the owner, date, ticket and so on that stand before and behind it.</summary>
internal static class ActionCore
{
    /// <summary>The line without what stands at its ends; the whole line where nothing else is left.</summary>
    public static TextSpan Of(string text, TextSpan line, List<TextPart> parts)
    {
        int end = line.End;
        while (CutBefore(text, line.Start, end, parts) is { } cut)
        {
            end = cut;
        }

        int start = line.Start;
        while (CutBehind(text, start, end, parts) is { } cut)
        {
            start = cut;
        }

        int bareEnd = end;
        while (end < line.End && bareEnd > start && IsDangling(text[bareEnd - 1]))
        {
            bareEnd--;
        }

        int bareStart = start;
        while (start > line.Start && bareStart < bareEnd && IsSeparator(text[bareStart]))
        {
            bareStart++;
        }

        return bareStart < bareEnd && HasWord(text, bareStart, bareEnd) ? new TextSpan(bareStart, bareEnd) : line;
    }

    private static int? CutBefore(string text, int start, int end, List<TextPart> parts)
    {
        int probe = end;
        while (probe > start && IsSeparator(text[probe - 1]))
        {
            probe--;
        }

        foreach (TextPart part in parts)
        {
            if (part.OuterEnd >= probe && part.OuterEnd <= end && part.OuterStart >= start && part.OuterStart < end)
            {
                return part.OuterStart;
            }
        }

        return null;
    }

    private static int? CutBehind(string text, int start, int end, List<TextPart> parts)
    {
        int probe = start;
        while (probe < end && IsSeparator(text[probe]))
        {
            probe++;
        }

        foreach (TextPart part in parts)
        {
            if (part.OuterStart <= probe && part.OuterStart >= start && part.OuterEnd <= end && part.OuterEnd > start)
            {
                return part.OuterEnd;
            }
        }

        return null;
    }

    private static bool HasWord(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '（' or '）' or '、' or '，' or '：' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '-' or '–' or '—' or '|' or '.' or '·' or '•' or '>';

    private static bool IsDangling(char c) => char.IsWhiteSpace(c) || c is '（' or '、' or '，' or ',' or ';' or '(' or '[' or '-' or '–' or '—' or '|' or '·' or '•';
}
