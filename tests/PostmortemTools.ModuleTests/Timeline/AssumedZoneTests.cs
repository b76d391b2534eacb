using Xunit;

namespace PostmortemTools.ModuleTests.Timeline;

/// <summary>A table's times without a zone are not taken as UTC without a word.</summary>
public sealed class AssumedZoneTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("2025-11-03 23:41", "", 1)]
    [InlineData("11:41 PM", "-Date 2025-11-03", 1)]
    [InlineData("2025-11-03T23:41:00Z", "", 0)]
    [InlineData("2025-11-03 23:41 CET", "", 0)]
    [InlineData("2025-11-03 23:41", "-TimeZone Europe/Berlin", 0)]
    public void A_zone_that_nobody_named_is_said_once(string time, string arguments, int warnings)
    {
        File.WriteAllText(shell.PathOf("events.csv"), $"time,event\n{time},a\n{time},b\n");
        shell.Get($"Import-TimelineEvent events.csv {arguments}");
        Assert.Equal(warnings, shell.Warnings.Count(warning => warning.Contains("taken as UTC", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Export-Postmortem out.yaml")]
    [InlineData("Export-Postmortem out.md")]
    [InlineData("ConvertTo-PostmortemMarkdown")]
    public void A_zone_that_is_none_is_refused_before_anything_is_written(string command)
    {
        Assert.Equal("UnknownTimeZone", shell.ErrorId($"$pm = New-Postmortem x -Date 2025-11-03; $pm.TimeZone = 'Nope/Zone'; $pm | {command}"));
        Assert.DoesNotContain("scriban", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(shell.Folder));
    }

    [Fact]
    public void A_template_that_the_configuration_names_and_is_not_there_says_where_it_is_named()
    {
        File.WriteAllText(shell.PathOf(".postmortem.yaml"), "template: gogle-sre\n");
        Assert.Equal("TemplateNotFound", shell.ErrorId("New-Postmortem x | ConvertTo-PostmortemMarkdown"));
        Assert.Contains(".postmortem.yaml names", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'google-sre'?", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }
}
