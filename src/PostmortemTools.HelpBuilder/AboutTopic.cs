using System.Text;

namespace PostmortemTools.HelpBuilder;

/// <summary>
/// Writes an about_ topic as the plain text that Get-Help shows. The page begins with <c># about_Topic</c> and a synopsis of one
/// line; code is kept as it is, everything else is wrapped.
/// </summary>
internal static class AboutTopic
{
    private const int Width = 80;
    private const string Indent = "    ";

    /// <summary>The text of a topic.</summary>
    /// <param name="page">Its page.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static string Write(PageText page, List<Problem> problems)
    {
        string name = Path.GetFileNameWithoutExtension(page.Path);
        if (page.Blocks is not [{ Kind: BlockKind.Heading, Level: 1 } title, { Kind: BlockKind.Paragraph } synopsis, ..] || title.Text != name)
        {
            problems.Add(new Problem(page.Path, 1, $"The page must begin with '# {name}' and a synopsis."));
            return "";
        }

        if (synopsis.Plain.Length > Width - Indent.Length)
        {
            problems.Add(new Problem(page.Path, synopsis.Line, $"The synopsis of a topic is one line of at most {Width - Indent.Length} characters: Get-Help reads no more."));
        }

        // Get-Help takes the fifth line of the text as the synopsis.
        StringBuilder text = new($"TOPIC\n{Indent}{name}\n\nSHORT DESCRIPTION\n{Indent}{synopsis.Plain}\n");
        if (page.Blocks.Count > 2 && page.Blocks[2].Kind != BlockKind.Heading)
        {
            text.Append("\nLONG DESCRIPTION\n");
        }

        Block? previous = null;
        foreach (Block block in page.Blocks.Skip(2))
        {
            // Items of a list, and a heading and its text, stand together.
            bool together = previous is { Kind: BlockKind.Heading } || (previous is { Kind: BlockKind.Item } && block.Kind == BlockKind.Item);
            text.Append(together || (previous is null && block.Kind != BlockKind.Heading) ? "" : "\n").Append(Lines(block));
            previous = block;
        }

        return text.ToString();
    }

    private static string Lines(Block block) => block.Kind switch
    {
        BlockKind.Heading when block.Level == 2 => block.Plain.ToUpperInvariant() + "\n",
        BlockKind.Heading => $"  {block.Plain}\n",
        BlockKind.Code => string.Concat(block.Text.Split('\n').Select(line => (Indent + Indent + line).TrimEnd() + "\n")),
        BlockKind.Item => Wrap(block.Plain, Indent + "- ", Indent + "  "),
        _ => Wrap(block.Plain, Indent, Indent),
    };

    private static string Wrap(string text, string first, string next)
    {
        StringBuilder wrapped = new();
        string line = first;
        bool empty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                wrapped.Append(line).Append('\n');
                line = next;
                empty = true;
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        return wrapped.Append(line).Append('\n').ToString();
    }
}
