using System.Reflection;
using System.Text.Json.Nodes;
using NJsonSchema;
using PostmortemTools.Configuration;
using PostmortemTools.Configuration.Calendar;
using PostmortemTools.Configuration.People;
using PostmortemTools.Configuration.Reminders;
using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Configuration;

/// <summary>The schema for editors says what the loader takes.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly string Root = typeof(ConfigurationSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly string Schema = File.ReadAllText(Path.Combine(Root, "module", "schema", "postmortem-configuration.schema.json"));

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

    [Fact]
    public async Task The_example_says_something_of_every_key_and_is_right()
    {
        string text = File.ReadAllText(Path.Combine(Root, "module", "examples", "configuration.yaml"));
        DataNode example = YamlReader.Read(text, null);
        Assert.Equal(ConfigurationKeys.Names.Order(StringComparer.Ordinal), ((DataMap)example).Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Equal(4, ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), text).Reminders.Channels.Count);
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(JsonWriter.Write(example)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("module/help/about_PostmortemTools.md")]
    public async Task What_the_help_shows_is_right(string page)
    {
        string text = File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");
        int start = text.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        string yaml = text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
        Assert.Contains("people:", yaml, StringComparison.Ordinal);
        ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), yaml);
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(JsonWriter.Write(YamlReader.Read(yaml, null))));
    }

    [Fact]
    public void It_knows_every_key_of_a_person_a_team_and_the_reminders_and_every_type_of_channel()
    {
        JsonNode schema = JsonNode.Parse(Schema)!;
        JsonNode definitions = schema["definitions"]!;
        Assert.Equal(PeopleReader.Names, Keys(definitions["person"]!));
        Assert.Equal(TeamsReader.Names, Keys(definitions["team"]!));
        Assert.Equal(ReminderSettingsReader.Names, Keys(schema["properties"]!["reminders"]!["oneOf"]![1]!));
        Assert.Equal(ReminderChannelReader.Types, definitions["channel"]!["oneOf"]!.AsArray().SelectMany(channel => channel!["properties"]!["type"]!["enum"]!.AsArray()).Select(type => (string?)type));

        static IEnumerable<string> Keys(JsonNode node) => node["properties"]!.AsObject().Select(pair => pair.Key);
    }

    [Fact]
    public void It_and_the_help_know_every_country_and_every_part_that_has_holidays()
    {
        string help = File.ReadAllText(Path.Combine(Root, "module", "help", "about_PostmortemTools.md"));
        Assert.Contains($"Known are {string.Join(", ", HolidayCountries.All.Keys)}; parts are known of {string.Join(", ", HolidayCountries.All.Values.Where(country => country.Parts.Count > 0).Select(country => country.Code))}.", help, StringComparison.Ordinal);
        JsonNode definitions = JsonNode.Parse(Schema)!["definitions"]!;
        Assert.Equal(HolidayCountries.All.Keys, definitions["country"]!["enum"]!.AsArray().Select(code => (string?)code));
        IEnumerable<string> regions = HolidayCountries.All.Values.Select(country => country.Parts.Count == 0 ? country.Code : $"{country.Code}(-({string.Join("|", country.Parts)}))?");
        Assert.Equal($"^({string.Join("|", regions)})$", (string?)definitions["region"]!["pattern"]);
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
    [InlineData("""{ "review": { "dueWithin": { "P0": 3651 } } }""", false)]
    [InlineData("""{ "people": ["Jane Doe (DBA)", { "name": "John", "aliases": ["j"], "email": "j@example.com", "slack": "U012AB3CD", "teams": "j@example.com", "role": "r", "team": "Ops", "manager": "Jane Doe" }], "teams": "Ops" }""", true)]
    [InlineData("""{ "people": [{ "name": "Jane", "timeZone": "Europe/Berlin", "quietHours": "18:00-08:00", "workingDays": "Mon", "holidays": ["DE"] }] }""", true)]
    [InlineData("""{ "people": "Jane", "teams": [{ "name": "Ops", "aliases": "o", "email": null, "members": "Jane", "manager": "Jane", "channels": ["p"] }], "reminders": { "channels": [{ "name": "p", "type": "console" }] } }""", true)]
    [InlineData("""{ "people": [{ "email": "j@example.com" }] }""", false)]
    [InlineData("""{ "people": [{ "name": "Jane", "mail": "j@example.com" }] }""", false)]
    [InlineData("""{ "people": [{ "name": "Jane", "email": "jane" }] }""", false)]
    [InlineData("""{ "people": [{ "name": "Jane", "email": "a@b.c, d@e.f" }] }""", false)]
    [InlineData("""{ "people": [{ "name": "Jane", "slack": "@jane" }] }""", false)]
    [InlineData("""{ "people": [{ "name": "Jane", "quietHours": "18-8" }] }""", false)]
    [InlineData("""{ "people": [{ "name": "Jane", "workingDays": [] }] }""", false)]
    [InlineData("""{ "people": ["@"] }""", false)]
    [InlineData("""{ "people": { "Jane": "x" } }""", false)]
    [InlineData("""{ "teams": [{ "name": "Ops", "slack": "U012AB3CD" }] }""", false)]
    [InlineData("""{ "reminders": { "before": [7, 1], "onDue": true, "after": 3, "repeatEvery": 7, "escalateAfter": 14, "quietHours": "none", "timeZone": "UTC", "digest": "team" } }""", true)]
    [InlineData("""{ "reminders": { "before": [], "onDue": null, "digest": null, "channels": [] } }""", true)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "m", "type": "smtp", "host": "h", "port": 25, "security": "none", "from": "Ops <o@h>", "userName": "u", "password": { "env": "P" } }] } }""", true)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "s", "type": "slack", "url": { "env": "U" } }, { "name": "t", "type": "teams", "url": { "secret": "u", "vault": "v" } }], "fallback": "s" } }""", true)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "w", "type": "webhook", "url": "https://h/x", "secret": { "env": "K" } }, { "name": "v", "type": "webhook", "url": { "env": "U" } }, { "name": "f", "type": "file", "path": "r.log" }] } }""", true)]
    [InlineData("""{ "reminders": { "before": [0] } }""", false)]
    [InlineData("""{ "reminders": { "onDue": "yes" } }""", false)]
    [InlineData("""{ "reminders": { "digest": "day" } }""", false)]
    [InlineData("""{ "reminders": { "stages": [1] } }""", false)]
    [InlineData("""{ "reminders": { "channels": { "m": { "type": "console" } } } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "c", "type": "pager" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "type": "console" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "c", "type": "console", "path": "x" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "m", "type": "smtp", "host": "h" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "m", "type": "smtp", "host": "h", "from": "o@h", "port": 0 }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "m", "type": "smtp", "host": "h", "from": "o@h", "security": "ssl" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "m", "type": "smtp", "host": "h", "from": "o@h", "userName": "u" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "m", "type": "smtp", "host": "h", "from": "o@h", "userName": "u", "password": "hunter2" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "s", "type": "slack", "url": "https://hooks.example.com/x" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "s", "type": "slack", "url": { "env": "A", "secret": "b" } }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "s", "type": "slack", "url": { "env": "A-B" } }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "s", "type": "slack", "url": { "vault": "b" } }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "w", "type": "webhook", "url": "https://u:p@h/x" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "w", "type": "webhook", "url": "https://h/x?key=1" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "w", "type": "webhook", "url": "h/x" }] } }""", false)]
    [InlineData("""{ "reminders": { "channels": [{ "name": "f", "type": "file" }] } }""", false)]
    [InlineData("""{ "workingDays": ["Monday", "tue"], "holidays": "DE-BY" }""", true)]
    [InlineData("""{ "workingDays": "Sat", "holidays": ["NO", "2026-12-24", { "date": "2026-12-31", "name": "Party" }, { "country": "GB", "subdivision": "SCT" }] }""", true)]
    [InlineData("""{ "workingDays": null, "holidays": { "country": "US", "subdivision": null } }""", true)]
    [InlineData("""{ "workingDays": [] }""", false)]
    [InlineData("""{ "workingDays": ["Montag"] }""", false)]
    [InlineData("""{ "holidays": "XX" }""", false)]
    [InlineData("""{ "holidays": "de" }""", false)]
    [InlineData("""{ "holidays": "DE-XX" }""", false)]
    [InlineData("""{ "holidays": ["24.12.2026"] }""", false)]
    [InlineData("""{ "holidays": ["2026-13-01"] }""", false)]
    [InlineData("""{ "holidays": [{ "name": "Party" }] }""", false)]
    [InlineData("""{ "holidays": [{ "date": "2026-12-31", "country": "DE" }] }""", false)]
    [InlineData("""{ "holidays": [{ "subdivision": "BY" }] }""", false)]
    public async Task It_takes_and_refuses_what_the_loader_does(string json, bool isRight)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema, TestContext.Current.CancellationToken);
        Assert.Equal(isRight, schema.Validate(json).Count == 0);
        Exception? refused = Record.Exception(() => ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), json));
        Assert.Equal(isRight, refused is null);
    }
}
