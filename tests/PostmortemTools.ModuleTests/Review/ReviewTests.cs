using Xunit;

namespace PostmortemTools.ModuleTests.Review;

public sealed class ReviewTests : IDisposable
{
    private readonly Shell shell = new();

    public ReviewTests()
    {
        Put("a.md", "# Checkout slow incident\n\n**Date:** 2024-04-02\n\n## Summary\n\nBob failed to check it.\n\n## Action Items\n\n- [ ] Improve it (Jane, due 2024-04-10)\n");
        Put("b.yaml", "title: B\nsummary: It was caused by human error.\n");
        Put("README.md", "# About\n\nBob failed to check it.\n");
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("Invoke-PostmortemReview . -Rule PM2*", "a.md(7):PM203 b.yaml(1):PM202")]
    [InlineData("Invoke-PostmortemReview a.md -Rule PersonAtFault, VagueAction", "a.md(7):PM203 a.md(11):PM303")]
    [InlineData("Invoke-PostmortemReview a.md -Rule PM305 -AsOf 2024-04-11", "a.md(11):PM305")]
    [InlineData("Invoke-PostmortemReview a.md -Rule PM305 -AsOf 2024-04-10", "")]
    [InlineData("Import-Postmortem a.md | Invoke-PostmortemReview -Rule PM203", "a.md(7):PM203")]
    [InlineData("Invoke-PostmortemReview -LiteralPath README.md -Rule PM203", "README.md(3):PM203")]
    public void Files_and_postmortems_are_reviewed(string script, string expected) =>
        Assert.Equal(expected, shell.Text($"({script} | ForEach-Object {{ \"$([IO.Path]::GetFileName($_.Path))($($_.Line)):$($_.Rule)\" }}) -join ' '"));

    [Theory]
    [InlineData("Test-Postmortem . -Rule PM2*", "True False")]
    [InlineData("Test-Postmortem . -FailOn Warning -Rule PM2*", "False False")]
    [InlineData("Import-Postmortem . -WarningAction Ignore | Test-Postmortem -Rule PM2*", "True False")]
    public void Each_is_ready_or_not(string script, string expected) => Assert.Equal(expected, shell.Text($"({script}) -join ' '"));

    [Fact]
    public void The_configuration_of_the_folder_of_each_document_holds()
    {
        Directory.CreateDirectory(Path.Combine(shell.Folder, "strict"));
        File.Copy(Path.Combine(shell.Folder, "a.md"), Path.Combine(shell.Folder, "strict", "a.md"));
        Put("strict/.postmortem.yaml", "review:\n  rules: { PM203: error }\n  suppressions:\n    - { rule: PM211, reason: ours }\n");
        Assert.Equal("Warning Error Information", shell.Text("(Invoke-PostmortemReview . -Recurse -Include a.md -Rule PM203, PM001 | ForEach-Object Severity) -join ' '"));
        Assert.Equal("False", shell.Text("Test-Postmortem strict/a.md -Rule PM203"));
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_said_once()
    {
        Put(".postmortem.yaml", "review:\n  rules: { PersonAtFalt: error }\n");
        Put("c.md", "# C incident\n\n## Summary\n\nBob failed to check it.\n");
        Assert.Empty(shell.Run("Invoke-PostmortemReview . -Rule PM203"));
        Assert.StartsWith("ConfiguredRule", Assert.Single(shell.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoke-PostmortemReview a.md -Rule PM20x", "UnknownRule")]
    [InlineData("Get-PostmortemRule nosuch", "UnknownRule")]
    [InlineData("Invoke-PostmortemReview nosuch.md", "FileNotFound")]
    public void A_mistake_is_said(string script, string id) => Assert.Equal(id, shell.ErrorId(script));

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(shell.Folder, name), text);
}
