using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PostmortemTools.Tests.Rendering;

/// <summary>What a Markdown reader sees of a document: its headings, tables and lists.</summary>
internal sealed class Outline
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().Build();

    private readonly MarkdownDocument document;

    private Outline(MarkdownDocument document) => this.document = document;

    /// <summary>The headings that stand in no list and no quotation: <c>## Summary</c>.</summary>
    public IEnumerable<string> Headings => document.OfType<HeadingBlock>().Select(heading => $"{new string('#', heading.Level)} {Text(heading.Inline)}");

    /// <summary>The lists at the top level.</summary>
    public IEnumerable<string> Lists => document.OfType<ListBlock>().Select(Shape);

    /// <summary>Every block and what stands in it, without its words: <c>h2 p ol(li(p)li(p ul(li(p)))) table(3:4,4,4)</c>.</summary>
    public IEnumerable<string> Blocks => document.Where(block => block is not LinkReferenceDefinitionGroup).Select(Shape);

    /// <summary>
    /// What a template writes itself: the headings of the two first levels, the tables that have one of its titles, and the items of
    /// the lists that say a word.
    /// </summary>
    public IEnumerable<string> Written(string word) => document.SelectMany(block => block switch
    {
        HeadingBlock { Level: <= 2 } heading => [$"h{heading.Level} {Text(heading.Inline)}"],
        Table table when Text((table[0] as TableRow)!.Descendants<ParagraphBlock>().First().Inline) is "Time" or "Action" or "Action Item" or "Measure" => [Shape(table)],
        ListBlock list => list.Where(item => item.Descendants<ParagraphBlock>().Any(paragraph => Text(paragraph.Inline).Contains(word, StringComparison.Ordinal))).Select(_ => "li"),
        _ => (IEnumerable<string>)[],
    });

    /// <summary>Raw HTML other than a line break in a cell.</summary>
    public IEnumerable<string> Html =>
    [
        .. document.Descendants<HtmlBlock>().Select(block => block.Lines.ToString()),
        .. document.Descendants<HtmlInline>().Select(inline => inline.Tag).Where(tag => tag != "<br>"),
    ];

    public static Outline Of(string markdown) => new(Markdig.Markdown.Parse(markdown, Reader));

    private static string Shape(Block block) => block switch
    {
        HeadingBlock heading => $"h{heading.Level}",
        ParagraphBlock => "p",
        Table table => $"table({string.Join(",", table.Cast<TableRow>().Select(row => row.Count))})",
        ListBlock list => $"{(list.IsOrdered ? "ol" : "ul")}({string.Concat(list.Select(Shape))})",
        ListItemBlock item => $"li({string.Join(" ", item.Select(Shape))})",
        ContainerBlock container => $"{block.GetType().Name}({string.Join(" ", container.Select(Shape))})",
        _ => block.GetType().Name,
    };

    private static string Text(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
