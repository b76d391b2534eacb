using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Editing.Rows;

/// <summary>Knows what goes with a value that goes from a line.</summary>
internal static class Removal
{
    /// <summary>What goes with a value when it goes: its brackets where nothing else is in them, else one separator; and a blank.</summary>
    public static TextSpan Of(string text, TextSpan outer, TextSpan line)
    {
        int start = outer.Start;
        int end = outer.End;
        bool isBracketed = start > line.Start && end < line.End && (text[start - 1], text[end]) is ('(', ')') or ('[', ']');
        if (isBracketed)
        {
            (start, end) = (start - 1, end + 1);
        }
        else if (SeparatorBefore(text, start, line) is { } separator)
        {
            start = separator;
        }
        else if (end < line.End && text[end] is ',' or ';')
        {
            end++;
            while (end < line.End && text[end] == ' ')
            {
                end++;
            }

            return new TextSpan(start, end);
        }

        bool isAtStart = start == line.Start;
        int behind = end;
        while (isAtStart && behind < line.End && text[behind] is ' ')
        {
            behind++;
        }

        // What parted it from what follows would begin the line.
        end = behind > end && behind + 1 < line.End && IsBar(text[behind]) && text[behind + 1] == ' ' ? behind + 1 : end;

        while (!isAtStart && start > line.Start && text[start - 1] is ' ')
        {
            start--;
        }

        while (isAtStart && end < line.End && text[end] is ' ')
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Where what parts a value from the one before it begins; null where nothing does.</summary>
    private static int? SeparatorBefore(string text, int start, TextSpan line)
    {
        int before = start;
        while (before > line.Start && text[before - 1] == ' ')
        {
            before--;
        }

        bool isParted = before > line.Start && (text[before - 1] is ',' or ';' || (before < start && before - 1 > line.Start && IsBar(text[before - 1]) && text[before - 2] == ' '));
        return isParted ? before - 1 : null;
    }

    /// <summary>Whether a character between two blanks parts one value from another.</summary>
    private static bool IsBar(char c) => c is '-' or '–' or '—' or '|' or '·' or '•' or '/';
}
