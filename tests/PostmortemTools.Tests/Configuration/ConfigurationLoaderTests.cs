using PostmortemTools.Configuration;
using PostmortemTools.Documents.Vocabulary;
using Xunit;

namespace PostmortemTools.Tests.Configuration;

public sealed class ConfigurationLoaderTests
{
    private static readonly string House = Path.Combine(Path.GetTempPath(), "house", ".postmortem.yaml");

    [Fact]
    public void Zone_template_and_severities_are_read()
    {
        PostmortemConfiguration configuration = ConfigurationLoader.Load(House, """
            timeZone: europe/berlin
            template: google-sre
            severities:
              - level: S1
                label: Total outage
                aliases: [critical, red]
              - { level: S2, label: Degraded }
              - S3 (Nuisance)
            """);
        Assert.Equal((House, "Europe/Berlin", "google-sre"), (configuration.Path, configuration.TimeZone, configuration.Template));
        Assert.Equal(["S1 (Total outage)", "S2 (Degraded)", "S3 (Nuisance)"], configuration.Severities.Select(definition => definition.Severity.ToString()));
        Assert.Equal(["critical", "red"], configuration.Severities[0].Aliases);
    }

    [Fact]
    public void Severities_may_be_a_map_of_levels_and_labels()
    {
        PostmortemConfiguration configuration = ConfigurationLoader.Load(House, "severities:\n  S1: Total outage\n  S2:\n");
        Assert.Equal(["S1 (Total outage)", "S2"], configuration.Severities.Select(definition => definition.Severity.ToString()));
    }

    [Fact]
    public void A_house_adds_headings_of_its_own_to_those_that_are_known()
    {
        Headings headings = ConfigurationLoader.Load(House, """
            headings:
              actionItems: [Homework, "Promises …"]
              wentWell: Things to keep
              other: [Impact]
            """).Headings;
        Assert.Equal(SectionKind.ActionItems, headings.Find("3. Homework"));
        Assert.Equal(SectionKind.ActionItems, headings.Find("Promises to customers"));
        Assert.Equal(SectionKind.WentWell, headings.Find("Things to keep 👍"));
        Assert.Equal(SectionKind.Other, headings.Find("Impact"));
        Assert.Equal(SectionKind.Timeline, headings.Find("Timeline"));
    }

    [Fact]
    public void Working_days_and_holidays_are_read_in_every_form()
    {
        PostmortemConfiguration configuration = ConfigurationLoader.Load(House, """
            workingDays: [thu, Monday, TUE, Monday]
            holidays:
              - NO
              - DE-BY
              - 2026-12-24
              - { date: 2026-12-31, name: Stocktaking }
              - { country: GB, subdivision: SCT }
              - country: US
                subdivision:
            """);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday], configuration.WorkingDays);
        Assert.Equal([(new DateTime(2026, 12, 24), null), (new DateTime(2026, 12, 31), "Stocktaking")], configuration.Holidays.Days.Select(holiday => (holiday.Day, holiday.Name)));
        Assert.Equal(["NO", "DE-BY", "GB-SCT", "US"], configuration.Holidays.Regions.Select(region => region.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("timeZone:\ntemplate: ~\nseverities:\n")]
    public void A_file_that_says_nothing_changes_nothing(string text)
    {
        PostmortemConfiguration configuration = ConfigurationLoader.Load(House, text);
        Assert.Equal((null, null, 0), (configuration.TimeZone, configuration.Template, configuration.Severities.Count));
        Assert.Equal(5, configuration.WorkingDays.Count);
    }

    [Theory]
    [InlineData("brief", "brief")]
    [InlineData("templates/ours", "house/templates/ours")]
    [InlineData("./brief", "house/brief")]
    [InlineData("ours.scriban", "house/ours.scriban")]
    [InlineData("../shared/ours.scriban", "shared/ours.scriban")]
    public void A_template_is_a_name_or_a_path_from_the_files_folder(string template, string expected) => Assert.Equal(
        expected == template ? template : Path.GetFullPath(Path.Combine(Path.GetTempPath(), expected)),
        ConfigurationLoader.Load(House, $"template: {template}").Template);

    [Theory]
    [InlineData("timezone: UTC", "UnknownProperty", 1, 1, "Did you mean 'timeZone'?")]
    [InlineData("template: brief\nseveritys:\n  - P1", "UnknownProperty", 2, 1, "Did you mean 'severities'?")]
    [InlineData("severities:\n  - level: S1\n    labell: Bad", "UnknownProperty", 3, 5, "Did you mean 'label'?")]
    [InlineData("timeZone: Europe/Berln", "ConfiguredTimeZone", 1, 11, "Europe/Berlin")]
    [InlineData("timeZone: [UTC]", "WrongShape", 1, 11, "a time zone")]
    [InlineData("- timeZone: UTC", "WrongShape", 1, 1, "a map of keys and values")]
    [InlineData("timeZone: UTC\ntimeZone: UTC", "DuplicateKey", 2, 1, "line 1")]
    [InlineData("severities:\n  - label: Bad", "MissingProperty", 2, 5, "'level' is missing")]
    [InlineData("severities:\n  - S1\n  - s1 (Bad)", "DuplicateSeverity", 3, 5, "'s1'")]
    [InlineData("severities:\n  - { level: S1, label: Bad }\n  - { level: S2, aliases: [bad] }", "DuplicateSeverity", 3, 5, "S1 (Bad)")]
    [InlineData("severities: P1", "WrongShape", 1, 13, "a list of")]
    [InlineData("severities:\n  -\n", "WrongShape", 2, 4, "nothing")]
    [InlineData("headings:\n  actionItem: [Homework]", "UnknownProperty", 2, 3, "Did you mean 'actionItems'?")]
    [InlineData("headings:\n  summary: [Gist]\n  impact: ['# gist:']", "DuplicateHeading", 3, 12, "under summary already")]
    [InlineData("headings:\n  summary: ['🔥']", "UnreadableValue", 2, 13, "a letter or digit")]
    [InlineData("headings: [Homework]", "WrongShape", 1, 11, "a map of sections and headings")]
    [InlineData("documents:\n  - '../*.md'", "UnreadableValue", 2, 5, "below the folder of this file")]
    [InlineData("documents: '!'", "UnreadableValue", 1, 12, "below the folder of this file")]
    [InlineData("documents: ['a/[b.md']", "UnreadableValue", 1, 13, "a bracket")]
    [InlineData("documents: {a: b}", "WrongShape", 1, 12, "a list of patterns")]
    [InlineData("document: a", "UnknownProperty", 1, 1, "Did you mean 'documents'?")]
    [InlineData("workingDays: [Monday, Tusday]", "UnknownWord", 1, 23, "Did you mean 'Tuesday'?")]
    [InlineData("workingDays: []", "WrongShape", 1, 14, "one or more weekdays")]
    [InlineData("workingDay: Monday", "UnknownProperty", 1, 1, "Did you mean 'workingDays'?")]
    [InlineData("holidays: [2026-02-30]", "UnreadableValue", 1, 12, "a date such as")]
    [InlineData("holidays: de", "ConfiguredCountry", 1, 11, "Did you mean 'DE'?")]
    [InlineData("holidays: [US, IN]", "ConfiguredCountry", 1, 16, "'IN' is no country whose holidays are known here. Known: AT, AU,")]
    [InlineData("holidays: UK-SCT", "ConfiguredCountry", 1, 11, "Did you mean 'GB'?")]
    [InlineData("holidays: [DE-BAY]", "ConfiguredSubdivision", 1, 12, "Did you mean 'BY'?")]
    [InlineData("holidays: AT-9", "ConfiguredSubdivision", 1, 11, "Say AT alone")]
    [InlineData("holidays:\n  - country: DE\n    subdivision: XX", "ConfiguredSubdivision", 3, 18, "no part of DE")]
    [InlineData("holidays:\n  - country: DE\n    name: All", "UnknownProperty", 3, 5, "the holidays of a country")]
    [InlineData("holidays:\n  - date: 2026-01-02\n    nam: All", "UnknownProperty", 3, 5, "Did you mean 'name'?")]
    [InlineData("holidays:\n  - name: All", "MissingProperty", 2, 5, "'date' is missing")]
    [InlineData("holidays: [2026-01-02, { date: 2026-01-02 }]", "DuplicateHoliday", 1, 24, "'2026-01-02'")]
    [InlineData("holidays: [DE-BY, DE, { country: DE, subdivision: BY }]", "DuplicateHoliday", 1, 23, "'DE-BY'")]
    [InlineData("holidays: [[DE]]", "WrongShape", 1, 12, "one of holidays")]
    [InlineData("timeZone: !!python/object UTC", "YamlTypeTag", 1, 11, "python")]
    public void A_mistake_is_an_error_that_names_file_line_and_column(string text, string id, int line, int column, string says)
    {
        PostmortemException error = Assert.Throws<PostmortemException>(() => ConfigurationLoader.Load(House, text));
        Assert.Equal(id, error.Id);
        Assert.StartsWith($"{House}, line {line}, column {column}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_nested_levels_and_an_alias_bomb_are_errors()
    {
        string bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(",", Enumerable.Repeat("*" + (char)('a' + i - 1), 10))}]\n"));
        Assert.Equal("TooManyAliases", Assert.Throws<PostmortemException>(() => ConfigurationLoader.Load(House, bomb)).Id);
        Assert.Equal("NestedTooDeep", Assert.Throws<PostmortemException>(() => ConfigurationLoader.Load(House, "template: " + new string('[', 10_000))).Id);
    }
}
