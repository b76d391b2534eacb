namespace PostmortemTools.Markdown.Blocks;

/// <summary>Knows of every place in a document whether a fence that is opened there is ever closed. One pass over the text, made when first asked.</summary>
internal sealed class FenceEnds(string text)
{
    private readonly List<int> places = [];
    private readonly List<int> longestBackticks = [];
    private readonly List<int> longestTildes = [];
    private bool known;
    private int backtick;
    private int tilde;

    /// <summary>Whether a line behind a place consists of at least so many marks.</summary>
    /// <param name="from">A place in the text.</param>
    /// <param name="mark">Backtick or tilde.</param>
    /// <param name="length">How many the opening fence has.</param>
    public bool Closes(int from, char mark, int length)
    {
        if (!known)
        {
            Find();
        }

        int index = places.BinarySearch(from);
        index = index < 0 ? ~index : index;
        return index < places.Count && (mark == '`' ? longestBackticks : longestTildes)[index] >= length;
    }

    private void Find()
    {
        known = true;
        backtick = text.IndexOf("```", StringComparison.Ordinal);
        tilde = text.IndexOf("~~~", StringComparison.Ordinal);
        for (int i = NextFence(0); i >= 0; i = NextFence(i))
        {
            char mark = text[i];
            int start = i;
            while (i < text.Length && text[i] == mark)
            {
                i++;
            }

            int end = i;
            while (end < text.Length && text[end] is ' ' or '\t')
            {
                end++;
            }

            if (end - start >= 3 && (end == text.Length || text[end] is '\r' or '\n'))
            {
                places.Add(start);
                longestBackticks.Add(mark == '`' ? i - start : 0);
                longestTildes.Add(mark == '~' ? i - start : 0);
            }
        }

        for (int i = places.Count - 2; i >= 0; i--)
        {
            longestBackticks[i] = Math.Max(longestBackticks[i], longestBackticks[i + 1]);
            longestTildes[i] = Math.Max(longestTildes[i], longestTildes[i + 1]);
        }
    }

    private int NextFence(int from)
    {
        backtick = backtick >= 0 && backtick < from ? text.IndexOf("```", from, StringComparison.Ordinal) : backtick;
        tilde = tilde >= 0 && tilde < from ? text.IndexOf("~~~", from, StringComparison.Ordinal) : tilde;
        return backtick < 0 ? tilde : tilde < 0 ? backtick : Math.Min(backtick, tilde);
    }
}
