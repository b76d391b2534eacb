using System.Management.Automation;
using Xunit;

namespace PostmortemTools.ModuleTests.Building;

/// <summary>What a piped postmortem, and what rows, bind to.</summary>
public sealed class BindingTests
{
    private const string Rich =
        "$pm = New-Postmortem 'Outage' -Date 2024-01-15 -Severity P1 -Status Complete -Summary 'S' -Id 'INC-1'; $pm.Source = $null; ";

    public static TheoryData<string, string> Adds => new()
    {
        { "Add-TimelineEvent 14:32 'Alarm'", "$pm.Timeline" },
        { "Add-ActionItem 'Fix it'", "$pm.ActionItems" },
        { "Add-ContributingFactor 'Testing'", "$pm.ContributingFactors" },
        { "Add-PostmortemFinding WentWell 'Fast'", "$pm.WentWell" },
        { "Add-PostmortemFinding WentWrong 'Slow'", "$pm.WentWrong" },
        { "Add-PostmortemFinding GotLucky 'Luck'", "$pm.GotLucky" },
        { "Add-PostmortemFinding Lesson 'Learned'", "$pm.Lessons" },
        { "Add-PostmortemFinding Prevention 'Prevented'", "$pm.Prevention.Findings" },
        { "Add-RelatedIncident 'Other'", "$pm.RelatedIncidents" },
        { "Add-PostmortemSection 'Detection'", "$pm.Sections" },
    };

    [Theory]
    [MemberData(nameof(Adds))]
    public void A_piped_postmortem_lends_nothing_of_its_own_to_what_is_added(string add, string list)
    {
        using Shell shell = new();
        PSObject added = Assert.Single(shell.Get($"{Rich} $null = $pm | {add}; {list}"));
        string[] lent = ["Date", "DueDate", "Status", "StatusText", "Severity", "Id", "Note", "Link", "Body", "Description", "Source", "Owner"];
        Assert.All(
            added.Properties.Where(property => lent.Contains(property.Name)),
            property => Assert.True(property.Value is null or "" || (add.StartsWith("Add-TimelineEvent", StringComparison.Ordinal) && property.Name == "Description"), property.Name));
    }

    [Theory]
    [MemberData(nameof(Adds))]
    public void A_piped_postmortem_is_handed_on_as_the_same_object(string add, string list)
    {
        using Shell shell = new();
        Assert.Equal("True 1", shell.Text($"{Rich} $out = @($pm | {add}); \"$([object]::ReferenceEquals($out[0], $pm)) $(@({list}).Count)\""));
    }

    [Theory]
    [MemberData(nameof(Adds))]
    public void Several_piped_postmortems_each_get_the_item(string add, string list)
    {
        using Shell shell = new();
        Assert.Equal("2 1 1", shell.Text(
            $"$all = @((New-Postmortem A -Date 2024-01-15), (New-Postmortem B -Date 2024-01-15)); $out = @($all | {add}); $counts = foreach ($pm in $all) {{ @({list}).Count }}; \"$($out.Count) $counts\""));
    }

    [Theory]
    [InlineData("Add-TimelineEvent", "@{ Time = '14:32'; Description = 'a' }, @{ Time = '14:30'; Description = 'b' }", "$pm.Timeline.Description", "b a")]
    [InlineData("Add-ActionItem", "@{ Action = 'a'; 'Due Date' = '2024-02-01' }, @{ Action = 'b'; Status = 'done' }", "$pm.ActionItems", "a b")]
    [InlineData("Add-ContributingFactor", "@{ Title = 'a' }, @{ Title = 'b'; Detail = 'x' }", "$pm.ContributingFactors", "a b")]
    [InlineData("Add-PostmortemFinding", "@{ Category = 'Lesson'; Title = 'a' }, @{ Category = 'Lesson'; Title = 'b' }", "$pm.Lessons", "a b")]
    [InlineData("Add-RelatedIncident", "@{ Title = 'a'; Date = '2023-01-02' }, @{ Title = 'b'; Date = '' }", "$pm.RelatedIncidents", "[2023-01-02] a b")]
    [InlineData("Add-PostmortemSection", "@{ Title = 'a' }, @{ Title = 'b'; Body = 'text' }", "$pm.Sections", "a b")]
    public void Rows_by_property_name_hand_the_postmortem_on_once(string add, string rows, string list, string expected)
    {
        using Shell shell = new();
        Assert.Equal(
            $"1 True {expected}",
            shell.Text($"{Rich} $out = @({rows} | ForEach-Object {{ [pscustomobject] $_ }} | {add} -Postmortem $pm); \"$($out.Count) $([object]::ReferenceEquals($out[0], $pm)) $({list})\""));
    }

    [Theory]
    [InlineData("Add-TimelineEvent")]
    [InlineData("Add-ActionItem")]
    [InlineData("Add-ContributingFactor")]
    [InlineData("Add-PostmortemFinding -Category Lesson")]
    [InlineData("Add-RelatedIncident")]
    [InlineData("Add-PostmortemSection")]
    public void A_postmortem_piped_as_a_row_is_refused(string add)
    {
        using Shell shell = new();
        Assert.Equal("PostmortemPipedAsRow", shell.ErrorId($"{Rich} New-Postmortem 'Other' | {add} -Postmortem $pm"));
    }

    [Theory]
    [InlineData("Add-TimelineEvent", "Time = '14:32'")]
    [InlineData("Add-ActionItem", "Owner = 'Jane'")]
    [InlineData("Add-ContributingFactor", "Description = 'x'")]
    [InlineData("Add-RelatedIncident", "Note = 'x'")]
    [InlineData("Add-PostmortemSection", "Body = 'x'")]
    public void A_row_without_its_text_is_one_error_and_the_others_go_on(string add, string lacking)
    {
        using Shell shell = new();
        string good = "@{ Time = '14:00'; Description = 'd'; Action = 'a'; Title = 't' }";
        shell.Run($"{Rich} $out = @(@{{ {lacking} }}, {good} | ForEach-Object {{ [pscustomobject] $_ }} | {add} -Postmortem $pm); $global:count = $out.Count");
        Assert.Equal("RowWithoutValue", Assert.Single(shell.Errors).FullyQualifiedErrorId.Split(',')[0]);
        Assert.StartsWith("A row has no ", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Equal("1 1", shell.Text("\"$global:count $($pm.Timeline.Count + $pm.ActionItems.Count + $pm.ContributingFactors.Count + $pm.RelatedIncidents.Count + $pm.Sections.Count)\""));
    }

    [Fact]
    public void A_hashtable_piped_as_a_row_is_told_how_to_be_one()
    {
        using Shell shell = new();
        Assert.Equal("RowWithoutValue", shell.ErrorId($"{Rich} @{{ Action = 'a' }} | Add-ActionItem -Postmortem $pm"));
        Assert.Contains("[pscustomobject]", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }
}
