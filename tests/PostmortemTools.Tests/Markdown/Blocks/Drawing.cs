using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PostmortemTools.Markdown.Blocks;
using Block = PostmortemTools.Markdown.Blocks.Block;
using ContainerBlock = PostmortemTools.Markdown.Blocks.ContainerBlock;
using HeadingBlock = PostmortemTools.Markdown.Blocks.HeadingBlock;
using HtmlBlock = PostmortemTools.Markdown.Blocks.HtmlBlock;
using ListBlock = PostmortemTools.Markdown.Blocks.ListBlock;
using ParagraphBlock = PostmortemTools.Markdown.Blocks.ParagraphBlock;

namespace PostmortemTools.Tests.Markdown.Blocks;

/// <summary>Draws a block structure in one line, by our parser and by Markdig's, so that the two can be compared.</summary>
internal static class Drawing
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    /// <summary>As our parser sees it: <c>h1@0 p@9 ul@20(li@20(p@22))</c>, each with its place.</summary>
    public static string Ours(string text) => string.Join(" ", BlockParser.Parse(text).Children.Select(Of));

    /// <summary>As Markdig sees it.</summary>
    public static string Markdigs(string text) => string.Join(" ", Markdig.Markdown.Parse(text, Pipeline).Select(Of).Where(drawn => drawn.Length > 0));

    private static string Of(Block block) => block switch
    {
        HeadingBlock heading => $"h{heading.Level}@{heading.Start}",
        ParagraphBlock => $"p@{block.Start}",
        TableBlock table => $"table@{table.Start}[{table.Rows.Count + 1}]",
        PostmortemTools.Markdown.Blocks.CodeBlock => "code",
        HtmlBlock => $"html@{block.Start}",
        BreakBlock => "hr",
        PostmortemTools.Markdown.Blocks.QuoteBlock quote => $"quote({Inner(quote)})",
        ListBlock list => $"{(list.IsOrdered ? "ol" : "ul")}({Inner(list)})",
        ContainerBlock item => $"li@{item.Start}({Inner(item)})",
        _ => "?",
    };

    private static string Inner(ContainerBlock container) => string.Join(" ", container.Children.Select(Of));

    private static string Of(Markdig.Syntax.Block block) => block switch
    {
        Markdig.Extensions.Yaml.YamlFrontMatterBlock or LinkReferenceDefinitionGroup => "",
        Markdig.Syntax.HeadingBlock heading => $"h{heading.Level}@{heading.Span.Start}",
        Markdig.Syntax.ParagraphBlock => $"p@{block.Span.Start}",
        Table table => $"table@{table.Span.Start}[{table.Count}]",
        Markdig.Syntax.CodeBlock => "code",
        Markdig.Syntax.HtmlBlock => $"html@{block.Span.Start}",
        ThematicBreakBlock => "hr",
        Markdig.Syntax.QuoteBlock quote => $"quote({Inner(quote)})",
        Markdig.Syntax.ListBlock list => $"{(list.IsOrdered ? "ol" : "ul")}({Inner(list)})",
        ListItemBlock item => $"li@{item.Span.Start}({Inner(item)})",
        _ => block.GetType().Name,
    };

    private static string Inner(Markdig.Syntax.ContainerBlock container) => string.Join(" ", container.Select(Of).Where(drawn => drawn.Length > 0));
}
