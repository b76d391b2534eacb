namespace PostmortemTools.Rendering.Markdown;

/// <summary>A heading found in a block of Markdown; an underlined one takes more lines than one.</summary>
internal readonly record struct BlockHeading(int FirstLine, int LastLine, int Level);
