using System.Diagnostics;
using System.Text;
using PostmortemTools.Documents.Reading;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>
/// Texts that make readers slow, or fill their stack: 10 MB of each take a second or two. The bound is wide, for a machine that is busy;
/// what takes time by the square of the length takes hours.
/// </summary>
public sealed class LinearTimeTests
{
    private const int Size = 10_000_000;
    private const int Bound = 60;

    /// <summary>Smaller than the stack of a main thread: depth must not come from recursion.</summary>
    private const int Stack = 512 * 1024;

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["nested lists in one line"] = () => Repeat("- "),
        ["a list that goes deeper with each line"] = () => Growing(i => new string(' ', 2 * i) + "- x\n"),
        ["action items that go deeper with each line"] = () => "# T\n\n## Action items\n\n" + Growing(i => new string(' ', 2 * i) + "- x\n"),
        ["nested quotes in one line"] = () => Repeat("> "),
        ["quotes that go deeper with each line"] = () => Growing(i => new string('>', i + 1) + " x\n"),
        ["pipes in one line"] = () => Repeat("|"),
        ["a table of many short rows"] = () => "# T\n\n## Timeline\n\n| Time | Event |\n|---|---|\n" + Repeat("|10:00|x|\n"),
        ["a table of many columns, and rows that are too short"] = () => $"# T\n\n## Timeline\n\n|{Repeat("a|", 3)}\n|{Repeat("-|", 3)}\n{Repeat("1\n", 3)}",
        ["action items in a table of many columns"] = () => $"# T\n\n## Action items\n\n|{Repeat("a|", 3)}\n|{Repeat("-|", 3)}\n{Repeat("1\n", 3)}",
        ["runs of backticks, each longer than the last"] = () => Growing(i => new string('`', i + 1) + " "),
        ["links that are not closed"] = () => Repeat("[a]("),
        ["authors that are links that are not closed"] = () => "# T\n\n**Authors:** " + Repeat("[a]("),
        ["emphasis that is not closed"] = () => Repeat("*a "),
        ["strong emphasis that is not closed"] = () => Repeat("**a"),
        ["underscores"] = () => Repeat("_"),
        ["brackets in an action item"] = () => "# T\n\n## Action items\n\n- " + Repeat("("),
        ["labels in an action item"] = () => "# T\n\n## Action items\n\n- " + Repeat("Owner: x "),
        ["colons before any section"] = () => "# T\n\n" + Repeat(":"),
        ["labels before any section"] = () => "# T\n\n" + Repeat("**x:"),
        ["fields in one line"] = () => "# T\n\n" + Repeat("| **Date:** x "),
        ["fields, a line each"] = () => "# T\n\n" + Repeat("**Date:** 2024-01-15\n"),
        ["breaks in a timeline"] = () => "# T\n\n## Timeline\n\n" + Repeat("10:00 x<br>"),
        ["headings"] = () => Repeat("# a\n"),
        ["headings of every level"] = () => "# T\n" + Repeat("# a\n## b\n### c\n#### d\n##### e\n###### f\n"),
        ["sections that say a field"] = () => "# T\n" + Repeat("## Date\n2024-01-15\n"),
        ["sections that should say a field and do not"] = () => "# T\n" + Repeat("## Severity\n\n- x\n- y\n\n"),
        ["sections of action items"] = () => "# T\n" + Repeat("## Action items\n- x\n"),
        ["headings that are action items"] = () => "# T\n\n## Action items\n\n" + Repeat("### Add x\n- Owner: y\n- Due: z\n"),
        ["one line below an action item"] = () => "# T\n\n## Action items\n\n### Add x\n\nOwner: y " + Repeat("Owner: x "),
        ["values behind an action item"] = () => "# T\n\n## Action items\n\n- Add x\n\n" + Repeat("Owner: x<br>"),
        ["lines of values below an action item"] = () => "# T\n\n## Action items\n\n- Add x\n\n" + Repeat("Owner: x\n\n"),
        ["entries of a timeline"] = () => "# T\n\n## Timeline\n\n" + Repeat("- 10:00 x\n"),
        ["entries that are paragraphs"] = () => "# T\n\n## Timeline\n\n" + Repeat("10:00 x\n\n"),
        ["times in one line"] = () => "# T\n\n## Timeline\n\n- " + Repeat("10:00 "),
        ["days in one line"] = () => "# T\n\n## Timeline\n\n- " + Repeat("2024-01-15 "),
        ["one line before any section"] = () => "# T\n\n" + Repeat("word "),
        ["one line in a timeline"] = () => "# T\n\n## Timeline\n\n- 10:00 " + Repeat("word "),
        ["one line of an action item"] = () => "# T\n\n## Action items\n\n- [ ] " + Repeat("word "),
        ["one line of a finding"] = () => "# T\n\n## What went well\n\n- " + Repeat("word "),
        ["one cell"] = () => "# T\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| " + Repeat("word ") + "| x |\n",
        ["one heading"] = () => "# T\n\n## " + Repeat("word ") + "\n",
        ["one title"] = () => "# " + Repeat("2024 ") + "\n",
        ["one value of front matter"] = () => $"---\ntitle: {Repeat("word ")}\n---\n",
        ["names in front matter"] = () => $"---\n{Growing(i => $"a{i}: b\n")}---\n",
        ["names in front matter of TOML"] = () => $"+++\n{Growing(i => $"a{i} = \"b\"\n")}+++\n",
        ["a list in front matter"] = () => $"---\nauthors: [{Repeat("b,")}]\n---\n",
        ["no letter at all"] = () => Repeat("\0"),
        ["halves of letters"] = () => Repeat("\uD83D"),
        ["empty lines"] = () => "# T\n\n## Timeline\n\n10:00 x\n" + Repeat("\n") + "10:01 y\n",
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_takes_time_in_proportion_to_its_length(string name)
    {
        string text = Texts[name]();
        Exception? thrown = null;
        Thread reading = new(() => thrown = Record.Exception(() => MarkdownReader.Read(text)), Stack) { IsBackground = true };
        Stopwatch watch = Stopwatch.StartNew();
        reading.Start();

        Assert.True(reading.Join(TimeSpan.FromSeconds(Bound)), $"10 MB of {name} were not read after {watch.Elapsed.TotalSeconds:0} seconds.");
        Assert.Null(thrown);
    }

    private static string Repeat(string piece, int part = 1) => new StringBuilder(Size / part).Insert(0, piece, Size / part / piece.Length).ToString();

    private static string Growing(Func<int, string> line)
    {
        StringBuilder text = new(Size);
        for (int i = 0; text.Length < Size; i++)
        {
            text.Append(line(i));
        }

        return text.ToString();
    }
}
