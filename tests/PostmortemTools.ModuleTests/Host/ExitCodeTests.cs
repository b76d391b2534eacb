using Xunit;

namespace PostmortemTools.ModuleTests.Host;

/// <summary>The table was recorded with pwsh 7.6: the same scripts give the same codes there.</summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("'done'", 0, "done\n")]
    [InlineData("exit 3", 3, "")]
    [InlineData("exit 'abc'", 0, "")]
    [InlineData("'a'; throw 'boom'; 'b'", 1, "a\n")]
    [InlineData("Write-Error 'soft'; 'after'", 0, "after\n")]
    [InlineData("Get-Nothing; 'after'", 0, "after\n")]
    [InlineData("[int] 'x'; 'after'", 0, "after\n")]
    [InlineData("$ErrorActionPreference = 'Stop'; Write-Error 'hard'; 'after'", 1, "")]
    [InlineData("'x'; if ( {", 1, "")]
    [InlineData("param([Parameter(Mandatory)] $Q) 'after'", 1, "")]
    [InlineData("try { exit 4 } finally { Write-Host 'left' }", 4, "left\n")]
    [InlineData("& { exit 5 }; 'after'", 5, "")]
    public void A_script_gives_its_exit_code(string script, int exitCode, string output)
    {
        using ScriptFile file = new(script);
        HostResult result = HostProcess.Run(file.Path);
        Assert.Equal((exitCode, output), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("'x'; exit 4", 4)]
    [InlineData("throw 't'", 1)]
    [InlineData("Write-Error 'e'", 1)]
    [InlineData("Write-Error 'e'; 1", 0)]
    [InlineData("if (", 1)]
    [InlineData("Get-Nothing", 1)]
    [InlineData("Get-Content x", 1)]
    public void A_command_fails_when_its_last_statement_does(string command, int exitCode) =>
        Assert.Equal(exitCode, HostProcess.Run("-Command", command).ExitCode);

    [Fact]
    public void The_exit_of_a_script_called_by_a_script_is_not_the_exit_of_both()
    {
        using ScriptFile inner = new("exit 3");
        using ScriptFile outer = new($"& '{inner.Path}'; \"$LASTEXITCODE $?\"");
        HostResult result = HostProcess.Run(outer.Path);
        Assert.Equal((0, "3 False\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("", "Usage:")]
    [InlineData("missing.ps1", "There is no script 'missing.ps1'")]
    [InlineData("notes.txt", "ends in .ps1")]
    [InlineData("-Nonsense", "-Nonsense is no option")]
    [InlineData("-File", "needs the path of a script")]
    [InlineData("-Command", "needs the command to run")]
    [InlineData("-NoProfile", "no script to run")]
    public void A_wrong_command_line_is_refused_with_64(string words, string reason)
    {
        HostResult result = HostProcess.Run(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((64, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("--help")]
    [InlineData("-?")]
    public void Usage_that_is_asked_for_is_output(string word)
    {
        HostResult result = HostProcess.Run(word);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("postmortem script.ps1 [arguments]", result.Output, StringComparison.Ordinal);
    }
}
