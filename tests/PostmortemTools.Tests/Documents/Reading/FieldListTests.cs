using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>Fields in quotations, and such as have a list below their label.</summary>
public sealed class FieldListTests
{
    [Theory]
    [InlineData("> **Severity:** SEV-2\n> **Authors:** Noor,\n> Pim\n")]
    [InlineData("> Severity: SEV-2\n>\n> Authors: Noor, Pim\n")]
    [InlineData("> - **Severity:** SEV-2\n> - **Authors:** Noor, Pim\n")]
    [InlineData("- **Severity**: SEV-2\n- **Authors**:\n  - Noor\n  - Pim\n")]
    [InlineData("- Severity:\n  - SEV-2\n- Authors:\n  1. @Noor\n  2. [Pim](https://example.org/pim)\n")]
    [InlineData("**Severity:** SEV-2\n\n**Authors:**\n\n- Noor\n- Pim\n")]
    [InlineData("Severity: SEV-2\nAuthors:\n* Noor\n* Pim\n")]
    [InlineData("## Severity\n\n- SEV-2\n\n## Authors\n\n- Noor\n- Pim\n")]
    [InlineData("### Severity\n\n- [ ] SEV-1\n- [x] SEV-2\n- [ ] SEV-3\n\n### Authors\n\nNoor, Pim\n")]
    [InlineData("### Severity\n\n- [X] SEV-2\n\n### Authors\n\nNoor, Pim\n")]
    public void They_are_read(string body)
    {
        Postmortem read = Document.Read("# T\n\n" + body).Postmortem;

        Assert.Equal("SEV2", read.Severity?.Level);
        Assert.Equal(["Noor", "Pim"], read.Authors.Select(author => author.Name));
    }

    [Theory]
    [InlineData("> **Severity:** SEV-2\n> **Date:** 2024-01-01\n", "> **Severity:** SEV-3\n> **Date:** 2024-01-01\n")]
    [InlineData("- **Severity**:\n  - SEV-2\n- x\n", "- **Severity**:\n  - SEV-3\n- x\n")]
    [InlineData("### Severity\n\n- [x] SEV-2\n\n### Y\n\ny\n", "### Severity\n\n- [x] SEV-3\n\n### Y\n\ny\n")]
    [InlineData("### Severity\n\n- [ ] SEV-1\n- [x] SEV-2\n- [ ] SEV-3\n\n### Y\n\ny\n", "### Severity\n\n- [ ] SEV-1\n- [ ] SEV-2\n- [x] SEV-3\n\n### Y\n\ny\n")]
    public void A_value_is_changed_where_it_stands(string body, string expected) =>
        Assert.Equal("# T\n\n" + expected, EditedDocument.Change("# T\n\n" + body, pm => pm.Severity = Severity.Parse("SEV3 (Minor)")));

    [Theory]
    [InlineData("> **Severity:** SEV-2\n> **Date:** 2024-01-01\n", "> **Date:** 2024-01-01\n")]
    [InlineData("- **Severity**:\n  - SEV-2\n- x\n", "- x\n")]
    [InlineData("**Date:** 2024-01-01\n\n### Severity\n\n- [x] SEV-2\n\n### Y\n\ny\n", "**Date:** 2024-01-01\n\n### Y\n\ny\n")]
    [InlineData("### Severity\n\n- [ ] SEV-1\n- [x] SEV-2\n- [ ] SEV-3\n\n### Y\n\ny\n", "### Severity\n\n- [ ] SEV-1\n- [ ] SEV-2\n- [ ] SEV-3\n\n### Y\n\ny\n")]
    public void A_value_is_removed_where_it_stands(string body, string expected) => Assert.Equal("# T\n\n" + expected, EditedDocument.Change("# T\n\n" + body, pm => pm.Severity = null));

    [Theory]
    [InlineData("- **Authors**:\n  - Noor\n  - @Pim\n- x\n", "Zed", "- **Authors**:\n  - Zed\n- x\n")]
    [InlineData("- **Authors**:\n  - Noor\n  - @Pim\n- x\n", "Zed|Pim", "- **Authors**:\n  - Zed\n  - @Pim\n- x\n")]
    [InlineData("- **Authors**:\n  - Noor\n  - @Pim\n- x\n", "Noor|Zed|Pim", "- **Authors**:\n  - Noor\n  - Zed\n  - @Pim\n- x\n")]
    [InlineData("- **Authors**:\n  - Noor\n  - @Pim\n- x\n", "Pim", "- **Authors**:\n  - @Pim\n- x\n")]
    [InlineData("- **Authors**:\n  - Noor\n  - @Pim\n- x\n", "Pim|Noor", "- **Authors**:\n  - Pim\n  - Noor\n- x\n")]
    [InlineData("- **Authors**:\n  - Noor\n  - @Pim\n- x\n", "", "- x\n")]
    [InlineData("**Authors:**\n\n- Noor\n- Pim", "Noor|Pim|Zed", "**Authors:**\n\n- Noor\n- Pim\n- Zed")]
    [InlineData("## Authors\n\n- Noor\n- Pim\n\n## Y\n\ny\n", "Noor|Zed", "## Authors\n\n- Noor\n- Zed\n\n## Y\n\ny\n")]
    [InlineData("> **Authors:** Noor, Pim\n> **Severity:** P1\n", "Noor|Zed", "> **Authors:** Noor, Zed\n> **Severity:** P1\n")]
    public void Names_are_changed_where_they_stand(string body, string names, string expected) =>
        Assert.Equal("# T\n\n" + expected, EditedDocument.Change("# T\n\n" + body, pm =>
        {
            pm.Authors.Clear();
            pm.Authors.AddRange(names.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(name => new Person(name, null)));
        }));

    [Theory]
    [InlineData("| Severity | SEV-2 |\n|---|---|\n| **Related incidents** | INC-1999, [INC-1850](https://example.org/1850) |\n")]
    [InlineData("**Severity:** SEV-2\n**Related incidents:** INC-1999, [INC-1850](https://example.org/1850)\n")]
    [InlineData("- **Severity:** SEV-2\n- **Related incidents:**\n  - INC-1999\n  - [INC-1850](https://example.org/1850)\n")]
    public void Related_incidents_stand_among_them(string body)
    {
        string text = "# T\n\n" + body;
        List<RelatedIncident> read = Document.Read(text).Postmortem.RelatedIncidents;

        Assert.Equal(["INC-1999 ", "INC-1850 https://example.org/1850"], read.Select(one => $"{one.Title} {one.Link}"));
        Assert.Equal(text.Replace("INC-1999", "INC-2000", StringComparison.Ordinal), EditedDocument.Change(text, pm => pm.RelatedIncidents[0].Title = "INC-2000"));
        string none = EditedDocument.Change(text, pm => pm.RelatedIncidents.Clear());
        Assert.Equal(string.Concat(text.Split('\n').TakeWhile(line => !line.Contains("Related", StringComparison.Ordinal)).Select(line => line + "\n")), none);
    }

    [Fact]
    public void A_tick_is_set_where_there_is_none() =>
        Assert.Equal("# T\n\n### Severity\n\n- [ ] SEV-1\n- [x] SEV-2\n", EditedDocument.Change("# T\n\n### Severity\n\n- [ ] SEV-1\n- [ ] SEV-2\n", pm => pm.Severity = Severity.Parse("SEV2 (Major)")));

    [Fact]
    public void Of_several_ticks_none_counts() => Assert.Null(Document.Read("# T\n\n### Severity\n\n- [x] SEV-1\n- [x] SEV-2\n").Postmortem.Severity);
}
