using PostmortemTools.Markdown;

namespace PostmortemTools.Documents.Reading.Outline;

/// <summary>A line that is nothing but a label: <c>**Impact**</c>, <c>**Impact:**</c>, <c>**Impact**:</c>, <c>Impact:</c>.</summary>
internal static class LabelLine
{
    private const int Shortest = 5;

    private const int Longest = 60;

    /// <summary>The words of the label; null where the line is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="line">The line, without blanks around it.</param>
    public static TextSpan? Words(string text, TextSpan line)
    {
        if (line.Length is < Shortest or > Longest)
        {
            return null;
        }

        int end = text[line.End - 1] is ':' or '：' ? line.End - 1 : line.End;
        bool isBold = end - line.Start > 4 && string.CompareOrdinal(text, line.Start, "**", 0, 2) == 0 && text.IndexOf("**", line.Start + 2, end - line.Start - 2, StringComparison.Ordinal) == end - 2;
        if (isBold)
        {
            int last = text[end - 3] is ':' or '：' ? end - 3 : end - 2;
            return new TextSpan(line.Start + 2, last).Trim(text);
        }

        bool isPlain = end < line.End && char.IsLetter(text[line.Start]) && text.IndexOf(text[end], line.Start, line.Length) == end;
        return isPlain ? new TextSpan(line.Start, end) : null;
    }
}
