using CsCheck;
using PostmortemTools.Documents.Messages;
using PostmortemTools.FollowUp.Reminders.Messages;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Reminders.Messages;

/// <summary>A message as text and as HTML.</summary>
public sealed class MessageTextTests
{
    private const string Message = """
        # Two items

        Hello **Jane**,\
        look at `foo` & <bar>.

        ## Overdue

        - [Add *alerts*](https://tracker.example/OPS-1?a=1&b=2) to [the docs](https://example.com/docs)

          Due since Monday.
          - deep
            - deeper
        - <https://example.com/>

        ---

        Bye
        """;

    [Fact]
    public void Text_says_where_links_lead() =>
        Assert.Equal(
            """
            Hello Jane,
            look at foo & <bar>.

            Overdue

            - Add alerts (https://tracker.example/OPS-1?a=1&b=2) to the docs (https://example.com/docs)

              Due since Monday.

              - deep
                - deeper
            - https://example.com/

            ----------

            Bye
            """.ReplaceLineEndings("\n"),
            PlainText.Of(MessageReader.Read(Message)));

    [Fact]
    public void Lines_of_an_item_are_set_in_below_it() => Assert.Equal("- a\n  b\n  - c\n    d", PlainText.Of(MessageReader.Read("- a\\\n  b\n  - c\\\n    d")));

    [Fact]
    public void A_link_whose_text_is_its_address_is_said_once() =>
        Assert.Equal("https://example.com/ https://EXAMPLE.com x (https://example.com/)", PlainText.Of(MessageReader.Read("<https://example.com/> <https://EXAMPLE.com> [x](https://example.com)")));

    [Fact]
    public void Html_stands_by_itself()
    {
        string html = HtmlText.Of(MessageReader.Read(Message));
        Assert.Equal(
            """
            <p>Hello <strong>Jane</strong>,<br>
            look at <code>foo</code> &amp; &lt;bar&gt;.</p>
            <h2>Overdue</h2>
            <ul>
            <li><a href="https://tracker.example/OPS-1?a=1&amp;b=2">Add <em>alerts</em></a> to <a href="https://example.com/docs">the docs</a><p>Due since Monday.</p>

            <ul>
            <li>deep
            <ul>
            <li>deeper</li>
            </ul>
            </li>
            </ul>
            </li>
            <li><a href="https://example.com/">https://example.com/</a></li>
            </ul>
            <hr>
            <p>Bye</p>

            """.ReplaceLineEndings("\n"),
            Inside(html));
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n", html, StringComparison.Ordinal);
        Assert.Contains("<title>Two items</title>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("color:", html.Replace("border-top: 1px solid #888888", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_text_is_markup_in_a_letter() => Gen.Select(GenText.Any, GenText.Any).Sample((text, other) =>
    {
        MessageText message = new(text, [new MessageBlock(MessageBlockKind.Item, 2, [new MessageRun(other, IsStrong: true)]), new MessageBlock(MessageBlockKind.Item, 0, [new MessageRun(text == "\n" ? "" : text)])]);
        string html = HtmlText.Of(message);
        string plain = HtmlText.Of(message with { Subject = "x", Blocks = [message.Blocks[0] with { Runs = [new MessageRun("x", IsStrong: true)] }, message.Blocks[1] with { Runs = [new MessageRun("x")] }] });
        Assert.Equal(plain.Count(c => c == '<') + (other == "\n" ? -1 : 0), html.Count(c => c == '<'));
        Assert.Equal(plain.Count(c => c is '"'), html.Count(c => c is '"'));
    });

    [Fact]
    public void Lists_that_begin_deep_and_leave_levels_out_are_closed_again() => Gen.Int[0, 4].Array[1, 12].Sample(levels =>
    {
        string html = HtmlText.Of(new MessageText("x", [.. levels.Select(level => new MessageBlock(MessageBlockKind.Item, level, [new MessageRun("x")]))]));
        Assert.Equal(levels.Length, Count(html, "<li "));
        Assert.Equal(levels.Length, Count(html, "</li>"));
        Assert.Equal(Count(html, "<ul "), Count(html, "</ul>"));
    });

    /// <summary>The body without its styles.</summary>
    private static string Inside(string html)
    {
        string body = System.Text.RegularExpressions.Regex.Replace(html, " style=\"[^\"]*\"", "");
        int start = body.IndexOf("<div>\n", StringComparison.Ordinal) + 6;
        return body[start..body.IndexOf("</div>", StringComparison.Ordinal)];
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
