using System.Text;

namespace PostmortemTools.Rendering.Markdown;

/// <summary>Blocks that stand in an item of a list are set in by as many columns as its text is; the value of the model is not.</summary>
internal static class BlockIndent
{
    private const int TabWidth = 4;

    /// <summary>The blocks without the indent.</summary>
    /// <param name="blocks">Lines that LF ends.</param>
    /// <param name="columns">How far they are set in; a tab counts up to the next multiple of four.</param>
    public static string Take(string blocks, int columns)
    {
        if (columns == 0)
        {
            return blocks;
        }

        StringBuilder bare = new(blocks.Length);
        for (int at = 0; at < blocks.Length;)
        {
            int end = blocks.IndexOf('\n', at);
            end = end < 0 ? blocks.Length : end + 1;
            for (int column = 0; column < columns && at < end && blocks[at] is ' ' or '\t'; at++)
            {
                column = blocks[at] == '\t' ? column + TabWidth - (column % TabWidth) : column + 1;
            }

            bare.Append(blocks, at, end - at);
            at = end;
        }

        return bare.ToString();
    }

    /// <summary>The blocks with the indent; blank lines stay blank.</summary>
    /// <param name="blocks">Lines that LF ends.</param>
    /// <param name="columns">How far they are set in.</param>
    public static string Put(string blocks, int columns)
    {
        if (columns == 0)
        {
            return blocks;
        }

        string indent = new(' ', columns);
        return string.Join("\n", blocks.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? line : indent + line));
    }
}
