using Markdig.Helpers;
using Markdig.Syntax;
using PostmortemTools.Rendering.Markdown;

namespace PostmortemTools.Documents.Messages;

/// <summary>
/// Reads a message that is written in Markdown. Its first heading is the subject; what is left are paragraphs, items of lists, headings and
/// rules. Quotes are paragraphs, code blocks are paragraphs of code, numbers of lists are not kept.
/// </summary>
internal static class MessageReader
{
    /// <summary>The longest subject, in UTF-16 units: no program shows more in a list of letters.</summary>
    private const int LongestSubject = 250;

    /// <summary>What a text says. One that nests beyond reason, or is made to keep a reader busy, is taken line by line as it is written.</summary>
    /// <param name="markdown">The text.</param>
    public static MessageText Read(string markdown)
    {
        List<MessageBlock> blocks = [];
        if (MessageMarkdown.Parse(markdown) is { } document)
        {
            ReadAll(document, blocks, depth: 0);
        }
        else
        {
            string[] lines = markdown.Split('\n');
            blocks.AddRange(lines.Select(line => PlainLine.Of(line).Trim()).Where(line => line.Length > 0).Select(line => new MessageBlock(MessageBlockKind.Paragraph, 0, [new MessageRun(line)])));
        }

        int heading = blocks.FindIndex(block => block.Kind == MessageBlockKind.Heading);
        MessageBlock? subject = heading >= 0 ? blocks[heading] : blocks.Find(block => block.Runs.Count > 0);
        if (heading >= 0)
        {
            blocks.RemoveAt(heading);
        }

        return new MessageText(subject is null ? "" : Subject(subject), blocks);
    }

    /// <summary>The text of one line of inline Markdown, such as an action item, without what marks it up: <c>Add **alerts** to `foo`</c> is <c>Add alerts to foo</c>.</summary>
    /// <param name="text">The text; line breaks count as blanks.</param>
    public static string InlinePlain(string text)
    {
        string line = PlainLine.Of(text).Trim();
        ParagraphBlock? paragraph = MessageMarkdown.ParseLine(line)?.OfType<ParagraphBlock>().FirstOrDefault();
        return paragraph is null ? line : string.Concat(RunReader.Read(paragraph.Inline).Select(run => run.Text == "\n" ? " " : run.Text)).Trim();
    }

    private static string Subject(MessageBlock block)
    {
        string line = string.Concat(block.Runs.Select(run => run.Text == "\n" ? " " : run.Text)).Trim();
        int end = line.Length > LongestSubject ? LongestSubject - (char.IsHighSurrogate(line[LongestSubject - 2]) ? 2 : 1) : 0;
        return end == 0 ? line : $"{line.Substring(0, end)}…";
    }

    private static void ReadAll(ContainerBlock container, List<MessageBlock> blocks, int depth)
    {
        foreach (Block block in container)
        {
            Read(block, blocks, depth);
        }
    }

    /// <summary>The library nests no deeper than its own limit, so that this cannot run out of stack.</summary>
    private static void Read(Block block, List<MessageBlock> blocks, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(blocks, MessageBlockKind.Heading, heading.Level, RunReader.Read(heading.Inline));
                break;
            case ParagraphBlock paragraph:
                Add(blocks, MessageBlockKind.Paragraph, depth, RunReader.Read(paragraph.Inline));
                break;
            case CodeBlock code:
                Add(blocks, MessageBlockKind.Paragraph, depth, RunReader.Code(Lines(code.Lines)));
                break;
            case ThematicBreakBlock:
                blocks.Add(new MessageBlock(MessageBlockKind.Rule, 0, []));
                break;
            case ListBlock list:
                foreach (Block item in list)
                {
                    ReadItem((ListItemBlock)item, blocks, depth);
                }

                break;
            case ContainerBlock other:
                ReadAll(other, blocks, depth);
                break;
        }
    }

    /// <summary>The first paragraph of an item is the item; what follows belongs to it.</summary>
    private static void ReadItem(ListItemBlock item, List<MessageBlock> blocks, int depth)
    {
        int first = blocks.Count;
        ReadAll(item, blocks, depth + 1);
        if (first < blocks.Count && blocks[first] is { Kind: MessageBlockKind.Paragraph } opening && opening.Level == depth + 1)
        {
            blocks[first] = opening with { Kind = MessageBlockKind.Item, Level = depth };
        }
    }

    /// <summary>Adds a block, unless it shows nothing.</summary>
    private static void Add(List<MessageBlock> blocks, MessageBlockKind kind, int level, IReadOnlyList<MessageRun> runs)
    {
        if (runs.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            blocks.Add(new MessageBlock(kind, level, runs));
        }
    }

    private static IEnumerable<string> Lines(StringLineGroup lines)
    {
        for (int at = 0; at < lines.Count; at++)
        {
            yield return lines.Lines[at].Slice.ToString();
        }
    }
}
