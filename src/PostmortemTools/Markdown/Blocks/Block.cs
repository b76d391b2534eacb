namespace PostmortemTools.Markdown.Blocks;

/// <summary>A block of a Markdown document (CommonMark 0.31, chapters 4 and 5; tables as GitHub has them), with its place in the text.</summary>
internal abstract class Block
{
    /// <summary>The first character, behind the markers of the containers and the indent.</summary>
    public int Start { get; set; }

    /// <summary>Behind the last character that is no blank; the line end does not belong to it.</summary>
    public int End { get; set; }
}

/// <summary>A block that holds others.</summary>
/// <param name="capacity">How many blocks it is likely to hold.</param>
internal abstract class ContainerBlock(int capacity = 0) : Block
{
    /// <summary>What it holds, in order.</summary>
    public List<Block> Children { get; } = new(capacity);
}

/// <summary>The whole document.</summary>
/// <param name="length">The length of its text: a block of the first level has some hundred characters.</param>
internal sealed class DocumentBlock(int length = 0) : ContainerBlock(Math.Min(length / 100, 1000))
{
    /// <summary>What stands between the fences at the head of the document; null where there is none.</summary>
    public FrontMatterBlock? FrontMatter { get; set; }

    /// <summary>Where containers were nested so deep that what is in them was taken for plain text; -1 where nowhere.</summary>
    public int TooDeepAt { get; set; } = -1;

    /// <summary>Where a fence was opened that nothing closes; -1 where nowhere.</summary>
    public int UnclosedFenceAt { get; set; } = -1;
}

/// <summary>The data at the head of a document, between <c>---</c> (YAML) or <c>+++</c> (TOML).</summary>
internal sealed class FrontMatterBlock : Block
{
    /// <summary>Whether it is TOML.</summary>
    public bool IsToml { get; set; }

    /// <summary>What stands between the fences, whole lines.</summary>
    public TextSpan Content { get; set; }
}

/// <summary>A heading: with hashes, or underlined.</summary>
internal sealed class HeadingBlock : Block
{
    /// <summary>1 to 6.</summary>
    public int Level { get; set; }

    /// <summary>Its text, without hashes and blanks around it.</summary>
    public TextSpan Content { get; set; }

    /// <summary>Whether it is underlined.</summary>
    public bool IsUnderlined { get; set; }
}

/// <summary>A paragraph.</summary>
internal sealed class ParagraphBlock : Block
{
    // Most have one line, which needs no list.
    private TextSpan first;
    private TextSpan[]? lines;

    /// <summary>How many lines it has.</summary>
    public int LineCount { get; private set; }

    /// <summary>Its lines, each without the blanks around it.</summary>
    public ParagraphLines Lines => new(this);

    /// <summary>One of its lines.</summary>
    public TextSpan LineAt(int index) => lines is null ? first : lines[index];

    /// <summary>Adds a line.</summary>
    public void Add(TextSpan line)
    {
        if (LineCount == 0)
        {
            first = line;
        }
        else
        {
            lines ??= [first, default, default, default];
            if (LineCount == lines.Length)
            {
                Array.Resize(ref lines, 2 * LineCount);
            }

            lines[LineCount] = line;
        }

        LineCount++;
    }

    /// <summary>Takes the last line away.</summary>
    public void RemoveLastLine() => LineCount--;
}

/// <summary>Code: between fences, or indented.</summary>
internal sealed class CodeBlock : Block
{
    /// <summary>Whether it stands between fences.</summary>
    public bool IsFenced { get; set; }

    /// <summary>What stands behind the opening fence.</summary>
    public TextSpan Info { get; set; }

    /// <summary>Its lines.</summary>
    public List<TextSpan> Lines { get; } = [];
}

/// <summary>Raw HTML, or a comment.</summary>
internal sealed class HtmlBlock : Block;

/// <summary>A thematic break.</summary>
internal sealed class BreakBlock : Block;

/// <summary>A quotation.</summary>
internal sealed class QuoteBlock : ContainerBlock;

/// <summary>A list; its children are <see cref="ItemBlock"/>s.</summary>
internal sealed class ListBlock : ContainerBlock
{
    /// <summary>The bullet, or what stands behind the number: <c>.</c> or <c>)</c>.</summary>
    public char Mark { get; set; }

    /// <summary>Whether it is numbered.</summary>
    public bool IsOrdered => Mark is '.' or ')';
}

/// <summary>An item of a list; most hold a paragraph and nothing else.</summary>
internal sealed class ItemBlock() : ContainerBlock(1)
{
    /// <summary>The bullet or the number with what ends it.</summary>
    public TextSpan Marker { get; set; }

    /// <summary>The box that can be ticked, <c>[ ]</c> or <c>[x]</c>; empty where there is none.</summary>
    public TextSpan Box { get; set; }

    /// <summary>The columns from the content of the container around to the item's own content.</summary>
    public int ContentIndent { get; set; }

    /// <summary>Whether nothing stands on the line of the marker.</summary>
    public bool StartsBlank { get; set; }
}

/// <summary>A pipe table.</summary>
internal sealed class TableBlock : Block
{
    /// <summary>The row of titles.</summary>
    public TableRow Header { get; set; } = null!;

    /// <summary>The row of dashes.</summary>
    public TableRow Delimiter { get; set; } = null!;

    /// <summary>The rows below.</summary>
    public List<TableRow> Rows { get; } = [];
}
