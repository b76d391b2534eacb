using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PostmortemTools.Tests.Rendering;

/// <summary>What a Markdown reader sees of a document: its headings, tables and lists.</summary>
internal sealed class Outline
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UsePreciseSourceLocation().Build();

    private Outline(MarkdownDocument document) => Document = document;

    public MarkdownDocument Document { get; }

    /// <summary>The headings that stand in no list and no quotation: <c>## Summary</c>.</summary>
    public IEnumerable<string> Headings => TopHeadings.Select(heading => $"{new string('#', heading.Level)} {Text(heading.Inline)}");

    /// <summary>The tables' sizes: <c>3x4</c>, three rows with the header's, four columns; uneven rows show as <c>3x4,5,4</c>.</summary>
    public IEnumerable<string> Tables => Document.OfType<Table>().Select(table => $"{table.Count}x{string.Join(",", table.Select(row => ((TableRow)row).Count).Distinct())}");

    /// <summary>The lists at the top level, each with its number of items and of items within these.</summary>
    public IEnumerable<string> Lists => Document.OfType<ListBlock>().Select(list => $"{(list.IsOrdered ? "ol" : "ul")} {list.Count}/{list.Descendants<ListItemBlock>().Count()}");

    /// <summary>Raw HTML other than a line break in a cell.</summary>
    public IEnumerable<string> Html =>
    [
        .. Document.Descendants<HtmlBlock>().Select(block => block.Lines.ToString()),
        .. Document.Descendants<HtmlInline>().Select(inline => inline.Tag).Where(tag => tag != "<br>"),
    ];

    private IEnumerable<HeadingBlock> TopHeadings => Document.OfType<HeadingBlock>();

    public static Outline Of(string markdown) => new(Markdown.Parse(markdown, Reader));

    /// <summary>The headings of a document of ours without those of its values' own.</summary>
    public IEnumerable<int> Levels => TopHeadings.Select(heading => heading.Level);

    private static string Text(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
