using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Review;

public sealed class ReportTests : IDisposable
{
    private readonly Shell shell = new();

    public ReportTests() => File.WriteAllText(Path.Combine(shell.Folder, "a.md"), "# Slow incident\n\n## Summary\n\nBob failed to check it.\n");

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("GitHub", "::warning file=a.md,line=5,endLine=5,col=1,endColumn=19,title=PM203 PersonAtFault::")]
    [InlineData("Sarif", "{\n  \"$schema\":")]
    [InlineData("JUnit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>")]
    [InlineData("Markdown", "## Postmortem review\n\n1 warning in 1 document.")]
    public void The_report_is_one_text(string format, string beginning) =>
        Assert.StartsWith(beginning, shell.Text($"Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport {format}"), StringComparison.Ordinal);

    [Fact]
    public void The_report_is_out_before_it_fails()
    {
        Assert.Single(shell.Run("Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport GitHub -FailOn Warning"));
        ErrorRecord failed = Assert.Single(shell.Errors);
        Assert.StartsWith("ReviewFailed", failed.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("The review found 1 warning, and is to fail on Warning. The report names each.", failed.Exception.Message);
    }

    [Fact]
    public void A_file_is_written_before_it_fails_and_replaced_the_next_time()
    {
        string file = Path.Combine(shell.Folder, "out", "review.sarif");
        Assert.Empty(shell.Run("Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport Sarif out/review.sarif -FailOn Warning"));
        Assert.Single(shell.Errors);
        Assert.Contains("\"PM203\"", File.ReadAllText(file), StringComparison.Ordinal);

        shell.Run("@() | ConvertTo-PostmortemReport Sarif out/review.sarif -FailOn Warning");
        Assert.Empty(shell.Errors);
        Assert.Contains("\"results\": []", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport GitHub -FailOn Error")]
    [InlineData("Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport GitHub -FailOn None")]
    [InlineData("Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport GitHub")]
    [InlineData("ConvertTo-PostmortemReport GitHub -InputObject $null -FailOn Information")]
    public void It_fails_on_nothing_less(string script)
    {
        shell.Run(script);
        Assert.Empty(shell.Errors);
    }

    [Fact]
    public void A_rehearsal_writes_nothing()
    {
        shell.Run("Invoke-PostmortemReview a.md | ConvertTo-PostmortemReport Sarif review.sarif -WhatIf");
        Assert.False(File.Exists(Path.Combine(shell.Folder, "review.sarif")));
    }

    [Fact]
    public void Paths_start_from_the_root() =>
        Assert.StartsWith($"::warning file={Path.GetFileName(shell.Folder)}/a.md,", shell.Text("Invoke-PostmortemReview a.md -Rule PM203 | ConvertTo-PostmortemReport GitHub -Root .."), StringComparison.Ordinal);

    [Theory]
    [InlineData("(Get-PostmortemChecklist a.md).State -join ' '", "Open Open Open Open Open AskAPerson AskAPerson AskAPerson")]
    [InlineData("(Import-Postmortem a.md -WarningAction Ignore | Set-Postmortem -MeetingHeld 2024-01-17 -SharedOn 2024-01-18 -SharedWith all -FollowUpOn 2024-02-01 | Export-Postmortem); (Get-PostmortemChecklist a.md -State Done -AsOf 2024-01-20).Details -join ' '", "Held on 2024-01-17. Shared on 2024-01-18 with all. On 2024-02-01.")]
    [InlineData("(Get-PostmortemGuideline Dont).Count -gt 3", "True")]
    public void The_checklist_says_what_is_left(string script, string expected) => Assert.Equal(expected, shell.Text(script));
}
