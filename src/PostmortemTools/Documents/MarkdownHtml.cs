using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using PostmortemTools.Documents.Html;
using PostmortemTools.Rendering.Html;

namespace PostmortemTools.Documents;

/// <summary>Turns a document's Markdown into HTML that is safe in a page: nothing runs, nothing is loaded, and raw HTML is text.</summary>
internal static class MarkdownHtml
{
    /// <summary>A longer document is shown as it is written: as a tree it would need some gigabytes.</summary>
    private const int Longest = 32 * 1024 * 1024;

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(Build);

    /// <summary>The HTML of a document: headings with ids, tables in boxes that scroll, links that lead to safe places only.</summary>
    /// <param name="markdown">The document. Front matter at its head is not shown.</param>
    /// <returns>Elements for the body of a page. A document that nests too deep or is made to keep a reader busy comes as one block of its text.</returns>
    public static string ToHtml(string markdown)
    {
        string body = WithoutFrontMatter(markdown);
        if (body.Length > Longest || InlineBudget.IsExceededBy(body))
        {
            return AsWritten(body);
        }

        try
        {
            return XmlText.Clean(Written(Markdig.Markdown.Parse(body, Pipeline.Value)));
        }
        catch (ArgumentException)
        {
            // This is how the library says that blocks or inlines are nested too deep.
            return AsWritten(body);
        }
    }

    private static string Written(MarkdownDocument document)
    {
        HeadingIds.Set(document);
        LabelledLines.Break(document);
        using StringWriter html = new() { NewLine = "\n" };
        HtmlRenderer renderer = new(html);
        Pipeline.Value.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        renderer.ObjectRenderers.Add(new BreakInline.Renderer());
        renderer.ObjectRenderers.Add(new TableParser.Renderer());
        renderer.Render(document);
        return html.ToString();
    }

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .DisableHtml();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new InlineBudget.Paragraphs());
        builder.BlockParsers.Replace<HeadingBlockParser>(new InlineBudget.Headings());
        builder.BlockParsers.Insert(0, new TableParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new BreakInline.Parser());
        return builder.Build();
    }

    private static string AsWritten(string text) => $"<pre class=\"as-written\">{XmlText.Escape(text)}</pre>\n";

    private static string WithoutFrontMatter(string markdown)
    {
        string text = markdown.TrimStart('\uFEFF');
        using StringReader lines = new(text);
        if (lines.ReadLine()?.TrimEnd() != "---")
        {
            return text;
        }

        while (lines.ReadLine() is { } line)
        {
            if (line.TrimEnd() is "---" or "...")
            {
                return lines.ReadToEnd();
            }
        }

        return text;
    }
}
