using Xunit;

namespace PostmortemTools.ModuleTests.Host;

public sealed class ArgumentTests
{
    private const string Named = "param([string] $Name, [switch] $Force, [int] $Count, [Parameter(ValueFromRemainingArguments)] $Rest) \"$Name|$Force|$Count|$($Rest -join ',')\"";

    [Theory]
    [InlineData("-Name;foo;-Force;-Count;2;a;b", "foo|True|2|a,b\n")]
    [InlineData("-Name:foo;-Force:$false", "foo|False|0|\n")]
    [InlineData("-Force:true;-Name:;a b", "a b|True|0|\n")]
    [InlineData("foo;7;x y", "foo|False|7|x y\n")]
    [InlineData("-Name;;-Count;-5", "|False|-5|\n")]
    [InlineData("$HOME;3", "$HOME|False|3|\n")]
    public void Words_after_the_script_are_its_parameters(string words, string expected)
    {
        using ScriptFile file = new(Named);
        Assert.Equal(expected, HostProcess.Run([file.Path, .. words.Split(';')]).Output);
    }

    [Fact]
    public void A_script_without_parameters_finds_its_words_in_args()
    {
        using ScriptFile file = new("\"$($args.Count): $($args -join '|')\"");
        Assert.Equal("5: a|-|-b|c d|-5\n", HostProcess.Run(file.Path, "a", "-", "-b", "c d", "-5").Output);
    }

    [Fact]
    public void A_script_knows_where_it_lies_and_where_it_runs()
    {
        using ScriptFile file = new("$PSScriptRoot; $PSCommandPath; $MyInvocation.MyCommand.Path; $PWD.Path", "näme.ps1");
        HostResult result = HostProcess.RunWith(null, file.Folder, "-NoProfile", "-File", "näme.ps1");
        Assert.Equal([file.Folder, file.Path, file.Path, file.Folder], result.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void The_words_after_Command_are_one_command() =>
        Assert.Equal("[a]\n[b]\n", HostProcess.Run("-Command", "echo", "a", "b", "|", "ForEach-Object", "{\"[$_]\"}").Output);

    [Fact]
    public void A_dash_reads_the_command_from_the_input()
    {
        HostResult result = HostProcess.RunWith("'from input'; exit 7", null, "-Command", "-");
        Assert.Equal((7, "from input\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("$n = @($input); \"$($n.Count): $n\"", "2: a ü\n")]
    [InlineData("param([Parameter(ValueFromPipeline)] $Line) process { \"<$Line>\" }", "<a>\n<ü>\n")]
    [InlineData("'none'", "none\n")]
    public void Piped_lines_are_the_scripts_input(string script, string expected)
    {
        using ScriptFile file = new(script);
        Assert.Equal(expected, HostProcess.RunWith("a\nü\n", null, file.Path).Output);
    }
}
