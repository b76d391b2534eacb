using CsCheck;
using PostmortemTools.Documents.Data;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

/// <summary>The short way through plain front matter gives the same tree as the YAML parser, or leaves the text to it.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "title", "date", "tags", "a-b", ":", ": ", "\n", "\n", "\n", " ", "  ", "- ", "-", "x", "API outage", "2024-01-15", "10:30", "1_000", "3.5", "true", "null", "~", "\"", "'", "#", " # ",
        "[", "]", "[a, b]", ", ", "{", "}", "&a ", "*a", "!x ", "|", ">", "%", "@", "`", "\\", "\t", "\r\n", "é", "障害", "\u0085", "\u2028", "🔥", "---", "...", "? ", "<<", "=",
    ];

    [Theory]
    [InlineData("title: API outage\ndate: 2024-01-15\n")]
    [InlineData("title: \"API outage: the pool\"\nauthors:\n  - Jane Doe\n  - John Smith\nstatus: complete")]
    [InlineData("tags: [api, web ]\r\nseverity: 'P1'\r\n")]
    [InlineData("empty: []\ncount: 3\n")]
    public void Plain_front_matter_takes_the_short_way(string text)
    {
        Assert.True(PlainYaml.TryRead(text, out DataMap? map));
        Assert.Equal(Say(YamlReader.Read(text, null)), Say(map));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: \"\\n\"\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("a: *b\n")]
    [InlineData("- a\n")]
    public void Anything_else_is_left_to_the_parser(string text) => Assert.False(PlainYaml.TryRead(text, out _));

    [Fact]
    public void It_never_says_anything_else_than_the_parser() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 16].Select(string.Concat).Sample(
            text => !PlainYaml.TryRead(text, out DataMap? map) || Say(map!) == Say(YamlReader.Read(text, null)), iter: 100_000);

    private static string Say(DataNode? node) => node switch
    {
        DataMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Name}@{entry.Line}:{entry.Column}={Say(entry.Value)}"))}}}",
        DataList list => $"[{string.Join(", ", list.Items.Select(Say))}]",
        DataScalar scalar => $"{scalar.Kind} <{scalar.Text}>@{scalar.Line}:{scalar.Column}",
        _ => "?",
    };
}
