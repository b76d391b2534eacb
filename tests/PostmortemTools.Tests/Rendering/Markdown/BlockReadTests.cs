using System.Diagnostics;
using CsCheck;
using PostmortemTools.Rendering.Markdown;
using PostmortemTools.Rendering.Scripting;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Markdown;

/// <summary>Which blocks a document gives back, and that looking at them takes no time.</summary>
public sealed class BlockReadTests
{
    private const int Size = 5_000_000;

    public static TheoryData<string> Floods => [.. GenInline.Floods, "- a\n", "  - a\n", "> > a\n", "```\n", "<div>\n", "\t", "\n\n"];

    [Theory]
    [InlineData("One.\n\nTwo.", true)]
    [InlineData("One.\r\n\r\nTwo.", true)]
    [InlineData("    code\ntext", true)]
    [InlineData("### Deeper\n\ntext", true)]
    [InlineData("# Shallow\n\ntext", false)]
    [InlineData("Underlined\n===", false)]
    [InlineData("```\nopen", false)]
    [InlineData("<!-- open", false)]
    [InlineData("\nleading", false)]
    [InlineData("trailing ", false)]
    [InlineData(" ", false)]
    [InlineData("", false)]
    [InlineData("_Not recorded._", false)]
    public void A_block_under_a_heading_of_the_second_level_is_given_back(string text, bool expected) => Assert.Equal(expected, BlockText.IsFaithful(text, 2, mayHaveHeadings: true));

    [Fact]
    public void Half_a_character_is_in_no_file() => Assert.False(BlockText.IsFaithful("half \ud83d", 2, mayHaveHeadings: true));

    [Fact]
    public void A_faithful_block_is_read_back_as_it_was() => GenText.Any.Sample(
        text => !BlockText.IsFaithful(text, 2, mayHaveHeadings: true) || BlockText.Read(BlockText.Close(text, 2)) == text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
        iter: 20_000,
        threads: 1);

    [Fact]
    public void A_block_that_was_read_is_written_as_it_was_read() => GenText.Any.Sample(
        text =>
        {
            string once = BlockText.Read(BlockText.Close(text, 2));
            return BlockText.Close(once, 2) == once;
        },
        iter: 20_000,
        threads: 1,
        print: text => System.Text.Json.JsonSerializer.Serialize(new[] { text, BlockText.Close(text, 2), BlockText.Close(BlockText.Close(text, 2), 2) }));

    [Theory]
    [InlineData(3, 3, 4, true)]
    [InlineData(4, 3, 6, true)]
    [InlineData(3, 4, 5, false)]
    [InlineData(3, 3, 3, false)]
    [InlineData(2, 3, 4, false)]
    [InlineData(3, 3, 7, false)]
    public void A_section_is_given_back_where_its_levels_say_what_is_within_what(int first, int second, int within, bool expected)
    {
        Section section = new() { Title = "x", Sections = { new Section { Title = "a", Level = first, Body = "text" }, new Section { Title = "b", Level = second, Sections = { new Section { Title = "c", Level = within } } } } };
        Assert.Equal(expected, SectionWriter.IsFaithful(section, 2));
        section.Sections[0].Body = "###### heading";
        Assert.False(SectionWriter.IsFaithful(section, 2));
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void Megabytes_of_anything_are_closed_at_once(string piece)
    {
        string flood = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        Stopwatch clock = Stopwatch.StartNew();
        _ = BlockText.Close(flood, 2);
        _ = BlockText.Close("x\n" + flood + "x\n\n\n# y\n", 2);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Blank_lines_below_a_deep_list_take_no_time()
    {
        Stopwatch clock = Stopwatch.StartNew();
        _ = BlockText.Close(string.Concat(Enumerable.Repeat("- ", 500_000)) + "x" + new string('\n', 500_000) + "y", 2);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
