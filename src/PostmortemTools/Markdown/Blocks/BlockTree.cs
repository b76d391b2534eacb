namespace PostmortemTools.Markdown.Blocks;

/// <summary>The blocks of a document as far as they are read: which containers are open, and what goes into the innermost.</summary>
internal sealed class BlockTree
{
    private readonly List<ContainerBlock> open = [];

    public BlockTree(DocumentBlock document) => open.Add(document);

    /// <summary>How many containers are open, the document included.</summary>
    public int Depth => open.Count;

    /// <summary>The open container of a depth, the document being 0.</summary>
    public ContainerBlock this[int depth] => open[depth];

    /// <summary>The innermost open container.</summary>
    public ContainerBlock Innermost => open[open.Count - 1];

    /// <summary>Puts a block where the reading is.</summary>
    public void Add(Block block, int start, int end)
    {
        block.Start = start;
        Parent(block).Children.Add(block);
        Extend(block, end);
    }

    /// <summary>Puts a container where the reading is and goes into it.</summary>
    public void Open(ContainerBlock container, int start)
    {
        container.Start = start;
        container.End = start;
        Parent(container).Children.Add(container);
        open.Add(container);
    }

    /// <summary>Closes the containers from a depth on.</summary>
    public void CloseFrom(int depth)
    {
        if (depth < open.Count)
        {
            open.RemoveRange(depth, open.Count - depth);
        }
    }

    /// <summary>Closes the list that is open but has no open item: what comes next is none of its own.</summary>
    public void CloseList()
    {
        if (Innermost is ListBlock)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    /// <summary>Sets the end of a block, and of all that are open around it.</summary>
    public void Extend(Block block, int end)
    {
        block.End = end;
        ExtendOpen(end);
    }

    /// <summary>Sets the end of all open containers.</summary>
    public void ExtendOpen(int end)
    {
        for (int depth = 1; depth < open.Count; depth++)
        {
            open[depth].End = end;
        }
    }

    /// <summary>Takes out the block that was added last.</summary>
    public void RemoveLast() => Innermost.Children.RemoveAt(Innermost.Children.Count - 1);

    /// <summary>A list holds items only, so that anything else ends it.</summary>
    private ContainerBlock Parent(Block block)
    {
        if (block is not ItemBlock)
        {
            CloseList();
        }

        return Innermost;
    }
}
