using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using NJsonSchema;
using PostmortemTools.Review.Reports;
using Xunit;

namespace PostmortemTools.Tests.Review.Reports;

/// <summary>What was found, in the formats of other programs.</summary>
public sealed class ReportTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "repo");

    private static readonly PostmortemDiagnostic[] Hostile =
    [
        Found("docs/a b#1,é.md", "PM203", DiagnosticSeverity.Warning, "\"Bob\" | <failed>\n100% \u0001\u001b[31m \ud83d, :: %0A", 7, 3, 8, 2, text: "Bob\nfailed"),
        Found("docs/a b#1,é.md", "PM406", DiagnosticSeverity.Error, "Two figures.", 12, 5, 12, 15, related: [new DiagnosticPlace { Line = 3, Column = 1, EndLine = 3, EndColumn = 4, Text = "25", Message = "25 minutes here." }]),
        Found("docs/b.md", "PM303", DiagnosticSeverity.Information, "Vague.", 1, 1, 1, 1),
        Found("docs/b.md", "PM203", DiagnosticSeverity.Warning, "Quoted.", 2, 1, 2, 9, suppression: "agreed & \"quoted\""),
        Found(null, "PM101", DiagnosticSeverity.Warning, "No summary.", 1, 1, 1, 1),
    ];

    [Fact]
    public void Sarif_has_exact_regions_and_paths_from_the_root()
    {
        JsonElement run = Sarif(Hostile).GetProperty("runs")[0];
        JsonElement first = run.GetProperty("results")[0];
        JsonElement place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");

        Assert.Equal("docs/a%20b%231%2C%C3%A9.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal((7, 3), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal((8, 2), (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("PM203", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[first.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("agreed & \"quoted\"", run.GetProperty("results")[3].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("25 minutes here.", run.GetProperty("results")[1].GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Sarif_knows_a_finding_again_whose_line_has_moved()
    {
        PostmortemDiagnostic moved = Found("a.md", "PM203", DiagnosticSeverity.Warning, "x", 9, 1, 9, 4, text: "Bob");
        PostmortemDiagnostic there = Found("a.md", "PM203", DiagnosticSeverity.Warning, "x", 3, 1, 3, 4, text: "Bob");

        Assert.Equal(Prints([there]), Prints([moved]));
        Assert.Equal(2, Prints([there, moved]).Distinct().Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sarif_is_as_the_standard_says(bool isEmpty)
    {
        string schema = Path.Combine(SharedFolder.Find("schemas", "sarif-schema-2.1.0.json"), "sarif-schema-2.1.0.json");
        JsonSchema known = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Empty(known.Validate(Write(ReportFormat.Sarif, isEmpty ? [] : Hostile)));
        Assert.NotEmpty(known.Validate("{\"version\": \"2.1.0\"}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void JUnit_is_as_its_schema_says(bool isEmpty)
    {
        string schema = Path.Combine(SharedFolder.Find("schemas", "JUnit.xsd"), "JUnit.xsd");
        XmlSchemaSet schemas = new();
        schemas.Add(null, schema);
        List<string> wrong = [];

        XDocument.Parse(Write(ReportFormat.JUnit, isEmpty ? [] : Hostile)).Validate(schemas, (_, error) => wrong.Add(error.Message));
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(null, "PM203 PM406 PM101")]
    [InlineData(DiagnosticSeverity.Error, "PM406")]
    [InlineData(DiagnosticSeverity.Information, "PM203 PM406 PM303 PM101")]
    [InlineData(DiagnosticSeverity.None, "")]
    public void JUnit_fails_where_it_is_asked_to(DiagnosticSeverity? failOn, string failing)
    {
        XDocument report = XDocument.Parse(ReviewReports.Write(ReportFormat.JUnit, Hostile, Root, failOn));

        Assert.Equal(failing, string.Join(" ", report.Descendants("failure").Select(failure => failure.Parent!.Attribute("name")!.Value.Split(' ')[0])));
        Assert.Equal(Hostile.Length, report.Descendants("testsuite").Sum(suite => (int)suite.Attribute("tests")!));
        Assert.Equal(report.Descendants("failure").Count(), report.Descendants("testsuite").Sum(suite => (int)suite.Attribute("failures")!));
        Assert.Equal("agreed & \"quoted\"", Assert.Single(report.Descendants("skipped")).Attribute("message")!.Value);
    }

    [Fact]
    public void Annotations_are_one_line_each_and_escaped()
    {
        string[] lines = Write(ReportFormat.GitHub, Hostile).Split('\n');

        Assert.Equal(4, lines.Length);
        Assert.StartsWith("::warning file=docs/a b#1%2Cé.md,line=7,endLine=8,title=PM203 PersonAtFault::\"Bob\" | <failed>%0A100%25 ", lines[0], StringComparison.Ordinal);
        Assert.Equal("::error file=docs/a b#1%2Cé.md,line=12,endLine=12,col=5,endColumn=14,title=PM406 DurationAgainstRange::Two figures. Mend it.%0ALine 3: 25 minutes here.", lines[1]);
        Assert.Equal("::notice file=docs/b.md,line=1,endLine=1,title=PM303 VagueAction::Vague. Mend it.", lines[2]);
        Assert.Equal("::warning title=PM101 MissingSection::Outage: north: No summary. Mend it.", lines[3]);
        Assert.Equal("", Write(ReportFormat.GitHub, []));
    }

    [Fact]
    public void A_comment_counts_and_lists()
    {
        string comment = Write(ReportFormat.Markdown, Hostile);

        Assert.Contains("1 error, 2 warnings, 1 note in 3 documents. 1 diagnostic suppressed.", comment, StringComparison.Ordinal);
        Assert.Contains("### docs/b.md\n", comment, StringComparison.Ordinal);
        Assert.Contains("\"Bob\" \\| \\<failed><br>100%", comment, StringComparison.Ordinal);
        Assert.Contains("Line 3: 25 minutes here.", comment, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was found.", Write(ReportFormat.Markdown, []), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_root_has_its_full_path()
    {
        string outside = Path.Combine(Path.GetTempPath(), "else where", "a.md");
        ReportPaths paths = new(Root);

        Assert.False(paths.IsWithin(outside));
        Assert.False(paths.IsWithin(Root + "2/a.md"));
        Assert.StartsWith("file:///", paths.UriOf(outside), StringComparison.Ordinal);
        Assert.EndsWith("/else%20where/a.md", paths.UriOf(outside), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Prints(PostmortemDiagnostic[] found) =>
        Sarif(found).GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("postmortemFinding/v1").GetString());

    private static JsonElement Sarif(PostmortemDiagnostic[] found) => JsonDocument.Parse(Write(ReportFormat.Sarif, found)).RootElement;

    private static string Write(ReportFormat format, PostmortemDiagnostic[] found) => ReviewReports.Write(format, found, Root, null);

    private static PostmortemDiagnostic Found(
        string? path, string rule, DiagnosticSeverity severity, string message, int line, int column, int endLine, int endColumn, string text = "", string? suppression = null, DiagnosticPlace[]? related = null) => new()
    {
        Rule = rule, RuleName = PostmortemTools.Review.ReviewRules.Find(rule)!.Name, Severity = severity, Message = message, Suggestion = "Mend it.", Path = path is null ? null : Path.Combine(Root, path),
        PostmortemTitle = "Outage: north", Line = line, Column = column, EndLine = endLine, EndColumn = endColumn, Text = text, Suppression = suppression, Related = related ?? [],
    };
}
