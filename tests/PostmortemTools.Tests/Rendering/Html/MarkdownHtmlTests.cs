using PostmortemTools.Documents;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class MarkdownHtmlTests
{
    [Theory]
    [InlineData("# A", "<h1 id=\"a\">A</h1>\n")]
    [InlineData("## Root Cause\n\n## Root *Cause*", "<h2 id=\"root-cause\">Root Cause</h2>\n<h2 id=\"root-cause-1\">Root <em>Cause</em></h2>\n")]
    [InlineData("a **b** ~~c~~ `d`", "<p>a <strong>b</strong> <del>c</del> <code>d</code></p>\n")]
    [InlineData("costs ~15 to ~20", "<p>costs ~15 to ~20</p>\n")]
    [InlineData("1. a\n   - b", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n")]
    [InlineData("```diff\n- <a>\n```", "<pre><code class=\"language-diff\">- &lt;a&gt;\n</code></pre>\n")]
    [InlineData("see https://example.com/a_b.", "<p>see <a href=\"https://example.com/a_b\">https://example.com/a_b</a>.</p>\n")]
    [InlineData("[a](#root-cause) [b](../c.md)", "<p><a href=\"#root-cause\">a</a> <a href=\"../c.md\">b</a></p>\n")]
    [InlineData("---\nid: INC-7\n---\n# A", "<h1 id=\"a\">A</h1>\n")]
    [InlineData("a<br>b<br/>c<BR />d", "<p>a<br>b<br>c<br>d</p>\n")]
    [InlineData("`a<br>b` \\<br>", "<p><code>a&lt;br&gt;b</code> &lt;br&gt;</p>\n")]
    [InlineData("**Date:** x\n**Status:** y", "<p class=\"fields\"><strong>Date:</strong> x<br />\n<strong>Status:</strong> y</p>\n")]
    [InlineData("a long line\ngoes on", "<p>a long line\ngoes on</p>\n")]
    [InlineData("", "")]
    public void Markdown_becomes_the_html_that_it_means(string markdown, string html) => Assert.Equal(html, MarkdownHtml.ToHtml(markdown));

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a <img src=x onerror=alert(1)> b", "a &lt;img src=x onerror=alert(1)&gt; b")]
    [InlineData("<br onclick=alert(1)>", "&lt;br onclick=alert(1)&gt;")]
    [InlineData("<!-- a --></style>", "&lt;!-- a --&gt;&lt;/style&gt;")]
    [InlineData("<?x ?><![CDATA[ ]]>", "&lt;?x ?&gt;&lt;![CDATA[ ]]&gt;")]
    [InlineData("<div onmouseover=\"x\">\n*a*\n</div>", "&lt;div onmouseover=&quot;x&quot;&gt;\n<em>a</em>\n&lt;/div&gt;")]
    [InlineData("&lt;script&gt; &#60;b&#62;", "&lt;script&gt; &lt;b&gt;")]
    public void Raw_html_is_text(string markdown, string text) => Assert.Equal($"<p>{text}</p>\n", MarkdownHtml.ToHtml(markdown));

    [Fact]
    public void The_language_of_a_fence_cannot_leave_its_attribute() =>
        Assert.DoesNotContain("\"onload", MarkdownHtml.ToHtml("```a\"onload=x\nb\n```"), StringComparison.Ordinal);

    [Theory]
    [InlineData("![a *graph* of it](https://example.com/a.png)", "<p><a href=\"https://example.com/a.png\">a graph of it</a></p>\n")]
    [InlineData("![](https://example.com/a.png)", "<p><a href=\"https://example.com/a.png\">image</a></p>\n")]
    [InlineData("![a](data:image/png;base64,AAAA)", "<p>a</p>\n")]
    [InlineData("[![a](b.png)](c.md)", "<p><a href=\"c.md\">a</a></p>\n")]
    [InlineData("[<https://a.example>](https://b.example)", "<p><a href=\"https://b.example\">https://a.example</a></p>\n")]
    public void An_image_is_a_link_and_links_do_not_nest(string markdown, string html) => Assert.Equal(html, MarkdownHtml.ToHtml(markdown));

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](javascript&#58;alert(1))")]
    [InlineData("[a](&#x6A;avascript:alert(1))")]
    [InlineData("[a](<java&Tab;script:alert(1)>)")]
    [InlineData("[a](<java&NewLine;script:alert(1)>)")]
    [InlineData("[a](<&#1;javascript:alert(1)>)")]
    [InlineData("[a](<  javascript:alert(1)>)")]
    [InlineData("[a](java\\script:alert(1))")]
    [InlineData("[a](%6Aavascript:alert(1))")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](//evil.example/x)")]
    [InlineData("[a](/\\evil.example/x)")]
    [InlineData("[a](<\\\\\\\\evil.example\\\\x>)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    public void A_link_that_may_not_be_led_to_keeps_its_text_alone(string markdown) => Assert.Equal("<p>a</p>\n", MarkdownHtml.ToHtml(markdown));

    [Theory]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("<ftp://a.example>", "ftp://a.example")]
    public void An_address_in_angle_brackets_is_no_link_where_it_may_not_be(string markdown, string text) =>
        Assert.Equal($"<p>{text}</p>\n", MarkdownHtml.ToHtml(markdown));

    [Fact]
    public void A_title_and_an_address_cannot_leave_their_attributes() =>
        Assert.Equal(
            "<p><a href=\"https://a.example/&quot;%20onclick=x\" title=\"&quot; onclick=&quot;x\">b</a></p>\n",
            MarkdownHtml.ToHtml("[b](<https://a.example/\" onclick=x> '\" onclick=\"x')"));

    [Fact]
    public void Characters_that_have_no_place_in_a_page_are_left_out() =>
        Assert.Equal("<p>a\uFFFDb\uFFFD</p>\n", MarkdownHtml.ToHtml("a\u0001\u001B\ud800b&#0;"));
}
