using System.Diagnostics;
using CsCheck;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Markdown;

/// <summary>What is written into a line of Markdown is read back.</summary>
public sealed class InlineReadTests
{
    private const int Size = 5_000_000;

    private static readonly InlinePlace[] Places =
    [
        InlinePlace.Paragraph, InlinePlace.BlockStart, InlinePlace.Bold, InlinePlace.Heading, InlinePlace.TableCell, InlinePlace.LinkText,
        InlinePlace.Bold | InlinePlace.TableCell, InlinePlace.Bold | InlinePlace.Heading, InlinePlace.LinkText | InlinePlace.TableCell, InlinePlace.LinkText | InlinePlace.BlockStart,
        InlinePlace.Bold | InlinePlace.BlockStart, InlinePlace.BlockStart | InlinePlace.Finding, InlinePlace.BlockStart | InlinePlace.Label, InlinePlace.BlockStart | InlinePlace.ListItem,
        InlinePlace.Listed, InlinePlace.Listed | InlinePlace.TableCell, InlinePlace.Listed | InlinePlace.BlockStart, InlinePlace.Parentheses, InlinePlace.NoParentheses, InlinePlace.BlockStart | InlinePlace.NoParentheses,
    ];

    public static TheoryData<string> Floods => [.. GenInline.Floods];

    [Fact]
    public void Every_text_is_read_back_from_every_place() => Gen.Select(GenInline.Any, Gen.OneOf(Places)).Sample(
        (text, place) => InlineText.Read(InlineText.Escape(text, place), place) == text,
        iter: 60_000,
        threads: 1,
        print: made => Show(made.Item1, made.Item2));

    [Fact]
    public void What_somebody_else_wrote_is_written_as_it_was_or_reads_the_same_again() => Gen.Select(GenInline.Any, Gen.OneOf(Places)).Sample(
        (source, place) =>
        {
            string value = InlineText.Read(source, place);
            string written = InlineText.Escape(value, place);
            return written == source || InlineText.Read(written, place) == value;
        },
        iter: 30_000,
        threads: 1,
        print: made => Show(made.Item1, made.Item2));

    [Fact]
    public void A_line_as_written_has_neither_control_characters_nor_blanks_at_its_ends() => Gen.Select(GenInline.Any, Gen.OneOf(Places)).Sample(
        (text, place) =>
        {
            string written = InlineText.Escape(text, place);
            return written.Trim() == written && !Enumerable.Range(0, written.Length).Any(at => ControlCharacter.IsAt(written, at));
        },
        iter: 20_000,
        threads: 1,
        print: made => Show(made.Item1, made.Item2));

    [Theory]
    [InlineData("a\r\nb\rc", "a<br>b<br>c", "a\nb\nc", InlinePlace.TableCell)]
    [InlineData("a<br>b", "a\\<br>b", "a<br>b", InlinePlace.TableCell)]
    [InlineData("a\\\nb", "a\\\\<br>b", "a\\\nb", InlinePlace.TableCell)]
    [InlineData(" a ", "&#32;a&#32;", " a ", InlinePlace.TableCell)]
    [InlineData("-", "\\-", "-", InlinePlace.TableCell)]
    [InlineData("—", "&#8212;", "—", InlinePlace.TableCell)]
    [InlineData("_Not recorded._", "\\_Not recorded._", "_Not recorded._", InlinePlace.Paragraph)]
    [InlineData("✅ x", "&#9989; x", "✅ x", InlinePlace.BlockStart | InlinePlace.Finding)]
    [InlineData("✅ x", "✅ x", "✅ x", InlinePlace.BlockStart)]
    [InlineData("\\# x", "\\\\\\# x", "\\# x", InlinePlace.BlockStart)]
    [InlineData("C:\\", "C:\\\\", "C:\\", InlinePlace.Paragraph)]
    [InlineData("Doe, Jane", "Doe&#44; Jane", "Doe, Jane", InlinePlace.Listed)]
    [InlineData("", "<!-- -->", "", InlinePlace.Listed)]
    [InlineData("a: b:c", "a\\: b:c", "a: b:c", InlinePlace.Label)]
    public void A_value_is_written_so_and_read_so(string value, string written, string read, object place)
    {
        Assert.Equal(written, InlineText.Escape(value, (InlinePlace)place));
        Assert.Equal(read, InlineText.Read(written, (InlinePlace)place));
    }

    [Theory]
    [InlineData("\\*foo", "\\*foo")]
    [InlineData("&amp; &#124;", "&amp; &#124;")]
    [InlineData("\\<2 \\_a\\_ \\[x\\]", "\\<2 \\_a\\_ \\[x\\]")]
    [InlineData("a <br/> b<BR>c", "a \n b\nc")]
    [InlineData("a <b>b</b> \\`c", "a <b>b</b> \\`c")]
    [InlineData("a \\`b", "a `b")]
    public void What_a_house_wrote_is_read_so(string source, string value) => Assert.Equal(value, InlineText.Read(source, InlinePlace.Paragraph));

    [Fact]
    public void A_plain_text_is_not_copied()
    {
        string text = "Rolled back **v2** to `v1` at 14:32, ~15,000 users";
        Assert.Same(text, InlineText.Read(text, InlinePlace.TableCell));
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void Megabytes_of_anything_are_read_and_written_at_once(string piece)
    {
        string flood = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        Stopwatch clock = Stopwatch.StartNew();
        foreach (InlinePlace place in new[] { InlinePlace.TableCell, InlinePlace.BlockStart | InlinePlace.Finding, InlinePlace.Bold | InlinePlace.LinkText | InlinePlace.Listed })
        {
            _ = InlineText.Read(flood, place);
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Megabytes_of_growing_backtick_runs_are_read_at_once()
    {
        string flood = string.Concat(Enumerable.Range(1, 4400).Select(length => new string('`', length) + " "));
        Stopwatch clock = Stopwatch.StartNew();
        Assert.Equal(flood.Length, InlineText.Read(flood + "\\|", InlinePlace.TableCell).Length - 2);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static string Show(string text, InlinePlace place)
    {
        string written = InlineText.Escape(text, place);
        return $"{place}: {Quote(text)} -> {Quote(written)} -> {Quote(InlineText.Undo(written, place))}; read {Quote(InlineText.Read(text, place))}";
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
