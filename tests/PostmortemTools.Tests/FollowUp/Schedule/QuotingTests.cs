using System.Management.Automation.Language;
using CsCheck;
using PostmortemTools.FollowUp.Schedule.Programs;
using PostmortemTools.FollowUp.Schedule.Quoting;
using Xunit;

namespace PostmortemTools.Tests.FollowUp.Schedule;

public sealed class QuotingTests
{
    [Fact]
    public void A_shell_word_is_read_back() => NastyTexts.Any.List[0, 4].Sample(words => Assert.Equal(words, ShellText.Split(ShellText.Line(words))));

    [Fact]
    public void The_shell_sees_each_word_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh.");
        List<string> words = [.. NastyTexts.All];
        NastyTexts.Any.List[50].Sample(words.AddRange, iter: 4, threads: 1);
        ProgramResult result = new ProgramRunner(CancellationToken.None).Run("/bin/sh", ["-c", $"printf '%s\\n' {ShellText.Line(words)}"])!;
        Assert.Equal(string.Join("\n", words) + "\n", result.Text);
    }

    [Fact]
    public void No_shell_word_has_a_backslash_where_crontabs_disagree() =>
        NastyTexts.Any.Sample(text => Assert.DoesNotContain(@"\\", ShellText.Quote(text), StringComparison.Ordinal));

    [Fact]
    public void Neither_has_one_before_a_percent_sign() => NastyTexts.Any.Sample(text => Assert.DoesNotContain(@"\%", ShellText.Quote(text), StringComparison.Ordinal));

    [Theory]
    [InlineData("plain/path.md", "plain/path.md")]
    [InlineData("post mortems", "'post mortems'")]
    [InlineData("'post mortems' $x", "\"'post mortems' \\$x\"")]
    [InlineData("it's!", "'it'\\''s!'")]
    [InlineData("", "''")]
    public void A_shell_word_is_as_easy_to_read_as_can_be(string text, string quoted) => Assert.Equal(quoted, ShellText.Quote(text));

    [Fact]
    public void An_operator_of_the_shell_is_a_word_of_its_own() =>
        Assert.Equal(["set", "-a", ";", "[", "-r", "f 1", "]", "&&", ".", "f 1", ";", "pwsh"], ShellText.Split("set -a; [ -r 'f 1' ] && . 'f 1'; pwsh"));

    [Fact]
    public void An_argument_of_systemd_is_read_back() =>
        NastyTexts.Any.List[1, 4].Sample(words => Assert.Equal(words, SystemdText.Split(string.Join(" ", [SystemdText.Program(words[0]), .. words.Skip(1).Select(SystemdText.Argument)]))));

    [Theory]
    [InlineData("a b", "\"a b\"")]
    [InlineData("100% $HOME", "\"100%% $$HOME\"")]
    [InlineData("a\\b\"c", "\"a\\\\b\\\"c\"")]
    [InlineData("it's", "\"it's\"")]
    public void An_argument_of_systemd_is_in_quotes(string text, string quoted) => Assert.Equal(quoted, SystemdText.Argument(text));

    [Fact]
    public void The_program_of_systemd_keeps_its_dollar_signs() => Assert.Equal("\"/opt/$x/100%%\"", SystemdText.Program("/opt/$x/100%"));

    [Theory]
    [InlineData(@"/bin/x 'a b' c\x20d ""e\tf""", new[] { "/bin/x", "a b", "c d", "e\tf" })]
    [InlineData("  /bin/x   ", new[] { "/bin/x" })]
    public void A_line_of_systemd_that_somebody_wrote_by_hand_is_read(string line, string[] words) => Assert.Equal(words, SystemdText.Split(line));

    [Fact]
    public void An_argument_of_Windows_is_read_back() => NastyTexts.Any.List[0, 4].Sample(words => Assert.Equal(words, WindowsCommandLine.Split(WindowsCommandLine.Of(words))));

    [Theory]
    [InlineData(@"C:\dir with\", "\"C:\\dir with\\\\\"")]
    [InlineData(@"C:\dir\", @"C:\dir\")]
    [InlineData("say \"x\"", "\"say \\\"x\\\"\"")]
    [InlineData(@"a\""b", "\"a\\\\\\\"b\"")]
    [InlineData("", "\"\"")]
    public void Backslashes_are_doubled_before_a_quote_only(string argument, string quoted) => Assert.Equal(quoted, WindowsCommandLine.Of([argument]));

    [Fact]
    public void PowerShell_reads_a_text_as_it_was() => NastyTexts.Any.Sample(text =>
        Assert.Equal(text, ((StringConstantExpressionAst)Parser.ParseInput(PowerShellText.Quote(text), out _, out _).Find(node => node is StringConstantExpressionAst, true)!).Value));

    [Fact]
    public void A_typographic_quote_ends_no_text() => Assert.Equal("'‘‘x’’'", PowerShellText.Quote("‘x’"));
}
