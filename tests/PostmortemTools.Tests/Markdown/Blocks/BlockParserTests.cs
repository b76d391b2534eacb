using System.Diagnostics;
using CsCheck;
using PostmortemTools.Markdown.Blocks;
using Xunit;

namespace PostmortemTools.Tests.Markdown.Blocks;

/// <summary>The block structure of Markdown and the place of every block.</summary>
public sealed class BlockParserTests
{
    private static readonly string[] Pieces =
    [
        "a", "b c", "\n", "\n", "\n\n", "# ", "## ", "- ", "* ", "1. ", "2) ", "> ", "  ", "    ", "\t", "```", "~~~\n", "|", "| - |\n", "---\n", "===\n",
        "[ ] ", "[x] ", "<div>", "<!--", "-->", "\r\n", "\r", "\\", "`", "é", "😀", "\u00a0", "+++\n",
    ];

    [Theory]
    [InlineData("# A\n\ntext\nmore\n", "h1@0 p@5")]
    [InlineData("A\n===\nB\n---\n", "h1@0 h2@6")]
    [InlineData("- a\n- b\n  - c\n", "ul(li@0(p@2) li@4(p@6 ul(li@10(p@12))))")]
    [InlineData("1. a\n\n   b\n2. c\n", "ol(li@0(p@3 p@9) li@11(p@14))")]
    [InlineData("- a\n* b\n", "ul(li@0(p@2)) ul(li@4(p@6))")]
    [InlineData("> - a\nlazy\n", "quote(ul(li@2(p@4)))")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\np\n", "table@0[2] p@31")]
    [InlineData("| a |\n| - |\n| 1 |\n", "table@0[2]")]
    [InlineData("```\n# no\n```\n# yes\n", "code h1@13")]
    [InlineData("    code\n\n    more\nend\n", "code p@19")]
    [InlineData("***\n<!-- a\n\nb -->\nc\n", "hr html@4 p@18")]
    [InlineData("---\ntitle: x\n---\n# A\n", "h1@17")]
    public void Blocks_are_those_of_CommonMark(string text, string drawn)
    {
        Assert.Equal(drawn, Drawing.Ours(text));
        Assert.Equal(drawn, Drawing.Markdigs(text));
    }

    [Theory]
    [InlineData("```\ncode\n\n## Next\n", "code h2@10")]
    [InlineData("##Impact\n", "h2@0")]
    [InlineData("#123 is fixed\n", "p@0")]
    [InlineData("1. a\n  - b\n2. c\n", "ol(li@0(p@3 ul(li@7(p@9))) li@11(p@14))")]
    [InlineData("+++\ntitle = 'x'\n+++\n# A\n", "h1@20")]
    public void Where_CommonMark_and_a_careful_reader_differ_the_reader_is_right(string text, string drawn) => Assert.Equal(drawn, Drawing.Ours(text));

    [Theory]
    [InlineData("- [ ] a", "[ ]")]
    [InlineData("- [x] a", "[x]")]
    [InlineData("3. [X] a", "[X]")]
    [InlineData("- [x](https://example.org)", "")]
    [InlineData("- [] a", "")]
    public void A_box_to_tick_is_told_from_a_link(string text, string box)
    {
        ItemBlock item = Assert.IsType<ItemBlock>(Assert.IsType<ListBlock>(Assert.Single(BlockParser.Parse(text).Children)).Children[0]);
        Assert.Equal(box, item.Box.In(text));
    }

    [Theory]
    [InlineData("| a | b |\n| - | - |\n| 1 | 2 |", "1;2")]
    [InlineData("a | b\n-|-\n1 | 2", "1;2")]
    [InlineData("| a | b |\n| - | - |\n| 1 \\| x | `2` |", "1 \\| x;`2`")]
    [InlineData("| a | b |\n| - | - |\n| | 2", ";2")]
    [InlineData("|a|b|c|\n|:-|-:|:-:|\n|1|2|3|", "1;2;3")]
    public void Cells_stand_between_the_pipes(string text, string cells)
    {
        TableBlock table = Assert.IsType<TableBlock>(Assert.Single(BlockParser.Parse(text).Children));
        Assert.Equal(cells, string.Join(";", table.Rows[0].Cells.Select(cell => cell.In(text))));
    }

    [Theory]
    [InlineData("a | b\nc\n---\n")]
    [InlineData("not a table |\ntext |-\n")]
    [InlineData("| a | b |\n   |\n| c | d |\n")]
    public void A_pipe_in_prose_makes_no_table(string text) => Assert.DoesNotContain("table", Drawing.Ours(text), StringComparison.Ordinal);

    [Fact]
    public void Any_text_has_blocks_that_stand_in_order_within_it() => Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).List[0, 40].Select(pieces => string.Concat(pieces)).Sample(
        text => IsInOrder(BlockParser.Parse(text), 0, text.Length),
        iter: 50_000,
        threads: 1,
        print: text => System.Text.Json.JsonSerializer.Serialize(text));

    [Theory]
    [InlineData("> ", false)]
    [InlineData("- ", false)]
    [InlineData("  - a\n", true)]
    [InlineData("|", false)]
    [InlineData("```x\n", false)]
    [InlineData("[a](", false)]
    [InlineData("<!-- ", false)]
    [InlineData("<a\n", false)]
    [InlineData("* ", false)]
    [InlineData("\n> a\n\n", false)]
    public void Hostile_text_takes_linear_time(string piece, bool deeper)
    {
        string text = deeper ? string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{new string(' ', 2 * i)}- a\n")) : string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();
        BlockParser.Parse(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void What_is_nested_too_deep_is_text_and_said() => Assert.NotEqual(-1, BlockParser.Parse(string.Concat(Enumerable.Repeat("> ", 500))).TooDeepAt);

    [Fact]
    public void Real_documents_have_the_blocks_that_Markdig_finds()
    {
        string folder = Path.Combine(SharedFolder.Find("corpus", "README.md"), "documents");
        int same = 0;
        int all = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);

            // Markdig does not know TOML; definitions of links are paragraphs to us.
            if (!text.StartsWith("+++", StringComparison.Ordinal) && !System.Text.RegularExpressions.Regex.IsMatch(text, @"^\[[^\]]+\]:", System.Text.RegularExpressions.RegexOptions.Multiline))
            {
                all++;
                same += Drawing.Ours(text) == Drawing.Markdigs(text) ? 1 : 0;
            }
        }

        Assert.InRange(same, all - 1, all);
    }

    private static bool IsInOrder(ContainerBlock container, int start, int end)
    {
        foreach (Block block in container.Children)
        {
            if (block.Start < start || block.End > end || block.End < block.Start || (block is ContainerBlock inner && !IsInOrder(inner, block.Start, block.End)))
            {
                return false;
            }

            start = block.End;
        }

        return true;
    }
}
