using System.Reflection;
using CsCheck;
using NJsonSchema;
using PostmortemTools.Documents.Data;
using PostmortemTools.Tests.Generators;
using Xunit;

namespace PostmortemTools.Tests.Documents.Data;

public sealed class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFileAsync(SchemaPath()).GetAwaiter().GetResult();

    public static TheoryData<string, IReadOnlyList<string>> Tables => new()
    {
        { "person", PersonTable.Table.Names }, { "severity", SeverityTable.Table.Names }, { "impact", ImpactTable.Table.Names }, { "figure", ImpactTable.Figure.Names },
        { "timelineEvent", TimelineTable.Event.Names }, { "milestones", TimelineTable.Milestones.Names }, { "contributingFactor", FindingTable.Factor.Names },
        { "finding", FindingTable.Finding.Names }, { "actionItem", ActionItemTable.Table.Names }, { "relatedIncident", FindingTable.RelatedIncident.Names },
        { "prevention", FindingTable.Prevention.Names }, { "section", SectionTable.Table.Names }, { "reviewRecord", ReviewRecordTable.Table.Names },
    };

    public static TheoryData<string> Right =>
    [
        "title: x", "$schema: a\ntitle: x", "title: x\nauthors: [Jane Doe (On-call), {name: John}]\nseverity: P1\nimpact: bad\nprevention: tests", "title: x\nimpact: {usersAffected: 50000}",
        "title: x\ntimeline: [{time: 14:32, description: a}, {time: 2:32 PM PST, description: a}, {time: 2024-01-15T14:32:00+01:00, description: a}, {description: a}]",
        "title: x\nwentWell: [a]\nlessons: [{title: a}]\nactionItems: [a, {action: b, status: inProgress, type: detect, dueDate: 2024-01-15}]",
    ];

    public static TheoryData<string> Wrong =>
    [
        "date: 2024-01-15", "title: [x]", "title: x\nsumary: y", "title: x\nstatus: finnished", "title: x\ntags: blue", "title: x\ndate: yesterday", "title: x\nseverity: {label: Critical}",
        "title: x\nactionItems: [{owner: Jane}]", "title: x\nactionItems: [{action: a, due: 2024-01-15}]", "title: x\nactionItems: [{action: a, dueDate: soon}]", "title: x\nactionItems: [{action: a, type: fix}]",
        "title: x\ntimeline: [{time: noonish, description: a}]", "title: x\ntimeline: [{time: 2024-01-15T14:32:00Z}]", "title: x\nsections: [{title: a, level: two}]",
        "title: x\nmilestones: {ended: 2024-01-15T14:32:00Z}", "title: x\nprevention: {findings: [{title: a, done: 'yes'}]}", "title: x\nmetrics: {}", "- x",
    ];

    [Fact]
    public void The_schema_names_what_the_document_reads_and_nothing_else() =>
        Assert.Equal(PostmortemTable.Table.Names, Schema.Properties.Keys.Where(name => name != "$schema"));

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_schema_names_what_each_part_reads_and_nothing_else(string definition, IReadOnlyList<string> names)
    {
        JsonSchema schema = Schema.Definitions[definition];
        Assert.Equal(names, (schema.AnyOf.LastOrDefault() ?? schema).Properties.Keys);
    }

    [Fact]
    public void Each_table_is_compared()
    {
        IEnumerable<PropertyInfo> tables = typeof(PostmortemTable).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Table", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.Name.StartsWith("MemberTable", StringComparison.Ordinal));
        Assert.Equal(Tables.Count + 1, tables.Count());
    }

    [Fact]
    public void A_short_form_is_in_the_schema_where_it_is_read()
    {
        (string Definition, bool HasShorthand)[] parts =
        [
            ("person", PersonTable.Table.HasShorthand), ("severity", SeverityTable.Table.HasShorthand), ("impact", ImpactTable.Table.HasShorthand), ("figure", ImpactTable.Figure.HasShorthand),
            ("timelineEvent", TimelineTable.Event.HasShorthand), ("milestones", TimelineTable.Milestones.HasShorthand), ("contributingFactor", FindingTable.Factor.HasShorthand),
            ("finding", FindingTable.Finding.HasShorthand), ("actionItem", ActionItemTable.Table.HasShorthand), ("relatedIncident", FindingTable.RelatedIncident.HasShorthand),
            ("prevention", FindingTable.Prevention.HasShorthand), ("section", SectionTable.Table.HasShorthand), ("reviewRecord", ReviewRecordTable.Table.HasShorthand),
        ];
        Assert.All(parts, part => Assert.Equal(part.HasShorthand, Schema.Definitions[part.Definition].AnyOf.Count > 0));
    }

    [Fact]
    public void Every_enumeration_is_the_model_s()
    {
        Assert.Equal(EnumWords<PostmortemStatus>.All.Keys, Schema.Properties["status"].Enumeration);
        Dictionary<string, JsonSchemaProperty> item = Schema.Definitions["actionItem"].AnyOf.Last().Properties.ToDictionary();
        Assert.Equal(EnumWords<ActionItemStatus>.All.Keys, item["status"].Enumeration);
        Assert.Equal(EnumWords<ActionItemType>.All.Keys, item["type"].Enumeration);
    }

    [Fact]
    public void Every_property_is_described()
    {
        IEnumerable<JsonSchema> parts = Schema.Definitions.Values.Select(schema => schema.AnyOf.LastOrDefault() ?? schema).Append(Schema);
        Assert.All(parts.SelectMany(part => part.Properties), pair =>
        {
            Assert.False(string.IsNullOrEmpty(pair.Value.Title), pair.Key);
            Assert.EndsWith(".", pair.Value.Description, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Any_postmortem_is_valid_in_json_and_yaml() => GenPostmortem.Any.Sample(
        one =>
        {
            Assert.Empty(Schema.Validate(DataFile.Json(one)));
            Assert.Empty(Schema.Validate(JsonWriter.Write(YamlReader.Read(DataFile.Yaml(one), null))));
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_is_right_by_hand_is_valid_and_read(string yaml)
    {
        Assert.Empty(Schema.Validate(JsonWriter.Write(YamlReader.Read(yaml, null))));
        if (!yaml.Contains("PST", StringComparison.Ordinal) && !yaml.Contains("14:32,", StringComparison.Ordinal))
        {
            DataFile.FromYaml(yaml);
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_not_valid(string yaml) => Assert.NotEmpty(Schema.Validate(JsonWriter.Write(YamlReader.Read(yaml, null))));

    private static string SchemaPath()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PostmortemTools.psd1")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "module", "schema", "postmortem.schema.json");
    }
}
