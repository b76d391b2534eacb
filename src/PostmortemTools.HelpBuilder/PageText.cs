namespace PostmortemTools.HelpBuilder;

/// <summary>
/// A page split at its headings and into blocks. The pages' Markdown is a small part of Markdown: headings with <c>#</c>,
/// paragraphs, lists with <c>-</c>, fences with <c>```</c>, and in a line <c>`code`</c>, <c>**strong**</c> and <c>[text](address)</c>.
/// </summary>
internal sealed class PageText
{
    private PageText(string path, List<Block> blocks)
    {
        Path = path;
        Blocks = blocks;
    }

    /// <summary>The page's file.</summary>
    public string Path { get; }

    /// <summary>The headings, paragraphs, list items and code in order.</summary>
    public List<Block> Blocks { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="path">Its file, for problems.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static PageText Read(string path, string text, List<Problem> problems)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        List<Block> blocks = [];
        Block? open = null;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, next => next.TrimEnd() == "```");
                if (end < 0)
                {
                    problems.Add(new Problem(path, i + 1, "This fence is not closed: a line of ``` is missing."));
                    end = lines.Length - 1;
                }

                blocks.Add(new Block(BlockKind.Code, 0, string.Join("\n", lines[(i + 1)..end]), i + 1));
                i = end;
                open = null;
            }
            else if (line.Trim().Length == 0)
            {
                open = null;
            }
            else if (line[0] == '#')
            {
                string title = line.TrimStart('#');
                blocks.Add(new Block(BlockKind.Heading, line.Length - title.Length, title.Trim(), i + 1));
                open = null;
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                open = new Block(BlockKind.Item, 0, line[2..].Trim(), i + 1);
                blocks.Add(open);
            }
            else if (open is null)
            {
                open = new Block(BlockKind.Paragraph, 0, line.Trim(), i + 1);
                blocks.Add(open);
            }
            else
            {
                open.Text += " " + line.Trim();
            }
        }

        return new PageText(path, blocks);
    }
}
