using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;
using Xunit;

namespace PostmortemTools.ModuleTests.Help;

public sealed class ViewTests
{
    private const string Incident = """
        $pm = New-Postmortem 'API outage' -Date 2024-01-15 -Severity P1 -Author 'Jane Doe (On-call)', 'John Smith' -UsersAffected '~50,000' |
            Add-TimelineEvent 14:32 'First alarm: HighErrorRate' -Kind alert -Actor CloudWatch |
            Add-TimelineEvent 14:57 'It is over' -Milestone Resolved |
            Add-ContributingFactor 'Insufficient testing' 'Too short' -Detail 'Five minutes' |
            Add-PostmortemFinding Prevention 'Canary' 'Roll out slowly' -Done |
            Add-ActionItem 'Implement canary deployment' -Owner DevOps -Due 2024-02-01 -Priority P1 -Status 'In Progress' |
            Add-ActionItem 'Add alerts' -Status Done |
            Add-RelatedIncident 'CPU spike' -Date 2023-11-20 -Note 'Same cause' |
            Add-PostmortemSection 'Communication' 'The status page was updated.'

        """;

    [Fact]
    public void A_postmortem_is_a_card() => Assert.Equal(
        """

        Title       : API outage
        Id          : 2024-01-15-api-outage
        Date        : 2024-01-15
        Severity    : P1 (Critical)
        Authors     : Jane Doe (On-call), John Smith
        Impact      : Users affected: ~50,000
        TimeZone    : UTC
        Milestones  : Detected     14:32 (inferred)
                      Resolved     14:57
        Metrics     : Time to resolve     25 min
        Contents    : 2 timeline events, 1 contributing factor, 1 finding, 2 action items, 1 related incident, 1 further section
        OpenActions : 1. Implement canary deployment (DevOps, due 2024-02-01, P1)


        """,
        Shown("$pm"));

    [Theory]
    [InlineData("$pm.Timeline[0]", "Time Kind Actor Description|2024-01-15 14:32:00 +00:00 alert CloudWatch First alarm: HighErrorRate")]
    [InlineData("$pm.ActionItems[0]", "# Action Owner DueDate DaysOverdue Priority Status|1 Implement canary deployment DevOps 2024-02-01 P1 In Progress")]
    [InlineData("$pm.ContributingFactors", "Title Description Details|Insufficient testing Too short Five minutes")]
    [InlineData("$pm.Prevention.Findings", "Title Description Done|Canary Roll out slowly True")]
    [InlineData("$pm.RelatedIncidents", "Date Title Note Link|2023-11-20 CPU spike Same cause")]
    [InlineData("$pm.Sections", "Level Title Sections Body|2 Communication 0 The status page was updated.")]
    [InlineData("$pm.Authors[0]", "Name Role|Jane Doe On-call")]
    [InlineData("$pm | Measure-Postmortem -By Severity, Month -AsOf 2024-03-01 | ForEach-Object TimeToResolve", "Count Unknown Mean Median P90 Minimum Maximum|1 0 25 min 25 min 25 min 25 min 25 min")]
    [InlineData("$pm | Measure-Postmortem -AsOf 2024-03-01 | ForEach-Object { $_.ActionItems.OpenAge }", "Count Unknown Mean Median P90 Minimum Maximum|1 0 46 d 46 d 46 d 46 d 46 d")]
    [InlineData("$pm | Measure-Postmortem -AsOf 2024-03-01 | ForEach-Object ActionItems", "Total Open Overdue OpenWithoutDueDate Done DoneInTime DoneLate DoneUnknown WontDo OpenAge|2 1 1 0 1 0 0 1 0 46 d")]
    [InlineData("Get-PostmortemTemplate default", "Name Description|default")]
    public void Parts_are_tables(string part, string expected)
    {
        string[] lines = Lines(part);
        string[] wanted = expected.Split('|');
        Assert.Equal(wanted[0], lines[0]);
        Assert.StartsWith(wanted[1], lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Milestones_say_which_are_inferred() => Assert.Equal(
        ["Started :", "Detected : 2024-01-15 14:32:00 +00:00 (inferred)", "Acknowledged :", "Identified :", "Mitigated :", "Resolved : 2024-01-15 14:57:00 +00:00"],
        Lines("$pm.Milestones"));

    [Fact]
    public void Unknown_metrics_are_blank() => Assert.Equal(
        ["TimeToDetect :", "TimeToAcknowledge :", "TimeToMitigate :", "TimeToResolve : 25 min", "Duration :"],
        Lines("$pm.Metrics"));

    [Fact]
    public void A_measurement_is_a_row_that_says_of_how_many_a_time_is_known() => Assert.Equal(
        """

           Medians, (n) if known of n only; action items as of: 2024-03-01

        Group                  Count          Detect     Acknowledge        Mitigate         Resolve Open Overdue      Age Done
        -----                  -----          ------     -----------        --------         ------- ---- -------      --- ----
        P1 (Critical), 2024-01     2         unknown         unknown         unknown      25 min (1)    1       1     46 d    1
        (unknown), (unknown)       1         unknown         unknown         unknown         unknown    0       0             0


        """,
        Shown("$pm, (New-Postmortem Other -Date 2024-01-20 -Severity P1), (New-Postmortem Third) | Measure-Postmortem -By Severity, Month -AsOf 2024-03-01", width: 120));

    [Fact]
    public void Only_the_first_open_actions_are_on_the_card()
    {
        string[] lines = Lines("1..8 | ForEach-Object { $pm = $pm | Add-ActionItem \"More $_\" }; $pm");
        Assert.Contains("and 4 more", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Add alerts", StringComparison.Ordinal));
    }

    /// <summary>Everything a person can write, in every view: nothing of it may reach the terminal as a command.</summary>
    [Fact]
    public void No_text_drives_the_terminal()
    {
        string shown = Shown("""
            $evil = "x" + [char]27 + "]0;owned" + [char]7 + [char]155 + "2J" + [char]0x202E + [char]13 + "y"
            $bad = New-Postmortem $evil -Date 2024-01-15 -Severity $evil -Author $evil -Service $evil -Tag $evil -Duration $evil -ImpactDescription $evil -ImpactFigure @{ $evil = $evil } -Prevention $evil |
                Add-TimelineEvent 14:32 $evil -Kind $evil -Actor $evil | Add-ActionItem $evil -Owner $evil -Priority $evil |
                Add-ContributingFactor $evil $evil -Detail $evil | Add-PostmortemFinding Lesson $evil $evil | Add-RelatedIncident $evil -Note $evil -Link $evil |
                Add-PostmortemSection $evil $evil
            $bad.Id = $evil
            $bad.Timeline[0].Time = $null
            $bad.Timeline[0].TimeText = $evil
            $measured = $bad | Measure-Postmortem -By Severity, Service
            foreach ($part in $measured, $bad, $bad.Timeline, $bad.ActionItems, $bad.ContributingFactors, $bad.Lessons, $bad.RelatedIncidents, $bad.Sections, $bad.Authors, $bad.Impact, $bad.Impact.Figures, $bad.Prevention, $bad.Severity) {
                $part | Out-Default
            }
            """);
        Assert.Contains("\\u001B]0;owned", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(shown, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    private static string[] Lines(string script) =>
        [.. Shown(script).Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0)];

    private static string Shown(string script, int width = 160)
    {
        CapturingHost host = new(width);
        using Runspace runspace = RunspaceFactory.CreateRunspace(host, InitialSessionState.CreateDefault2());
        runspace.Open();
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript($"Import-Module '{Repository.Manifest}'").Invoke();
        shell.Commands.Clear();
        shell.AddScript(Incident).Invoke();
        shell.Commands.Clear();
        shell.AddScript(script).AddCommand("Out-Default").Invoke();
        Assert.Empty(shell.Streams.Error.Select(error => error.ToString()));

        // Headers are green: PowerShell's own colours, and nothing else, are taken out.
        return Regex.Replace(host.Written, @"\x1b\[[\d;]*m", "");
    }
}
