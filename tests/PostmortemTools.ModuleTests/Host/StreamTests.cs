using Xunit;

namespace PostmortemTools.ModuleTests.Host;

public sealed class StreamTests
{
    [Fact]
    public void Each_stream_goes_where_pwsh_sends_it()
    {
        using ScriptFile file = new("""
            Write-Warning 'w'
            Write-Verbose 'v' -Verbose
            Write-Verbose 'hidden'
            Write-Debug 'd' -Debug
            Write-Information 'i' -InformationAction Continue
            Write-Host 'h', 1 -Separator '-' -ForegroundColor Red -NoNewline
            Write-Host
            Write-Progress -Activity 'job' -PercentComplete 50
            Write-Output 'o' -NoEnumerate
            Write-Error 'e' -ErrorId 'Mine' -Category InvalidData
            $Error[0].FullyQualifiedErrorId
            """);
        HostResult result = HostProcess.Run(file.Path);
        Assert.Equal("WARNING: w\nVERBOSE: v\nDEBUG: d\ni\nh-1\no\nMine,PostmortemTools.Host.WriteCommands.WriteErrorCommand\n", result.Output);
        Assert.Contains("| e\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("job", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_shows_file_line_and_the_place_in_it_without_colours()
    {
        using ScriptFile file = new("'a'\nfunction f { throw 'bööm' }\nf\n");
        string expected = $"Exception: {file.Path}:2\nLine |\n   2 |  function f {{ throw 'bööm' }}\n     |               ~~~~~~~~~~~~\n     | bööm\n";
        HostResult result = HostProcess.Run(file.Path);
        Assert.Equal(expected, result.Error);
        Assert.Equal("a\n", result.Output);
    }

    [Fact]
    public void Objects_are_shown_as_tables()
    {
        HostResult result = HostProcess.Run("-Command", "[pscustomobject] @{ Name = 'ä'; Count = 12 }; [pscustomobject] @{ Name = 'b'; Count = 3 }");
        Assert.Equal("\nName Count\n---- -----\nä       12\nb        3\n\n", result.Output);
    }

    [Fact]
    public void A_module_command_is_there() =>
        Assert.Equal("New-Postmortem\n", HostProcess.Run("-Command", "(Get-Command New-Postmortem).Name").Output);

    [Theory]
    [InlineData("Get-Content x -Raw", "Get-Content", "Microsoft.PowerShell.Management")]
    [InlineData("1, 2 | Select-Object -First 1", "Select-Object", "Microsoft.PowerShell.Utility")]
    [InlineData("gc x", "Get-Content", "Microsoft.PowerShell.Management")]
    public void A_command_of_pwsh_says_where_it_comes_from(string command, string name, string module)
    {
        string caught = $"try {{ {command} }} catch [System.Management.Automation.CommandNotFoundException] {{ \"$_\" }}";
        Assert.Equal($"{name} comes with PowerShell's {module} module, which this host does not carry. Run the script with pwsh.\n", HostProcess.Run("-Command", caught).Output);
    }

    [Fact]
    public void A_command_that_nobody_has_is_the_engines_own_error() =>
        Assert.Contains("The term 'Get-Nothing' is not recognized", HostProcess.Run("-Command", "Get-Nothing").Error, StringComparison.Ordinal);

    [Fact]
    public void A_command_of_pwsh_is_not_found_by_who_asks_first() =>
        Assert.Equal("False\n", HostProcess.Run("-Command", "[bool] (Get-Command Get-Content -ErrorAction Ignore)").Output);

    [Fact]
    public void A_script_may_define_a_command_of_pwsh_itself() =>
        Assert.Equal("mine x\n", HostProcess.Run("-Command", "function Get-Content { \"mine $args\" } Get-Content x").Output);

    [Fact]
    public void A_question_that_nobody_can_answer_is_an_error()
    {
        using ScriptFile file = new("function f { [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] param() if ($PSCmdlet.ShouldProcess('t')) { 'did' } } f; f -Confirm:$false");
        HostResult result = HostProcess.Run(file.Path);
        Assert.Equal("did\n", result.Output);
        Assert.Contains("nobody is there to answer", result.Error.ReplaceLineEndings(" ").Replace("      | ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
