using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Help;

public sealed class GetHelpTests
{
    /// <summary>What the parameters of every cmdlet need not describe: PowerShell does.</summary>
    private const string DescribedParameters = """
        param($name)
        $help = Get-Help $name -Full
        $hidden = 'Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ProgressAction', 'ErrorVariable', 'WarningVariable', 'InformationVariable', 'OutVariable', 'OutBuffer', 'PipelineVariable'
        $shown = (Get-Command $name).Parameters.Values | Where-Object { $hidden -notcontains $_.Name -and -not ($_.Attributes | Where-Object { $_ -is [Parameter] -and $_.DontShow }) }
        $described = $help.parameters.parameter | Where-Object { "$($_.description.Text)".Trim() } | ForEach-Object name
        [pscustomobject] @{
            Synopsis    = $help.Synopsis
            Description = "$($help.description.Text)"
            Syntax      = @($help.syntax.syntaxItem).Count
            Sets        = @((Get-Command $name).ParameterSets).Count
            Examples    = @($help.examples.example | Where-Object { $_.code.Trim() -and $_.title }).Count
            Missing     = @($shown.Name | Where-Object { $described -notcontains $_ })
            Extra       = @($described | Where-Object { $shown.Name -notcontains $_ })
        }
        """;

    public static TheoryData<string> Cmdlets
    {
        get
        {
            using Shell shell = new();
            return [.. shell.Get("Get-Command -Module PostmortemTools").Select(command => ((CommandInfo)command.BaseObject).Name)];
        }
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Every_cmdlet_has_synopsis_syntax_described_parameters_and_an_example(string name)
    {
        using Shell shell = new();
        PSObject help = Assert.Single(shell.Get($"& {{ {DescribedParameters} }} {name}"));
        Assert.NotEqual("", help.Properties["Description"].Value);
        Assert.DoesNotContain("[<CommonParameters>]", (string)help.Properties["Synopsis"].Value, StringComparison.Ordinal);
        Assert.EndsWith(".", (string)help.Properties["Synopsis"].Value, StringComparison.Ordinal);
        Assert.Equal(help.Properties["Sets"].Value, help.Properties["Syntax"].Value);
        Assert.True((int)help.Properties["Examples"].Value > 0);
        Assert.Empty((object[])help.Properties["Missing"].Value);
        Assert.Empty((object[])help.Properties["Extra"].Value);
    }

    [Theory]
    [InlineData("about_PostmortemTools")]
    [InlineData("about_PostmortemTools_Errors")]
    public void Topics_are_found(string topic)
    {
        using Shell shell = new();
        Assert.Contains($"    {topic}\n", shell.Text($"Get-Help {topic}").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>Windows PowerShell takes the other branch of the psm1; here the condition is turned round to take it in this engine.</summary>
    [Fact]
    public void The_build_for_Windows_PowerShell_has_the_same_help()
    {
        string copy = Directory.CreateTempSubdirectory("postmortem-desktop-").FullName;
        foreach (string file in Directory.GetFiles(Repository.ModuleFolder, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(Repository.ModuleFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        string script = Path.Combine(copy, "PostmortemTools.psm1");
        string text = File.ReadAllText(script);
        Assert.Contains("-eq 'Core'", text, StringComparison.Ordinal);
        File.WriteAllText(script, text.Replace("-eq 'Core'", "-eq 'None'", StringComparison.Ordinal));

        using Shell shell = new(Path.Combine(copy, "PostmortemTools.psd1"));
        Assert.Contains("netstandard2.0", shell.Text("(Get-Command New-Postmortem).ImplementingType.Assembly.Location"), StringComparison.Ordinal);
        using Shell other = new();
        Assert.Equal(other.Text("(Get-Help New-Postmortem).Synopsis"), shell.Text("(Get-Help New-Postmortem).Synopsis"));
    }
}
