using System.Text.RegularExpressions;

namespace PostmortemTools.HelpBuilder;

/// <summary>What a block of a page is.</summary>
internal enum BlockKind
{
    Heading,
    Paragraph,
    Item,
    Code,
}

/// <summary>A heading, paragraph, list item or piece of code of a page.</summary>
internal sealed partial class Block(BlockKind kind, int level, string text, int line)
{
    /// <summary>What it is.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>A heading's level; else 0.</summary>
    public int Level { get; } = level;

    /// <summary>Its text as written; a paragraph's lines are joined.</summary>
    public string Text { get; set; } = text;

    /// <summary>The line where it begins, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The text without marks: help is shown as plain text.</summary>
    public string Plain => Kind == BlockKind.Code ? Text : Marks().Replace(Links().Replace(Text, "$1 ($2)"), "$1$2");

    /// <summary>A block as a paragraph of its own: an item keeps its dash.</summary>
    public string Paragraph => Kind == BlockKind.Item ? "- " + Plain : Plain;

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    public static partial Regex Links();

    [GeneratedRegex(@"`([^`]+)`|\*\*([^*]+)\*\*")]
    private static partial Regex Marks();
}
