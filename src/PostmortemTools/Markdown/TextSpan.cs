namespace PostmortemTools.Markdown;

/// <summary>A piece of a text: from a place to before another, counted in UTF-16 units.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The piece without the blanks around it.</summary>
    /// <param name="text">The text that it is a piece of.</param>
    public TextSpan Trim(string text)
    {
        int start = Start;
        int end = End;
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Whether exactly a text stands there.</summary>
    /// <param name="text">The text that it is a piece of.</param>
    /// <param name="value">What may stand there.</param>
    public bool Is(string text, string value) => Length == value.Length && string.CompareOrdinal(text, Start, value, 0, value.Length) == 0;

    /// <summary>What stands there.</summary>
    /// <param name="text">The text that it is a piece of.</param>
    public string In(string text) => IsEmpty ? "" : text.Substring(Start, End - Start);
}
