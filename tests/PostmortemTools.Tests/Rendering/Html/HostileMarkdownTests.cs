using System.Diagnostics;
using CsCheck;
using PostmortemTools.Documents;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class HostileMarkdownTests
{
    private static readonly Gen<string> Text = Sample.Text(
        "<script>", "</style>", "]]>", "-->", "<br>", "[a](", "javascript:", "![", "**", "|", "\n", "\n\n", "- ", "> ", "`", "&#106;",
        "<img src=x onerror=alert(1)>", "<http://a>", "# ", "|-|\n", "\ud800", "\u0000", "\"", " onclick=x ");

    [Theory]
    [InlineData("[")]
    [InlineData("![](x")]
    [InlineData("*a ")]
    [InlineData("www.a(")]
    [InlineData("> ")]
    [InlineData("[a]: x\n")]
    [InlineData("a\n=\n")]
    [InlineData("> a\n===\n")]
    [InlineData("|")]
    [InlineData("`a")]
    [InlineData("# [a](\n")]
    public void A_megabyte_made_to_keep_a_reader_busy_is_shown_in_seconds(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        string html = "";
        Stopwatch watch = Stopwatch.StartNew();

        // A small stack, as a thread of the engine may have.
        Thread thread = new(() => html = MarkdownHtml.ToHtml(text), 512 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), $"{watch.Elapsed}");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nests_too_deep_is_shown_as_written() =>
        Assert.Equal($"<pre class=\"as-written\">{string.Concat(Enumerable.Repeat("&gt; ", 2000))}a</pre>\n", MarkdownHtml.ToHtml(string.Concat(Enumerable.Repeat("> ", 2000)) + "a"));

    [Fact]
    public void A_paragraph_that_would_take_too_long_is_plain_and_the_rest_is_not() =>
        Assert.Equal($"<p>{new string('[', 200)}*a*</p>\n<p><em>b</em></p>\n", MarkdownHtml.ToHtml($"{new string('[', 200)}*a*\n\n*b*"));

    [Fact]
    public void Nothing_that_anybody_writes_makes_a_tag_that_we_do_not_write() => Text.Sample(text =>
    {
        string[] ours = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "a", "strong", "em", "del", "code", "pre", "br", "hr", "blockquote", "div", "table", "thead", "tbody", "tr", "th", "td", "input"];
        string html = MarkdownHtml.ToHtml(text);
        for (int at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            string tag = html[(at + 1)..html.IndexOf('>', at)];
            string[] attributes = [.. tag.Split(' ')[1..].Select(attribute => attribute.Split('=')[0])];
            Assert.Contains(tag.Split(' ')[0].Trim('/'), ours);
            Assert.DoesNotContain("onclick", attributes);
            Assert.False(tag.Contains("href=\"javascript", StringComparison.OrdinalIgnoreCase), tag);
        }
    }, iter: 3000);
}
