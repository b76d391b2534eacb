namespace PostmortemTools.Rendering.Markdown;

/// <summary>The first words of a longer text, for where there is room for a line or two.</summary>
internal static class OpeningText
{
    /// <summary>The first paragraph of prose in one line, cut behind a sentence where it is too long, else behind a word.</summary>
    /// <param name="text">Blocks of Markdown.</param>
    /// <param name="longest">The most characters.</param>
    public static string Of(string text, int longest)
    {
        string line = string.Join(" ", FirstParagraph(text).Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
        {
            return line;
        }

        int sentence = -1;
        for (int i = 1; i < longest; i++)
        {
            sentence = line[i] == ' ' && line[i - 1] is '.' or '!' or '?' ? i : sentence;
        }

        if (sentence > 0)
        {
            return line.Substring(0, sentence).TrimEnd();
        }

        int word = line.LastIndexOf(' ', longest - 1);
        int end = word > 0 ? word : longest;
        return $"{line.Substring(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)}…";
    }

    /// <summary>The first run of lines that is no heading, fence or table; where all is such, the first of any kind.</summary>
    private static string FirstParagraph(string text)
    {
        string[] paragraphs = text.Replace("\r\n", "\n").Replace('\r', '\n').Split(["\n\n"], StringSplitOptions.RemoveEmptyEntries);
        return paragraphs.FirstOrDefault(IsProse) ?? paragraphs.FirstOrDefault(paragraph => paragraph.Trim().Length > 0) ?? "";
    }

    private static bool IsProse(string paragraph) =>
        paragraph.Trim() is { Length: > 0 } trimmed
        && trimmed[0] is not ('#' or '|' or '<')
        && !trimmed.StartsWith("```", StringComparison.Ordinal)
        && !trimmed.StartsWith("~~~", StringComparison.Ordinal);
}
