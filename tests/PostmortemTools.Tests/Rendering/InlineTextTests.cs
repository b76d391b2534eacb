using PostmortemTools.Rendering.Markdown;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>What would change the structure is escaped, and nothing else.</summary>
public sealed class InlineTextTests
{
    public static TheoryData<string> Harmless =>
    [
        "~15,000", "<2 minutes", "[Insert graphs]", "a_b_c", "5 * 3", "C:\\temp", "100% -> 50%", "#1234", "v2.3.4", "[link](http://x)", "`code`", "R&D", "1.5x", "at - 5 °C", "user@example.com",
        "<https://example.com>", "a < b and b > c", "x[0]", "-5", "+1", "*", "1,000", "2024-01-15", "~$15,000", "$5", "!important", "(#1235)", "\"quoted\"", "it's", "5 | 3".Replace("|", "/"), "🔥",
    ];

    [Theory]
    [MemberData(nameof(Harmless))]
    public void A_harmless_text_stays_as_it_is_in_every_place(string text)
    {
        foreach (InlinePlace place in new[] { InlinePlace.Paragraph, InlinePlace.Heading, InlinePlace.TableCell, InlinePlace.BlockStart })
        {
            if (text != "*" || place != InlinePlace.BlockStart)
            {
                Assert.Equal(text, InlineText.Escape(text, place));
            }
        }
    }

    [Theory]
    [InlineData("foo | bar", InlinePlace.Paragraph)]
    [InlineData("foo | bar", InlinePlace.BlockStart)]
    [InlineData("foo | bar", InlinePlace.Heading)]
    [InlineData("**bold**", InlinePlace.Paragraph)]
    [InlineData("**bold**", InlinePlace.TableCell)]
    [InlineData("**bold**", InlinePlace.BlockStart)]
    [InlineData("5 * 3", InlinePlace.Bold)]
    [InlineData("# x", InlinePlace.Paragraph)]
    [InlineData("- x", InlinePlace.TableCell)]
    [InlineData("1. x", InlinePlace.Heading)]
    public void A_text_stays_as_it_is_where_it_does_no_harm(string text, object place) => Assert.Equal(text, InlineText.Escape(text, (InlinePlace)place));

    [Theory]
    [InlineData("a|b", InlinePlace.TableCell, "a\\|b")]
    [InlineData("`a|b`", InlinePlace.TableCell, "`a\\|b`")]
    [InlineData("a\\|b", InlinePlace.TableCell, "a\\\\\\|b")]
    [InlineData("a\r\nb", InlinePlace.TableCell, "a<br>b")]
    [InlineData("a`b", InlinePlace.Paragraph, "a\\`b")]
    [InlineData("<b>", InlinePlace.Paragraph, "\\<b>")]
    [InlineData("<!-- x", InlinePlace.Paragraph, "\\<!-- x")]
    [InlineData("# x", InlinePlace.BlockStart, "\\# x")]
    [InlineData("- x", InlinePlace.BlockStart, "\\- x")]
    [InlineData("12. x", InlinePlace.BlockStart, "12\\. x")]
    [InlineData("> x", InlinePlace.BlockStart, "\\> x")]
    [InlineData("[x] y", InlinePlace.BlockStart, "\\[x] y")]
    [InlineData("[x]: y", InlinePlace.BlockStart, "\\[x]: y")]
    [InlineData("---", InlinePlace.BlockStart, "\\---")]
    [InlineData("~~~", InlinePlace.BlockStart, "\\~~~")]
    [InlineData("  <div", InlinePlace.BlockStart, "&#32; <div")]
    [InlineData("x #", InlinePlace.Heading, "x \\#")]
    [InlineData("a*b", InlinePlace.Bold, "a\\*b")]
    [InlineData("a]b", InlinePlace.LinkText, "a\\]b")]
    public void What_would_change_the_structure_is_escaped(string text, object place, string expected) => Assert.Equal(expected, InlineText.Escape(text, (InlinePlace)place));
}
