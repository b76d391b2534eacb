using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Measuring;

public sealed class MeasurePostmortemTests : IDisposable
{
    private readonly Shell shell = new();

    public MeasurePostmortemTests()
    {
        Put("a.yaml", "title: A\ndate: 2024-01-15\nseverity: P2\nservices: [api]\ntimeline:\n  - { time: '2024-01-15T14:32:00Z', description: 'Alert: errors' }\n  - { time: '2024-01-15T14:57:00Z', description: All systems recovered }\nactionItems:\n  - { action: a1, dueDate: 2024-02-01 }\n  - { action: a2, dueDate: 2024-02-01, status: done }\n");
        Put("b.md", "# Checkout slow incident\n\n**Date:** 2024-04-02\n**Severity:** P1\n\n## Action Items\n\n- [ ] b1\n- [x] b2\n");
        Put("sub/c.yaml", "title: C\nactionItems: [c1]\n");
        Put("README.yaml", "name: none of ours\n");
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("Measure-Postmortem .", "(all)=2")]
    [InlineData("Measure-Postmortem . -Recurse", "(all)=3")]
    [InlineData("Measure-Postmortem . -Recurse -Include *.yaml", "(all)=2")]
    [InlineData("Measure-Postmortem . -Recurse -Exclude a*", "(all)=2")]
    [InlineData("Measure-Postmortem -LiteralPath ./a.yaml", "(all)=1")]
    [InlineData("'./a.yaml', './sub' | Measure-Postmortem", "(all)=2")]
    [InlineData("[IO.FileInfo] \"$PWD/a.yaml\" | Measure-Postmortem", "(all)=1")]
    [InlineData("Import-Postmortem . -Recurse -WarningAction Ignore | Measure-Postmortem", "(all)=3")]
    [InlineData("Measure-Postmortem -InputObject (Import-Postmortem .)", "(all)=2")]
    [InlineData("@() | Measure-Postmortem", "(all)=0")]
    [InlineData("@() | Measure-Postmortem -By Year", "")]
    [InlineData("Measure-Postmortem . -Recurse -By Severity", "P1 (Critical)=1 P2 (High)=1 (unknown)=1")]
    [InlineData("Measure-Postmortem . -Recurse -By Quarter, Severity", "2024-Q1, P2 (High)=1 2024-Q2, P1 (Critical)=1 (unknown), (unknown)=1")]
    [InlineData("Measure-Postmortem . -GroupBy service", "api=1 (unknown)=1")]
    public void Paths_files_and_postmortems_are_measured(string script, string expected) => Assert.Equal(expected, shell.Text($"({script} | ForEach-Object {{ \"$($_.Group)=$($_.Count)\" }}) -join ' '"));

    [Theory]
    [InlineData("$row.TimeToResolve.Median", "00:25:00")]
    [InlineData("$row.TimeToResolve.Count, $row.TimeToResolve.Unknown -join ' '", "1 2")]
    [InlineData("$row.TimeToDetect.Count, $row.TimeToDetect.Unknown, ($null -eq $row.TimeToDetect.Mean) -join ' '", "0 3 True")]
    [InlineData("$row.ActionItems.Total, $row.ActionItems.Open, $row.ActionItems.Overdue, $row.ActionItems.OpenWithoutDueDate, $row.ActionItems.Done, $row.ActionItems.DoneUnknown -join ' '", "5 3 1 2 2 2")]
    [InlineData("$row.ActionItems.OpenAge.Count, $row.ActionItems.OpenAge.Unknown, $row.ActionItems.OpenAge.Maximum -join ' '", "2 1 95")]
    [InlineData("$row.AsOf.ToString('yyyy-MM-dd')", "2024-04-19")]
    public void Figures_are_properties_and_the_unknown_is_counted(string figure, string expected) =>
        Assert.Equal(expected, shell.Text($"$row = Measure-Postmortem . -Recurse -AsOf 2024-04-19; {figure}"));

    [Theory]
    [InlineData("2024-01-31", "0 1")]
    [InlineData("2024-02-01", "0 1")]
    [InlineData("2024-02-02", "1 0")]
    public void What_is_overdue_and_surely_in_time_depends_on_the_day_that_is_asked_about(string asOf, string expected) =>
        Assert.Equal(expected, shell.Text($"$items = (Measure-Postmortem ./a.yaml -AsOf {asOf}).ActionItems; $items.Overdue, $items.DoneInTime -join ' '"));

    [Theory]
    [InlineData("-By $null", "ParameterArgumentValidationError")]
    [InlineData("-By @()", "ParameterArgumentValidationError")]
    [InlineData("-By Team", "CannotConvertArgumentNoMessage")]
    [InlineData("-By 99", "CannotConvertArgumentNoMessage")]
    [InlineData("-AsOf tomorrowish", "ParameterArgumentTransformationError")]
    public void What_is_no_group_or_day_is_an_error(string arguments, string id)
    {
        Assert.Empty(shell.Run($"Measure-Postmortem . {arguments}"));
        Assert.StartsWith(id, Assert.Single(shell.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_error_and_is_not_counted()
    {
        Put("aa.yaml", "title: [\n");
        PSObject row = Assert.Single(shell.Run("Measure-Postmortem ."));
        Assert.Equal(2, row.Properties["Count"].Value);
        Assert.Equal("InvalidYaml", Assert.Single(shell.Errors).FullyQualifiedErrorId.Split(',')[0]);
    }

    [Fact]
    public void What_is_odd_about_a_document_is_said_with_Verbose_only()
    {
        Put("odd/d.md", "# Search stale incident\n\n## Timeline\n\n- 14:32 Alert\n");
        shell.Get("Measure-Postmortem ./odd");
        Assert.Empty(shell.Warnings);
        shell.Get("Measure-Postmortem ./odd -Verbose");
        Assert.NotEmpty(shell.Verbose);
    }

    [Fact]
    public void What_to_group_by_completes()
    {
        const string Typed = "Measure-Postmortem . -By S";
        Assert.Equal("Service Severity Status", shell.Text($"([System.Management.Automation.CommandCompletion]::CompleteInput('{Typed}', {Typed.Length}, $null).CompletionMatches | ForEach-Object CompletionText) -join ' '"));
    }

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(shell.PathOf(name))!);
        File.WriteAllText(shell.PathOf(name), text);
    }
}
