using Xunit;

namespace PostmortemTools.Tests.Documents.Editing;

/// <summary>What a value of front matter looks like after a change: in its quotes, its brackets, its type.</summary>
public sealed class FrontMatterFormTests
{
    private const string Body = "# Login failed\n\n## Summary\n\nOne in ten logins failed.\n";

    [Theory]
    [InlineData("date = 2024-01-15T10:00:00Z", "date = 2024-03-09T10:00:00Z")]
    [InlineData("date = 2024-01-15T10:00:00+02:00 # of the incident", "date = 2024-03-09T10:00:00+02:00 # of the incident")]
    [InlineData("date = 2024-01-15T10:00:00", "date = 2024-03-09T10:00:00")]
    [InlineData("date = 2024-01-15", "date = 2024-03-09")]
    [InlineData("date = '2024-01-15'", "date = '2024-03-09'")]
    public void A_day_in_TOML_keeps_its_type(string entry, string expected) => Toml(entry, expected, pm => pm.Date = new DateTime(2024, 3, 9));

    [Theory]
    [InlineData("date: 2024-01-15T10:00:00Z", "date: 2024-03-09T10:00:00Z")]
    [InlineData("date: 2024-01-15 # of the incident", "date: 2024-03-09 # of the incident")]
    [InlineData("date: \"2024-01-15\"", "date: \"2024-03-09\"")]
    public void A_day_in_YAML_keeps_its_form(string entry, string expected) => Yaml(entry, expected, pm => pm.Date = new DateTime(2024, 3, 9));

    [Theory]
    [InlineData("tags: [api, 'db']  # words", "tags: [api, 'db', cache]  # words")]
    [InlineData("tags: [\"api\",\"db\"]", "tags: [\"api\",\"db\",\"cache\"]")]
    [InlineData("tags:\n- api\n# of the second\n- db", "tags:\n- api\n# of the second\n- db\n- cache")]
    [InlineData("tags:\n    - \"api\"", "tags:\n    - \"api\"\n    - \"cache\"")]
    [InlineData("tags: api, db", "tags: api, db, cache")]
    public void A_list_in_YAML_gets_an_entry_in_its_form(string entry, string expected) => Yaml(entry, expected, pm => pm.Tags.Add("cache"));

    [Theory]
    [InlineData("tags: [api, 'db', cache]", "tags: ['db', cache]")]
    [InlineData("tags:\n  - api # first\n  - db\n  - cache", "tags:\n  - db\n  - cache")]
    [InlineData("tags: api, db", "tags: db")]
    public void A_list_in_YAML_loses_an_entry(string entry, string expected) => Yaml(entry, expected, pm => pm.Tags.RemoveAt(0));

    [Theory]
    [InlineData("tags = ['api', \"db\"]", "tags = ['api', \"db\", 'cache']")]
    [InlineData("tags = [\n  \"api\",\n  \"db\",\n]", "tags = [\n  \"api\",\n  \"db\",\n  \"cache\",\n]")]
    public void A_list_in_TOML_gets_an_entry_in_its_form(string entry, string expected) => Toml(entry, expected, pm => pm.Tags.Add("cache"));

    [Fact]
    public void A_person_is_added_to_a_list_in_brackets() => Yaml("authors: [Jane, John]", "authors: [Jane, John, Bo]", pm => pm.Authors.Add(new Person("Bo", null)));

    [Theory]
    [InlineData("severity: sev1", "severity: sev3")]
    [InlineData("severity: SEV1 (Critical)", "severity: SEV3 (Minor)")]
    [InlineData("severity: 'SEV-1'", "severity: 'SEV-3'")]
    [InlineData("status: draft", "status: in review")]
    [InlineData("title: \"Login failed\"", "title: \"Logins fail\"")]
    public void A_text_keeps_its_quotes_and_its_case(string entry, string expected)
    {
        string after = EditedDocument.Change($"---\n{entry}\n---\n{Body}", pm => (pm.Severity, pm.Status, pm.Title) = (Severity.Parse("SEV3"), PostmortemStatus.InReview, "Logins fail"));

        Assert.StartsWith($"---\n{expected}\n", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sev1", "sev3")]
    [InlineData("SEV1", "SEV3")]
    [InlineData("Sev 1", "Sev 3")]
    [InlineData("SEV-1", "SEV-3")]
    [InlineData("SEV1 (Critical)", "SEV3 (Minor)")]
    [InlineData("SEV1 - Critical", "SEV3 - Minor")]
    [InlineData("`SEV1`", "`SEV3`")]
    [InlineData("p1", "sev3")]
    [InlineData("Critical (SEV1)", "SEV3 (Minor)")]
    public void A_severity_among_the_fields_keeps_its_form(string written, string expected)
    {
        Assert.Equal($"# Login failed\n\n**Severity:** {expected}\n", EditedDocument.Change($"# Login failed\n\n**Severity:** {written}\n", pm => pm.Severity = Severity.Parse("SEV3")));
        Assert.Equal($"# Login failed\n\n|Severity|{expected}|\n|-|-|\n|Status|Draft|\n", EditedDocument.Change($"# Login failed\n\n|Severity|{written}|\n|-|-|\n|Status|Draft|\n", pm => pm.Severity = Severity.Parse("SEV3")));
    }

    [Theory]
    [InlineData("---\ntitle: X\nseverity: SEV1\n---\n", "---\ntitle: X\nseverity: SEV1\ndate: 2024-03-09\nstatus: Draft\n---\n")]
    [InlineData("---\nTitle: X\nSeverity: SEV1\n---\n", "---\nTitle: X\nSeverity: SEV1\nDate: 2024-03-09\nStatus: Draft\n---\n")]
    [InlineData("+++\nseverity = \"SEV1\"\n+++\n", "+++\ndate = \"2024-03-09\"\nstatus = \"Draft\"\nseverity = \"SEV1\"\n+++\n")]
    public void What_a_house_says_here_is_added_here(string data, string expected) =>
        Assert.Equal(expected + Body, EditedDocument.Change(data + Body, pm => (pm.Date, pm.Status) = (new DateTime(2024, 3, 9), PostmortemStatus.Draft)));

    [Fact]
    public void What_a_house_says_in_the_text_is_added_there()
    {
        const string Text = "---\nseverity: SEV1\n---\n# Login failed\n\nOwner: Bo\n";

        Assert.Equal(Text + "Status: Draft\n", EditedDocument.Change(Text, pm => pm.Status = PostmortemStatus.Draft));
    }

    [Fact]
    public void A_severity_with_a_name_of_its_own_is_written_with_it() =>
        Assert.Equal("# Login failed\n\n**Severity:** SEV3 (Mild)\n", EditedDocument.Change("# Login failed\n\n**Severity:** sev1\n", pm => pm.Severity = new Severity("SEV3", "Mild")));

    [Fact]
    public void A_list_that_says_more_than_names_is_not_written_over() =>
        Assert.Throws<PostmortemException>(() => EditedDocument.Change($"---\nservices:\n  - name: api\n    tier: 1\n---\n{Body}", pm => pm.Services.Add("web")));

    private static void Yaml(string entry, string expected, Action<Postmortem> change) =>
        Assert.Equal($"---\n{expected}\nlayout: post\n---\n{Body}", EditedDocument.Change($"---\n{entry}\nlayout: post\n---\n{Body}", change));

    private static void Toml(string entry, string expected, Action<Postmortem> change) =>
        Assert.Equal($"+++\n{expected}\ndraft = true\n+++\n{Body}", EditedDocument.Change($"+++\n{entry}\ndraft = true\n+++\n{Body}", change));
}
