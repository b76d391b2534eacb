using PostmortemTools.Documents.Vocabulary;
using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Rows;

/// <summary>The action in the line of an item: without the owner, date, ticket and so on that stand before and behind it.</summary>
internal static class ActionCore
{
    /// <summary>The line without what stands at its ends; where nothing else is left, a link whose text says it, else the whole line.</summary>
    public static TextSpan Of(string text, TextSpan line, List<TextPart> parts)
    {
        TextSpan marks = MarksBeforeBrackets(text, line);
        int end = line.End;
        while (CutBefore(text, line, end, parts, marks) is { } cut)
        {
            end = cut;
        }

        int start = line.Start;
        while (CutBehind(text, start, end, parts) is { } cut)
        {
            start = cut;
        }

        int bareEnd = end;
        while (end < line.End && bareEnd > start && (IsDangling(text[bareEnd - 1]) || (bareEnd > marks.Start && bareEnd <= marks.End)))
        {
            bareEnd--;
        }

        int bareStart = start;
        while (start > line.Start && bareStart < bareEnd && IsSeparator(text[bareStart]))
        {
            bareStart++;
        }

        TextSpan core = bareStart < bareEnd && HasWord(text, bareStart, bareEnd) ? new TextSpan(bareStart, bareEnd) : default;
        return OfLink(text, core, parts) ?? (core.IsEmpty ? line : core);
    }

    /// <summary>What stands within the emphasis of a whole action: <c>**Rotate the keys**</c>; null where it is not one emphasis.</summary>
    public static TextSpan? Within(string text, TextSpan core)
    {
        if (core.Length < 5 || text[core.Start] is not ('*' or '_') || text[core.Start + 1] != text[core.Start] || text[core.Start + 2] is '*' or '_' or ' ')
        {
            return null;
        }

        string mark = text[core.Start] == '*' ? "**" : "__";
        return text[core.End - 3] is not ('*' or '_' or ' ' or '\\') && text.IndexOf(mark, core.Start + 2, core.Length - 2, StringComparison.Ordinal) == core.End - 2
            ? new TextSpan(core.Start + 2, core.End - 2) : null;
    }

    /// <summary>The link that says what is to be done, with a single word before it such as <c>See</c>: nothing else is left of the line but that. Null where there is none.</summary>
    private static TextSpan? OfLink(string text, TextSpan core, List<TextPart> parts)
    {
        if (!core.IsEmpty && text.IndexOf(' ', core.Start, core.Length) >= 0)
        {
            return null;
        }

        foreach (TextPart part in parts)
        {
            bool isLink = part.OuterEnd - part.OuterStart > 4 && text[part.OuterStart] == '[' && part.OuterEnd == part.End + 1 && text[part.End] == ')' && text[part.Start - 1] == '(';
            if (isLink && text.IndexOf(' ', part.OuterStart, part.Start - part.OuterStart) > 0 && (core.IsEmpty || core.End == part.OuterStart - 1))
            {
                return new TextSpan(core.IsEmpty ? part.OuterStart : core.Start, part.OuterEnd);
            }
        }

        return null;
    }

    /// <summary>The marks that open an emphasis of the brackets that end a line: <c>*(owner: Jane)*</c>; as many close it behind them. Empty where none do.</summary>
    private static TextSpan MarksBeforeBrackets(string text, TextSpan line)
    {
        int close = line.End;
        while (close > line.Start && IsMark(text[close - 1]))
        {
            close--;
        }

        int marks = line.End - close;
        if (marks is 0 or > 3 || close == line.Start || text[close - 1] is not (')' or ']'))
        {
            return default;
        }

        int open = text.LastIndexOf(text[close - 1] == ')' ? '(' : '[', close - 1, close - line.Start);
        return open - marks >= line.Start && string.CompareOrdinal(text, open - marks, text, close, marks) == 0 ? new TextSpan(open - marks, open) : default;
    }

    private static bool IsMark(char c) => c is '*' or '_';

    private static int? CutBefore(string text, TextSpan line, int end, List<TextPart> parts, TextSpan marks)
    {
        int start = line.Start;
        int probe = end;
        while (probe > start && (IsSeparator(text[probe - 1]) || (probe > marks.Start && probe <= marks.End) || probe > line.End - marks.Length))
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

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '（' or '）' or '、' or '，' or '：' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '-' or '–' or '—' or '|' or '.' or '·' or '•' or '>' or '→';

    private static bool IsDangling(char c) => char.IsWhiteSpace(c) || c is '（' or '、' or '，' or ',' or ';' or '(' or '[' or '-' or '–' or '—' or '|' or '·' or '•' or '→';
}
