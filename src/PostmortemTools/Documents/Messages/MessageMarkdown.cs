using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using PostmortemTools.Documents.Html;

namespace PostmortemTools.Documents.Messages;

/// <summary>Parses the Markdown of messages: CommonMark and nothing more, in which raw HTML is text. What would keep a reader busy, or nests too deep, is not parsed.</summary>
internal static class MessageMarkdown
{
    /// <summary>A longer text is no message.</summary>
    private const int Longest = 4 * 1024 * 1024;

    private static readonly Lazy<MarkdownPipeline> Blocks = new(ForBlocks);
    private static readonly Lazy<MarkdownPipeline> Line = new(ForLine);

    /// <summary>The blocks of a message; null where it is to be taken as it is written.</summary>
    public static MarkdownDocument? Parse(string markdown) => Parse(markdown, Blocks.Value);

    /// <summary>One line of inline text, whatever it begins with, as a paragraph; null where it is to be taken as it is written.</summary>
    public static MarkdownDocument? ParseLine(string line) => Parse(line, Line.Value);

    private static MarkdownDocument? Parse(string markdown, MarkdownPipeline pipeline)
    {
        if (markdown.Length > Longest || InlineBudget.IsExceededBy(markdown))
        {
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // This is how the library says that blocks or inlines are nested too deep.
            return null;
        }
    }

    private static MarkdownPipeline ForBlocks()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new InlineBudget.Paragraphs());
        builder.BlockParsers.Replace<HeadingBlockParser>(new InlineBudget.Headings());
        return builder.Build();
    }

    private static MarkdownPipeline ForLine()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new Lines());
        return builder.Build();
    }

    /// <summary>Takes a line for a paragraph: what would define a link elsewhere is text.</summary>
    private sealed class Lines : ParagraphBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block)
        {
            ((ParagraphBlock)block).Lines.Trim();
            InlineBudget.Hold((ParagraphBlock)block);
            return true;
        }
    }
}
