namespace PostmortemTools.Markdown.Blocks;

/// <summary>Finds the data at the head of a document. It must begin with the first line, and end.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads it into a document; returns the place where the Markdown begins.</summary>
    public static int Read(string text, DocumentBlock document)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        bool toml = IsFence(text, start, '+');
        if (!toml && !IsFence(text, start, '-'))
        {
            return start;
        }

        int content = NextLine(text, start);
        for (int at = content; at < text.Length; at = NextLine(text, at))
        {
            if (!IsFence(text, at, toml ? '+' : '-') && !(!toml && IsFence(text, at, '.')))
            {
                continue;
            }

            int end = at + 3;
            document.FrontMatter = new FrontMatterBlock { Start = start, End = end, IsToml = toml, Content = new TextSpan(content, at) };
            return NextLine(text, at);
        }

        return start;
    }

    /// <summary>Three of a mark, and nothing but blanks behind them.</summary>
    private static bool IsFence(string text, int at, char mark)
    {
        if (at + 3 > text.Length || text[at] != mark || text[at + 1] != mark || text[at + 2] != mark)
        {
            return false;
        }

        int end = at + 3;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end == text.Length || text[end] is '\r' or '\n';
    }

    private static int NextLine(string text, int at)
    {
        int end = text.IndexOfAny(['\r', '\n'], at);
        return end < 0 ? text.Length : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
