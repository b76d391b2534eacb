using System.Reflection;
using System.Text.Json.Nodes;
using NJsonSchema;
using PostmortemTools.Configuration;
using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Configuration;

/// <summary>The schema for editors says what the loader takes.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly string Schema = File.ReadAllText(Path.Combine(
        typeof(ConfigurationSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!,
        "module", "schema", "postmortem-configuration.schema.json"));

    [Fact]
    public void It_knows_the_keys_that_the_loader_knows_and_describes_each()
    {
        JsonObject properties = JsonNode.Parse(Schema)!["properties"]!.AsObject();
        Assert.Equal(ConfigurationKeys.Names.Order(StringComparer.Ordinal), properties.Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.All(properties, pair => Assert.NotEqual("", (string?)pair.Value!["description"] ?? ""));
    }

    [Fact]
    public void It_knows_every_section_that_a_heading_can_name()
    {
        JsonObject sections = JsonNode.Parse(Schema)!["properties"]!["headings"]!["oneOf"]![1]!["patternProperties"]!.AsObject();
        Assert.Equal($"^({string.Join("|", EnumWords<SectionKind>.All.Keys)})$", Assert.Single(sections).Key);
    }

    [Theory]
    [InlineData("""{ "timeZone": "Europe/Berlin", "template": "./ours", "severities": ["S1 (Bad)", { "level": "S2", "label": "Less bad", "aliases": ["yellow"] }] }""", true)]
    [InlineData("""{ "severities": { "S1": "Bad", "S2": null } }""", true)]
    [InlineData("""{ "headings": { "actionItems": ["Homework"], "wentWell": "Keep", "impact": null } }""", true)]
    [InlineData("""{ "documents": ["postmortems/**/*.md", "!**/drafts/**", "./2024 [a-c]?"] }""", true)]
    [InlineData("""{ "documents": "*/README.md" }""", true)]
    [InlineData("""{ "documents": { "include": "*.md" } }""", false)]
    [InlineData("""{ "documents": ["../other/*.md"] }""", false)]
    [InlineData("""{ "documents": ["a/../../*.md"] }""", false)]
    [InlineData("""{ "documents": ["/postmortems/*.md"] }""", false)]
    [InlineData("""{ "documents": ["!"] }""", false)]
    [InlineData("""{ "documents": [" "] }""", false)]
    [InlineData("""{ "headings": { "actionItem": ["Homework"] } }""", false)]
    [InlineData("""{ "headings": ["Homework"] }""", false)]
    [InlineData("""{ "timezone": "UTC" }""", false)]
    [InlineData("""{ "timeZone": ["UTC"] }""", false)]
    [InlineData("""{ "severities": "P1" }""", false)]
    [InlineData("""{ "severities": [{ "label": "Bad" }] }""", false)]
    [InlineData("""{ "severities": [{ "level": "S1", "lable": "Bad" }] }""", false)]
    [InlineData("""{ "template": "" }""", false)]
    [InlineData("""{ "review": { "rules": { "PM303": "information", "PersonAtFault": "Off" }, "requiredSections": { "any": "summary", "P1": ["timeline"] }, "dueWithin": { "P0": 14 } } }""", true)]
    [InlineData("""{ "review": { "customers": "Acme", "words": { "blast radius": "users", "x": null }, "suppressions": [{ "rule": "PM203", "reason": "r", "documents": "a/**", "text": "t" }] } }""", true)]
    [InlineData("""{ "review": { "rules": { "PM303": "fatal" } } }""", false)]
    [InlineData("""{ "review": { "requiredSections": ["sumary"] } }""", false)]
    [InlineData("""{ "review": { "dueWithin": { "P0": 0 } } }""", false)]
    [InlineData("""{ "review": { "suppressions": [{ "rule": "PM203" }] } }""", false)]
    [InlineData("""{ "review": { "suppressions": [{ "rule": "PM203", "reason": " " }] } }""", false)]
    [InlineData("""{ "review": { "nosuch": 1 } }""", false)]
    [InlineData("""{ "review": ["PM203"] }""", false)]
    public async Task It_takes_and_refuses_what_the_loader_does(string json, bool isRight)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema, TestContext.Current.CancellationToken);
        Assert.Equal(isRight, schema.Validate(json).Count == 0);
        Exception? refused = Record.Exception(() => ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), json));
        Assert.Equal(isRight, refused is null);
    }
}
