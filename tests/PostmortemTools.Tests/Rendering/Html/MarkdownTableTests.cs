using PostmortemTools.Documents;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class MarkdownTableTests
{
    [Theory]
    [InlineData("| A | B |\n| - | -: |\n| 1 | 2 |", "A,B;1,2")]
    [InlineData("A | B\n- | -\n1 | 2\n3", "A,B;1,2;3")]
    [InlineData("|A|B|\n|-|-|\n|a \\| b|`c \\| d`|", "A,B;a | b,<code>c | d</code>")]
    [InlineData("|A|B|\n|-|-|\n|a<br>b||", "A,B;a<br>b,")]
    [InlineData("|A|\n|-|\n|a|more|", "A;a,more")]
    [InlineData("|A|\n|-|\n|*a|b*|", "A;*a,b*")]
    public void A_table_has_the_cells_that_its_rows_say(string markdown, string cells)
    {
        string html = MarkdownHtml.ToHtml(markdown);
        Assert.StartsWith("<div class=\"table\">\n<table>\n<thead>", html, StringComparison.Ordinal);
        Assert.EndsWith("</table>\n</div>\n", html, StringComparison.Ordinal);
        Assert.Equal(cells, Cells(html));
    }

    [Theory]
    [InlineData("a | b\n\n- | -")]
    [InlineData("a | b\n- | - | -")]
    [InlineData("a | b\n-: | x")]
    [InlineData("> a | b\n- | -")]
    public void What_is_no_table_stays_text(string markdown) => Assert.DoesNotContain("<table", MarkdownHtml.ToHtml(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("## Next", "<h2 id=\"next\">")]
    [InlineData("> quote", "<blockquote>")]
    [InlineData("- item", "<ul>")]
    [InlineData("1. item", "<ol>")]
    [InlineData("```\ncode", "<pre>")]
    [InlineData("---", "<hr />")]
    public void Another_block_ends_a_table(string next, string begins) =>
        Assert.Contains($"</table>\n</div>\n{begins}", MarkdownHtml.ToHtml($"|a|\n|-|\n|b|\n{next}\n"), StringComparison.Ordinal);

    [Fact]
    public void Text_before_and_after_a_table_stays_outside() =>
        Assert.Equal("<p>before</p>|A;b|<p>after</p>", Outline("before\n|A|\n|-|\n|b|\n\nafter"));

    [Fact]
    public void A_table_may_stand_in_a_list_or_a_quote() =>
        Assert.Equal(2, MarkdownHtml.ToHtml("- x\n\n  |A|\n  |-|\n  |b|\n\n> |A|\n> |-|\n> |b|\n").Split("<table>").Length - 1);

    [Fact]
    public void Alignment_is_kept() => Assert.Contains("<td style=\"text-align: right;\">1</td>", MarkdownHtml.ToHtml("|a|\n|-:|\n|1|"), StringComparison.Ordinal);

    [Fact]
    public void Twenty_thousand_rows_are_a_table()
    {
        string rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"| 14:15 | event *{i}* |\n"));
        Assert.Contains("<td>event <em>19999</em></td>", MarkdownHtml.ToHtml($"| Time | Event |\n| --- | --- |\n{rows}"), StringComparison.Ordinal);
    }

    private static string Outline(string markdown)
    {
        string html = MarkdownHtml.ToHtml(markdown);
        int table = html.IndexOf("<div", StringComparison.Ordinal);
        int end = html.IndexOf("</div>\n", StringComparison.Ordinal) + 7;
        return $"{html[..table].Trim()}|{Cells(html[table..end])}|{html[end..].Trim()}";
    }

    private static string Cells(string html)
    {
        string[] rows = html.Split("<tr>")[1..];
        return string.Join(";", rows.Select(row => string.Join(",", row.Split('\n').Where(line => line.StartsWith("<t", StringComparison.Ordinal) && line.EndsWith("</t" + line[2] + ">", StringComparison.Ordinal)).Select(line => line[(line.IndexOf('>') + 1)..^5]))));
    }
}
