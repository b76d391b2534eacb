using Xunit;

namespace PostmortemTools.ModuleTests.Timeline;

public sealed class TimelineTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_hundred_thousand_piped_events_are_in_the_order_of_time()
    {
        string counts = shell.Text("""
            $pm = New-Postmortem 'Outage' -Date 2024-01-15
            $start = [datetimeoffset] '2024-01-15T00:00:00Z'
            $rows = foreach ($i in 0..99999) { [pscustomobject] @{ Time = $start.AddSeconds(($i * 7919) % 100000); Description = "event $i"; Source = 'log'; SourceId = "$($i % 50000)" } }
            $out = @($rows | Add-TimelineEvent -Postmortem $pm)
            $unordered = 0
            for ($i = 1; $i -lt $pm.Timeline.Count; $i++) { if ($pm.Timeline[$i].Time -lt $pm.Timeline[$i - 1].Time) { $unordered++ } }
            "$($out.Count) $($pm.Timeline.Count) $unordered"
            """);
        Assert.Equal("1 50000 0", counts);
    }

    [Fact]
    public void Adding_out_of_order_keeps_the_order_of_time_and_of_adding()
    {
        Assert.Equal("a b c d", shell.Text(
            "$pm = New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent 14:32 b | Add-TimelineEvent 14:15 a | Add-TimelineEvent 14:32 c | Add-TimelineEvent 15:00 d; \"$($pm.Timeline.Description)\""));
    }

    [Fact]
    public void The_same_source_id_twice_is_one_event_and_is_said_when_asked()
    {
        Assert.Equal("1", shell.Text("$pm = New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent 14:32 a -Source p -SourceId 1 | Add-TimelineEvent 14:40 b -Source p -SourceId 1 -Verbose; $pm.Timeline.Count"));
        Assert.Contains(shell.Verbose, message => message.Contains("'b' is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void The_time_as_typed_is_kept_and_a_time_object_has_none() =>
        Assert.Equal("2:32 PM|", shell.Text("$pm = New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent '2:32 PM' a | Add-TimelineEvent ([datetimeoffset] '2024-01-15T15:00:00Z') b; \"$($pm.Timeline[0].TimeText)|$($pm.Timeline[1].TimeText)\""));

    [Fact]
    public void The_configuration_gives_the_zone_the_template_and_the_severities()
    {
        File.WriteAllText(shell.PathOf(".postmortem.yaml"), "timeZone: America/New_York\ntemplate: brief\nseverities:\n  - level: S1\n    label: Total outage\n    aliases: [red]\n");
        Assert.Equal("America/New_York|S1 (Total outage)", shell.Text("$pm = New-Postmortem x -Date 2024-01-15 -Severity red; \"$($pm.TimeZone)|$($pm.Severity)\""));
        Assert.Equal(shell.Text("$pm | ConvertTo-PostmortemMarkdown -Template brief"), shell.Text("$pm | ConvertTo-PostmortemMarkdown"));
    }

    [Fact]
    public void The_configuration_of_the_folder_that_is_written_to_gives_the_template()
    {
        Directory.CreateDirectory(shell.PathOf("archive"));
        File.WriteAllText(Path.Combine(shell.PathOf("archive"), ".postmortem.yaml"), "template: brief\n");
        shell.Get("$pm = New-Postmortem x -Date 2024-01-15; $pm | Export-Postmortem archive/a.md; $pm | Export-Postmortem archive/b.md -Template default");
        Assert.NotEqual(File.ReadAllText(shell.PathOf("archive/a.md")), File.ReadAllText(shell.PathOf("archive/b.md")));
    }
}
