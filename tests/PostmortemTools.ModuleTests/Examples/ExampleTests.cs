using PostmortemTools.ModuleTests.Host;
using Xunit;

namespace PostmortemTools.ModuleTests.Examples;

/// <summary>The scripts in examples/ of the assembled module, each run in the host as it stands.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("postmortem-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_main_job_gives_the_canonical_document_to_the_byte()
    {
        Run("api-outage.ps1", "out.md");
        byte[] expected = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "PostmortemTools.ModuleTests", "Examples", "api-outage.md"));
        Assert.Equal(expected, File.ReadAllBytes(Path.Combine(folder, "out.md")));
    }

    [Fact]
    public void The_main_job_has_a_path_of_its_own()
    {
        Run("api-outage.ps1");
        Assert.True(File.Exists(Path.Combine(folder, "api-outage.md")));
    }

    [Fact]
    public void Events_come_from_a_table()
    {
        Run("events-from-csv.ps1", "out.md");
        string[] rows = [.. File.ReadLines(Path.Combine(Repository.Root, "module", "examples", "data", "events.csv")).Skip(1).Where(row => !row.Contains(",investigation,", StringComparison.Ordinal))];
        string document = Read("out.md");
        Assert.True(rows.Length >= 10);
        Assert.Equal(rows.Length, document[document.IndexOf("## Timeline", StringComparison.Ordinal)..].Split('\n').Skip(4).TakeWhile(line => line.StartsWith('|')).Count());
    }

    [Fact]
    public void A_template_of_ones_own_renders()
    {
        Run("custom-template.ps1", "out.md");
        string document = Read("out.md");
        Assert.Contains("Checkout slow", document, StringComparison.Ordinal);
        Assert.Contains("Test gateway configuration in staging", document, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", document, StringComparison.Ordinal);
    }

    [Fact]
    public void An_incident_goes_on_past_midnight_in_its_own_zone()
    {
        Run("midnight-new-york.ps1", "out.md");
        string[] times = [.. Read("out.md").Split('\n').SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim())];
        Assert.Equal(["23:41", "23:48", "23:53", "23:57", "2024-03-06 00:12", "00:20", "00:31"], times);
        Assert.Contains("(All times America/New_York)", Read("out.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Action_items_are_followed_up_in_their_files()
    {
        string shown = Run("action-items.ps1", "pm");
        Assert.Contains("Payments: Due in 4 days: Alert on the slowest twentieth of requests", shown, StringComparison.Ordinal);
        Assert.Contains("status: done", Read("pm/2024-03-04-checkout-slow.yaml"), StringComparison.Ordinal);
        Assert.Contains("owner: Search\n", Read("pm/2024-03-11-search-index-stale.yaml"), StringComparison.Ordinal);
        Assert.Contains("owner: On-call\n", Read("pm/2024-03-11-search-index-stale.yaml"), StringComparison.Ordinal);
        Assert.Equal(["STATUS:COMPLETED", "STATUS:NEEDS-ACTION", "STATUS:NEEDS-ACTION", "STATUS:NEEDS-ACTION"], Read("pm/follow-up.ics").Split("\r\n").Where(line => line.StartsWith("STATUS", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_houses_Markdown_is_read_and_one_line_of_it_changes()
    {
        string shown = Run("markdown-archive.ps1", "pm");
        Assert.Contains("\n-* [ ] Test gateway configuration in staging (@jane), due 2024-03-15\n+* [x] Test gateway configuration in staging (@jane), due 2024-03-15\n", shown, StringComparison.Ordinal);
        Assert.Contains("Say in the runbook how to rebuild the index", shown, StringComparison.Ordinal);
        Assert.Contains("Jane Doe: Test gateway configuration in staging\nJane Doe: Say in the runbook how to rebuild the index\n", shown.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        string script = File.ReadAllText(Path.Combine(Repository.ModuleFolder, "examples", "markdown-archive.ps1"));
        Assert.Contains(Read("pm/2024-03-11-search-index-stale.md"), script, StringComparison.Ordinal);
        Assert.Contains(Read("pm/2024-03-04-checkout-slow.md").Replace("[x] Test", "[ ] Test", StringComparison.Ordinal), script, StringComparison.Ordinal);
    }

    [Fact]
    public void Incidents_are_measured()
    {
        string shown = Run("measure.ps1");
        Assert.Contains("(all)", shown, StringComparison.Ordinal);
        Assert.Contains("P1 (Critical), 2024-Q2", shown, StringComparison.Ordinal);
        Assert.Contains("api: 2 open, 1 overdue; time to resolve median 00:39:00 of 1, 1 unknown", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_with_more_than_ASCII_says_its_encoding_to_Windows_PowerShell()
    {
        foreach (string script in Directory.GetFiles(Repository.ModuleFolder, "*.ps*1", SearchOption.AllDirectories))
        {
            byte[] bytes = File.ReadAllBytes(script);
            Assert.True(bytes.All(b => b < 128) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]), script);
        }
    }

    private string Run(string example, params string[] arguments)
    {
        HostResult result = HostProcess.RunWith(null, folder, [Path.Combine(Repository.ModuleFolder, "examples", example), .. arguments]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(folder, file));
}
