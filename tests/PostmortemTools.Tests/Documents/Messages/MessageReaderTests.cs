using System.Diagnostics;
using CsCheck;
using PostmortemTools.Documents.Messages;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Documents.Messages;

/// <summary>What a message in Markdown says.</summary>
public sealed class MessageReaderTests
{
    [Fact]
    public void The_first_heading_is_the_subject_and_the_rest_follows_in_its_order()
    {
        MessageText message = MessageReader.Read("""
            # 2 action items are **due**

            Hello *Jane*,
            please look at `foo`:

            ## Overdue

            - [Add alerts](https://tracker.example/OPS-1)

              Due since Monday.
              - of the database
            - Nothing else

            > Quoted

            ---

                x = 1

                y = 2
            """);
        Assert.Equal("2 action items are due", message.Subject);
        Assert.Equal(
            [
                "Paragraph 0: Hello |/Jane|, please look at |`foo|:",
                "Heading 2: Overdue",
                "Item 0: Add alerts>https://tracker.example/OPS-1",
                "Paragraph 1: Due since Monday.",
                "Item 1: of the database",
                "Item 0: Nothing else",
                "Paragraph 0: Quoted",
                "Rule 0: ",
                "Paragraph 0: `x = 1|⏎|⏎|`y = 2",
            ],
            message.Blocks.Select(Shown));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "a")]
    [InlineData("[a](mailto:x@example.com)", "a")]
    [InlineData("[a](file:///etc/passwd)", "a")]
    [InlineData("[a](//example.com)", "a")]
    [InlineData("[a](HTTPS://example.com/x?y=1&z=2#f)", "a>https://example.com/x?y=1&z=2#f")]
    [InlineData("![a **b**](http://example.com/x.png)", "a >http://example.com/x.png|*b>http://example.com/x.png")]
    [InlineData("<https://example.com/a>", "https://example.com/a>https://example.com/a")]
    [InlineData("<x@example.com>", "x@example.com")]
    [InlineData("https://example.com www.example.com", "https://example.com www.example.com")]
    [InlineData("<b>bold</b> <!-- note --> <img src=x>", "<b>bold</b> <!-- note --> <img src=x>")]
    [InlineData("<div>\nblock\n</div>", "<div> block </div>")]
    [InlineData("***a*** __b__ ~~c~~", "*/a| |*b| ~~c~~")]
    [InlineData("one  \ntwo\\\nthree\nfour", "one|⏎|two|⏎|three four")]
    [InlineData("&lt;b&gt; &amp; &#x202E;gnp.exe&#10;Bcc: x", "<b> & gnp.exe Bcc: x")]
    [InlineData("\u001b[31mred\u0007 \u202Eright\u200B", " [31mred  right")]
    [InlineData("[a](https://example.com/#1)[b](https://example.com/#2)", "a>https://example.com/#1|b>https://example.com/#2")]
    public void A_paragraph_is_runs_of_text_that_is_no_markup(string markdown, string expected) =>
        Assert.Equal("Paragraph 0: " + expected, Shown(Assert.Single(MessageReader.Read(markdown).Blocks)));

    [Theory]
    [InlineData("# a\u0000b\u202Ec\n", "a\uFFFDbc")]
    [InlineData("Text\n====\nmore", "Text")]
    [InlineData("no heading\nat all\n\nmore", "no heading at all")]
    [InlineData("- # deep\n", "deep")]
    [InlineData("", "")]
    [InlineData("---", "")]
    [InlineData("# a&#10;Bcc: x@example.com", "a Bcc: x@example.com")]
    public void A_subject_is_one_line(string markdown, string expected) => Assert.Equal(expected, MessageReader.Read(markdown).Subject);

    [Fact]
    public void A_long_subject_is_cut_between_characters() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("🔥", 124)) + "…", MessageReader.Read("# " + string.Concat(Enumerable.Repeat("🔥", 300))).Subject);

    [Theory]
    [InlineData("Add **alerts** to `foo` [docs](http://x)", "Add alerts to foo docs")]
    [InlineData("# not a heading", "# not a heading")]
    [InlineData("- not a list", "- not a list")]
    [InlineData("    not code", "not code")]
    [InlineData("[OPS-1]: https://example.com", "[OPS-1]: https://example.com")]
    [InlineData("a\nb\r\n- c", "a b  - c")]
    [InlineData("2 * 3 < 4 & _x", "2 * 3 < 4 & _x")]
    [InlineData("a \\* b &lt;c&gt; <br> d", "a * b <c> <br> d")]
    [InlineData("``` fence", "``` fence")]
    [InlineData("> quote", "> quote")]
    [InlineData("a [b](c **d", "a [b](c **d")]
    [InlineData("", "")]
    public void Inline_text_is_known_without_what_marks_it_up(string text, string expected) => Assert.Equal(expected, MessageReader.InlinePlain(text));

    [Fact]
    public void Any_text_that_is_escaped_is_read_to_the_letter_wherever_it_stands() => GenText.Any.Sample(text =>
    {
        string line = PlainLine.Of(text);
        string escaped = LiteralText.Escape(text);
        Assert.DoesNotContain('\n', escaped);
        Assert.Equal(line.Trim().Length > 0 ? [new MessageRun(line)] : [], MessageReader.Read(escaped).Blocks.SelectMany(block => block.Runs));
        Assert.Equal(line.Trim(), MessageReader.InlinePlain(escaped).Trim());
        MessageText message = MessageReader.Read($"# {escaped}\n\n- x {escaped}y\n- **x{escaped}y**\n\n[{escaped}](https://example.com)");
        List<MessageBlock> items = [.. message.Blocks.Where(block => block.Kind == MessageBlockKind.Item)];
        Assert.Equal(line.Trim().Length > 0 ? MessageReader.Read($"# {escaped}").Subject : $"x {line}y", message.Subject);
        Assert.Equal([[new MessageRun($"x {line}y")], [new MessageRun($"x{line}y", IsStrong: true)]], items.Select(block => block.Runs));
        Assert.All(message.Blocks.Except(items).SelectMany(block => block.Runs), run => Assert.Equal("https://example.com/", run.Link!.AbsoluteUri));
    });

    [Fact]
    public void Any_text_at_all_is_read_and_no_run_holds_a_control_character() => GenText.Any.Sample(text =>
    {
        MessageText message = MessageReader.Read(text);
        Assert.All([message.Subject, MessageReader.InlinePlain(text), .. message.Blocks.SelectMany(block => block.Runs).Select(run => run.Text).Where(run => run != "\n")], run => Assert.Equal(PlainLine.Of(run), run));
    });

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("**a ")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("*_")]
    [InlineData("`")]
    [InlineData("a\n-\n")]
    [InlineData("a [b *")]
    [InlineData("<")]
    [InlineData("1. ")]
    public void What_is_made_to_keep_a_reader_busy_is_read_at_once(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 50_000));
        Stopwatch watch = Stopwatch.StartNew();
        MessageReader.Read(text);
        MessageReader.InlinePlain(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void A_text_that_nests_beyond_reason_is_taken_as_it_is_written() =>
        Assert.Equal(["Paragraph 0: " + new string('>', 5000), "Paragraph 0: x"], MessageReader.Read(new string('>', 5000) + "\n\u001bx\n").Blocks.Select(Shown));

    private static string Shown(MessageBlock block) => $"{block.Kind} {block.Level}: {string.Join("|", block.Runs.Select(Shown))}";

    private static string Shown(MessageRun run) =>
        run.Text == "\n" ? "⏎" : $"{(run.IsStrong ? "*" : "")}{(run.IsEmphasised ? "/" : "")}{(run.IsCode ? "`" : "")}{run.Text}{(run.Link is { } link ? ">" + link.AbsoluteUri : "")}";
}
