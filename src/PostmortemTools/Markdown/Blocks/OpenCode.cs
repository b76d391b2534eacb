namespace PostmortemTools.Markdown.Blocks;

/// <summary>The block of code that is open, if one is: between fences, or indented.</summary>
internal sealed class OpenCode(string text, DocumentBlock document, BlockTree tree)
{
    private readonly FenceEnds fences = new(text);
    private CodeBlock? block;
    private char mark;
    private int length;
    private bool neverCloses;

    /// <summary>Ends the block.</summary>
    public void Close() => block = null;

    /// <summary>Opens a block with the fence that stands in a line.</summary>
    public void OpenFence(LineReader line, char fence)
    {
        TextSpan rest = line.Rest;
        (mark, length) = (fence, line.Run(fence));
        neverCloses = !fences.Closes(rest.End, mark, length);
        document.UnclosedFenceAt = neverCloses && document.UnclosedFenceAt < 0 ? line.At : document.UnclosedFenceAt;
        block = new CodeBlock { IsFenced = true, Info = new TextSpan(rest.Start + length, rest.End).Trim(text) };
        tree.Add(block, rest.Start, rest.End);
    }

    /// <summary>Opens a block with a line that is indented so far.</summary>
    public void OpenIndented(LineReader line, TextSpan span)
    {
        block = new CodeBlock();
        block.Lines.Add(new TextSpan(line.At, span.End));
        tree.Add(block, line.At, line.Rest.End);
    }

    /// <summary>Takes a line that belongs to the block; false where none is open or it has ended before the line.</summary>
    public bool Takes(LineReader line, TextSpan span)
    {
        if (block is null)
        {
            return false;
        }

        if (block.IsFenced ? neverCloses && line.HeadingLevel() > 0 : !line.IsBlank && line.Indent < 4)
        {
            block = null;
            return false;
        }

        if (block.IsFenced && line.Indent <= 3 && line.Next == mark && line.Run(mark) >= length && line.IsOnly(mark))
        {
            tree.Extend(block, line.Rest.End);
            block = null;
            return true;
        }

        if (!line.IsBlank)
        {
            block.Lines.Add(new TextSpan(Math.Max(span.Start, line.At - line.Indent), span.End));
            tree.Extend(block, line.Rest.End);
        }
        else if (block.IsFenced)
        {
            block.Lines.Add(new TextSpan(span.End, span.End));
        }

        return true;
    }
}
