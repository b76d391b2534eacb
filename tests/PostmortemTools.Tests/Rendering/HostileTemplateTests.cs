using System.Diagnostics;
using PostmortemTools.Rendering;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>A template that is wrong, or means harm, is stopped with an error that says where; the renderer works on.</summary>
public sealed class HostileTemplateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;
    private readonly MarkdownRenderer renderer = new() { TimeLimit = TimeSpan.FromMilliseconds(500) };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("# {{ title }}\n\n{{ if date }\nx", "TemplateSyntax", "(3,")]
    [InlineData("# x\n{{ for e in timeline }}", "TemplateSyntax", "(2,")]
    [InlineData("# {{ tittle }}", "TemplateFailed", "(1,6): 'tittle' is not known. Did you mean 'title'? Known here: id, ")]
    [InlineData("\n{{ impact.durration }}", "TemplateFailed", "(2,11): impact has no 'durration'. Did you mean 'duration'? Known there: description, duration, ")]
    [InlineData("{{ for e in timeline }}{{ e.when }}{{ end }}", "TemplateFailed", "(1,29): timeline event has no 'when'. Known there: time, ")]
    [InlineData("{{ timeline | table \"Time: tme\" }}", "TemplateFailed", "timeline event has no 'tme'. Did you mean 'time'?")]
    [InlineData("{{ tble timeline }}", "TemplateFailed", "Did you mean 'table'?")]
    [InlineData("{{ x = null }}{{ x.y }}", "TemplateFailed", "(1,")]
    [InlineData("{{ review_record.meeting_held }}", "TemplateFailed", "(1,")]
    [InlineData("{{ milestone \"Detectd\" }}", "TemplateFailed", "Did you mean 'Detected'?")]
    [InlineData("{{ table }}", "TemplateFailed", "table")]
    [InlineData("{{ title.x.y.z }}", "TemplateFailed", "(1,")]
    [InlineData("{{ while true }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ while true }}x{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ for i in 1..100000 }}{{ for j in 1..100000 }}{{ for k in 1..100000 }}{{ end }}{{ end }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ s = 'xxxxxxxxxxxxxxxx' }}{{ for i in 1..100 }}{{ s = s + s }}{{ end }}{{ s }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ s = title | string.pad_left 2000000000 }}{{ s }}", "TemplateFailed", "(1,")]
    [InlineData("{{ a = [1] }}{{ for i in 1..100 }}{{ a = array.concat a a }}{{ end }}{{ for x in a }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ for i in 1..1000000 }}{{ summary }}{{ summary }}{{ summary }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ for i in 1..1000000 }}0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789{{ end }}{{ for i in 1..1000000 }}0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ a = [1] }}{{ for i in 1..100 }}{{ a = array.concat a a }}{{ end }}{{ a | array.uniq | array.size }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ a = [1] }}{{ for i in 1..100 }}{{ a = array.concat a a }}{{ end }}{{ a | join ',' }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ 1..2000000000 | join ',' }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ 1..2000000000 | array.sort }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ 1..2000000000 }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ s = 'xxxxxxxxxxxxxxxx' }}{{ for i in 1..100 }}{{ s = (s | block 1) + (s | label) }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ s = 'xxxxxxxxxxxxxxxx' }}{{ for i in 1..100 }}{{ s = [s, s] | join s }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ s = 'xxxxxxxxxxxxxxxx' }}{{ for i in 1..100 }}{{ s = link s s }}{{ s = s + s }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ s = 'xxxxxxxxxxxxxxxx' }}{{ for i in 1..100 }}{{ capture s }}{{ s }}{{ s }}{{ end }}{{ end }}", "TemplateFailed|TemplateTooSlow", "(1,")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", "TemplateFailed|TemplateTooDeep", "")]
    [InlineData("{{ func f(x); ret f(x + 1); end; f 1 }}", "TemplateFailed|TemplateTooDeep", "")]
    [InlineData("{{ include 'postmortem' }}", "TemplateFailed|TemplateTooDeep", "")]
    [InlineData("{{ include 'nothing' }}", "IncludeNotFound", "(1,")]
    [InlineData("{{ include '../secret.scriban' }}", "IncludeOutsideFolder", "(1,")]
    [InlineData("{{ include '..\\\\secret.scriban' }}", "IncludeOutsideFolder", "(1,")]
    [InlineData("{{ include 'a/../../secret.scriban' }}", "IncludeOutsideFolder", "(1,")]
    [InlineData("{{ include '/etc/passwd' }}", "IncludeOutsideFolder", "(1,")]
    [InlineData("{{ include 'C:\\\\Windows\\\\win.ini' }}", "IncludeOutsideFolder", "(1,")]
    [InlineData("{{ include 'link' }}", "IncludeOutsideFolder", "(1,")]
    [InlineData("{{ include '' }}", "TemplateFailed", "(1,")]
    [InlineData("{{ title | regex.match '(a+)+$' }}{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '(a+)+$' }}", "TemplateFailed", "(1,")]
    [InlineData("{{ title = 'x' }}{{ impact.duration = 'y' }}", "TemplateFailed", "(1,")]
    public void It_is_stopped_with_an_error_that_says_where(string template, string ids, string says)
    {
        string outside = Directory.CreateTempSubdirectory("outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.scriban"), "secret");
        File.CreateSymbolicLink(Path.Combine(folder, "link.scriban"), Path.Combine(outside, "secret.scriban"));
        File.WriteAllText(Path.Combine(folder, "postmortem.scriban"), template);
        Postmortem postmortem = Samples.Full();
        postmortem.ReviewRecord = new ReviewRecord();
        Stopwatch watch = Stopwatch.StartNew();

        PostmortemException error = Assert.Throws<PostmortemException>(() => renderer.Render(postmortem, folder));

        Assert.Contains(error.Id, ids.Split('|'));
        Assert.Contains(says, error.Message);
        Assert.Contains("postmortem.scriban", error.Message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        Assert.Equal("# Postmortem: API outage\n", renderer.Render(Samples.Minimal()));
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_loop_that_only_takes_time_is_stopped_by_the_clock()
    {
        File.WriteAllText(Path.Combine(folder, "postmortem.scriban"), "\n{{ for i in 1..1000000; for j in 1..1000000; x = title | string.upcase | string.downcase; end; end }}");
        PostmortemException error = Assert.Throws<PostmortemException>(() => renderer.Render(Samples.Full(), folder));
        Assert.Contains(error.Id, (string[])["TemplateTooSlow", "TemplateFailed"]);
    }

    [Fact]
    public void A_cancelled_run_ends_as_cancelled()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new MarkdownRenderer { Stop = stop.Token }.Render(Samples.Full(), "default"));
    }

    [Fact]
    public void A_folder_without_its_main_file_and_an_unknown_name_say_what_is_there()
    {
        Assert.Equal("TemplateFolderWithoutMain", Assert.Throws<PostmortemException>(() => renderer.Render(Samples.Minimal(), folder)).Id);
        PostmortemException unknown = Assert.Throws<PostmortemException>(() => renderer.Render(Samples.Minimal(), "pagerdty"));
        Assert.Equal("TemplateNotFound", unknown.Id);
        Assert.Contains("Did you mean 'pagerduty'?", unknown.Message);
    }
}
