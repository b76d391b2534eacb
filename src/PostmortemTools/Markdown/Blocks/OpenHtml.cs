namespace PostmortemTools.Markdown.Blocks;

/// <summary>The block of raw HTML that is open, if one is.</summary>
internal sealed class OpenHtml(BlockTree tree)
{
    private HtmlBlock? block;
    private string ending = "";

    /// <summary>Ends the block.</summary>
    public void Close() => block = null;

    /// <summary>Opens a block, which may end in the same line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">What ends it: see <see cref="HtmlStart.EndOf"/>.</param>
    public void Open(LineReader line, string end)
    {
        HtmlBlock opened = new();
        tree.Add(opened, line.At, line.Rest.End);
        (block, ending) = (end != HtmlStart.BlankLine && HtmlStart.EndsIn(line, end) ? null : opened, end);
    }

    /// <summary>Takes a line that belongs to the block; false where none is open or it has ended before the line.</summary>
    public bool Takes(LineReader line)
    {
        if (block is null)
        {
            return false;
        }

        bool ends = HtmlStart.EndsIn(line, ending);
        if (ends && ending == HtmlStart.BlankLine)
        {
            block = null;
            return false;
        }

        tree.Extend(block, line.IsBlank ? block.End : line.Rest.End);
        block = ends ? null : block;
        return true;
    }
}
