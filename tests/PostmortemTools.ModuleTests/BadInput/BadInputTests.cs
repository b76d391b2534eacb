using System.Diagnostics;
using Xunit;

namespace PostmortemTools.ModuleTests.BadInput;

/// <summary>Bad input at the prompt: a clear error, nothing lost, nothing half-written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    public static TheoryData<string, string, string> Refused => new()
    {
        { "New-Postmortem '  '", "EmptyTitle", "needs a title" },
        { "New-Postmortem x -TimeZone Europe/Berln", "UnknownTimeZone", "Europe/Berlin" },
        { "New-Postmortem x -Status almost", "UnknownStatus", "In Review" },
        { "New-Postmortem x -ImpactFigure @{ a = '' }", "EmptyFigure", "labels and values" },
        { "New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent 15:00 a -Milestone Started | Add-TimelineEvent 14:00 b -Milestone Resolved", "MilestoneOutOfOrder", "before Started" },
        { "New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent 14:00 a -Milestone Resolved | Add-TimelineEvent 15:00 b -Milestone Started", "MilestoneOutOfOrder", "after Resolved" },
        { "New-Postmortem x | Add-TimelineEvent 14:32 a", "TimeWithoutDate", "-Date" },
        { "New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent 14.32 a", "NumberAsTime", "number" },
        { "New-Postmortem x -Date 2024-03-10 -TimeZone America/New_York | Add-TimelineEvent 02:30 a", "SkippedTime", "America/New_York" },
        { "New-Postmortem x -Date 2024-11-03 -TimeZone America/New_York | Add-TimelineEvent 01:30 a", "RepeatedTime", "twice" },
        { "New-Postmortem x | Add-ActionItem y -Status somehow", "UnknownStatus", "In Progress" },
        { "New-Postmortem x | Add-PostmortemFinding WentWell y -Done", "OnlyPreventionIsDone", "Prevention" },
        { "New-Postmortem x | ConvertTo-PostmortemMarkdown -Template nosuch", "TemplateNotFound", "google-sre" },
        { "New-Postmortem x | Export-Postmortem", "NoPathToExportTo", "was not read from a file" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_with_a_reason(string script, string id, string says)
    {
        Assert.Equal(id, shell.ErrorId(script));
        Assert.Contains(says, shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n{{ if }}\n", "TemplateSyntax", "(2,")]
    [InlineData("{{ titel }}", "TemplateFailed", "Did you mean 'title'?")]
    [InlineData("{{ for e in timeline }}{{ e.tme }}{{ end }}", "TemplateFailed", "Did you mean 'time'?")]
    [InlineData("{{ x = 1; while true; x = x + 1; end }}", "TemplateFailed", "t.scriban(1,")]
    [InlineData("{{ func f; f; end; f }}", "TemplateFailed|TemplateTooDeep", "t.scriban")]
    [InlineData("{{ include '../secret' }}", "IncludeOutsideFolder", "../secret")]
    [InlineData("{{ include '/etc/passwd' }}", "IncludeOutsideFolder", "/etc/passwd")]
    [InlineData("{{ include 'nothere' }}", "IncludeNotFound", "nothere")]
    [InlineData("{{ include 't' }}", "TemplateFailed|TemplateTooDeep", "t.scriban")]
    public void A_template_that_does_not_behave_is_an_error_and_leaves_no_file(string template, string ids, string says)
    {
        File.WriteAllText(shell.PathOf("t.scriban"), template);
        Stopwatch watch = Stopwatch.StartNew();
        shell.Run("New-Postmortem x -Date 2024-01-15 | Add-TimelineEvent 14:32 a | Export-Postmortem out.md -Template ./t.scriban");
        Assert.Contains(Assert.Single(shell.Errors).FullyQualifiedErrorId.Split(',')[0], ids.Split('|'));
        Assert.Contains(says, shell.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(shell.PathOf("out.md")));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    public static TheoryData<string, string> HostileFiles => new()
    {
        { "title: !!System.Diagnostics.Process x", "YamlTypeTag" },
        { "title: x\nsummary: !<tag:yaml.org,2002:js/function> y", "YamlTypeTag" },
        { "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ntitle: [*f,*f,*f,*f,*f,*f,*f,*f,*f]", "TooManyAliases" },
        { "title: " + new string('[', 10_000), "NestedTooDeep" },
        { "title: x\nsections:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(depth => new string(' ', depth % 50) + "- ")) + "x", "NestedTooDeep" },
        { "title: x\ntitle: y", "DuplicateKey" },
        { "titel: x\nactionItems: []", "UnknownProperty" },
        { "title: x\ndate: 2024-02-30", "UnreadableValue" },
    };

    [Theory]
    [MemberData(nameof(HostileFiles))]
    public void A_hostile_file_is_an_error_that_names_it_at_once(string text, string id)
    {
        File.WriteAllText(shell.PathOf("bad.yaml"), text);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(id, shell.ErrorId("Import-Postmortem bad.yaml"));
        Assert.Contains("bad.yaml, line ", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void An_unknown_key_of_the_configuration_names_the_nearest()
    {
        File.WriteAllText(shell.PathOf(".postmortem.yaml"), "timeZone: UTC\ntemplat: brief\n");
        Assert.Equal("UnknownProperty", shell.ErrorId("New-Postmortem x"));
        Assert.Contains(".postmortem.yaml, line 2, column 1", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Contains("'template'", shell.Errors[0].Exception.Message, StringComparison.Ordinal);
    }
}
