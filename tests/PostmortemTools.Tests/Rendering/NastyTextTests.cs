using System.Text.RegularExpressions;
using CsCheck;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>Whatever the texts of a postmortem say, the document keeps its structure.</summary>
public sealed class NastyTextTests
{
    private const int Rounds = 200;

    /// <summary>Markdig takes a line of words for the delimiter row of a table where dashes stand beside a pipe in it; GitHub does not.</summary>
    private static readonly Regex LooksLikeDelimiters = new(@"\|[\s:]*-|-[\s:]*\|", RegexOptions.CultureInvariant);

    private static readonly string[] Pieces =
    [
        "w", " ", "  ", "\t", "\n", "\r\n", "\\", "\\\\", "|", "||", "`", "``", "```", "~~~", "*", "**", "***", "_", "__", "#", "##", " #", "# ", "- ", "+ ", "* ", "-", "---", "===", "> ", ">", "1. ", "1) ", "12.",
        "[", "]", "](", "[x]", "[ ] ", "[x] ", "[a](b)", "[a]: b", "![", ")", "(", "<", ">", "<b>", "</b>", "<br>", "<!--", "-->", "<?", "<!X", "<![CDATA[", "<script>", "<details>", "<div", "<a href=\"", "\"", "'", "='", "<http://x>", "http://x",
        "&amp;", "&#124;", "&lt;", ":", ": ", "|-|", "`a|b`", "`` ` ``", "✅", "李雷", "e\u0301", "\u00a0", "\u200b", "\u2028", "\u0085", "\v", "\f", "$1", "{{ title }}", "%20", "~", "~~", "^", "@", "\u0000", "\ud800", "    ", "     ", "a", "B", "9",
    ];

    private static readonly string[] BlockPieces =
    [
        "\n", "\n\n", "\n\n", "\n", "  ", "    ", "\t", "```\n", "````\n", "```diff\n- x\n", "~~~\n", "~~~ js\n", "> ", "> > ", "> ```\n", "- ", "- ```\n", "  ```\n", "1. ", "10. ", "1. - > ~~~\n", "* * ", "-\n", "# h\n", "## h\n", "###### h\n", "#\n", "h\n===\n", "h\n---\n", "===\n", "---\n", "***\n",
        "<!--", "-->", "<!-- x\n", "<details>\n", "</details>\n", "<summary>x</summary>\n", "<div>\n", "</div>", "<script>\n", "</script>", "<pre>\n", "</pre>\n", "<style>", "<textarea>\n", "<?php\n", "?>", "<!DOCTYPE\n", "<![CDATA[\n", "]]>", "<b>", "<a href=\"x\n", "<custom-tag>\n",
        "| a | b |\n| - | - |\n| c | d |\n", "| a |\n|---|\n", "a | b\n-- | --\n", "[r]: http://x\n", "[r]: http://x 'title\n", "[r]:\n", "[r]: <\n", "`", "``", "*", "**", "_", "[", "](", "\\", "\\\n", "x", "text\n", "    code\n", "\r\n", "\r", "✅", "- [ ] t\n", "![i](", "<", "&",
    ];

    private static readonly Gen<string> Inline = Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).List[0, 6], Gen.Int[0, 6], (parts, at) => string.Concat(parts.Take(at)) + "w" + string.Concat(parts.Skip(at)))
        .Where(text => !LooksLikeDelimiters.IsMatch(text));

    public static TheoryData<string> Templates => ["default", "google-sre", "pagerduty", "atlassian", "brief", "customer"];

    /// <summary>A text for every field: a few of them, spread over the fields.</summary>
    private static readonly Gen<string[]> Inlines = Inline.Array[1, 3];

    private static readonly Gen<string> Blocks = Gen.Select(
        Gen.Int[0, BlockPieces.Length - 1].Select(piece => BlockPieces[piece]).List[0, 5], Inline, Gen.Int[0, 5], (parts, text, at) => string.Concat(parts.Take(at)) + text + string.Concat(parts.Skip(at)));

    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_inline_text_leaves_every_block_as_it_is(string template)
    {
        string[] expected = [.. Outline.Of(Samples.Render(Filled(["word"]), template)).Blocks];
        Inlines.Sample(
            texts =>
            {
                Outline outline = Outline.Of(Samples.Render(Filled(texts), template));
                return expected.SequenceEqual(outline.Blocks) && !outline.Html.Any();
            },
            iter: Rounds,
            threads: 1,
            print: texts => $"{Show(texts)}\n{Difference(expected, Samples.Render(Filled(texts), template))}");
    }

    /// <summary>Between the blocks that a value brings, the template's own headings and tables still follow one another.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_block_of_Markdown_leaves_the_document_after_it_as_it_is(string template)
    {
        string[] expected = Own(Samples.Render(Filled(["word"]), template));
        Blocks.Sample(
            text => expected.SequenceEqual(Own(Samples.Render(Filled(["word"], text), template))),
            iter: Rounds,
            threads: 1,
            print: text => $"{Show([text])}\n{string.Join(" ", Own(Samples.Render(Filled(["word"], text), template)))}\n{Samples.Render(Filled(["word"], text), template)}");
    }

    private static Postmortem Filled(string[] texts, string? block = null)
    {
        int next = 0;
        return Named(Samples.Full(_ => texts[next++ % texts.Length], block is null ? null : _ => block), texts[0]);
    }

    private static string[] Own(string rendered) => [.. Outline.Of(rendered).Written("word")];

    /// <summary>The authors are called something else: the customers' template would take the whole text out.</summary>
    private static Postmortem Named(Postmortem postmortem, string text)
    {
        postmortem.Authors.Clear();
        postmortem.Authors.Add(new Person("Zzyzx", text));
        postmortem.Timeline.ForEach(happened => happened.Actor = "Zzyzx");
        postmortem.ActionItems.ForEach(item => item.Owner = "Zzyzx");
        return postmortem;
    }

    private static string Show(string[] texts) => System.Text.Json.JsonSerializer.Serialize(texts);

    private static string Difference(string[] expected, string rendered)
    {
        Outline outline = Outline.Of(rendered);
        string[] actual = [.. outline.Blocks];
        int at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"block {at}: expected {expected.ElementAtOrDefault(at)}, got {actual.ElementAtOrDefault(at)}; HTML: {string.Join(" ", outline.Html)}\n{rendered}";
    }
}
