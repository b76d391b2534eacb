using PostmortemTools.Tests.Documents.Editing;
using Xunit;

namespace PostmortemTools.Tests.Documents.Reading;

/// <summary>A day of the incident that could be two, as day and month could be the other way round.</summary>
public sealed class OpenDateTests
{
    private const string Items = "\n\n## Action items\n\n- [ ] a (Jane, due ";

    [Theory]
    [InlineData("# T\n\nDate: 03/04/2024\n", "line 3: '03/04/2024'")]
    [InlineData("# T\n\n**Severity:** P1\n**Date:** 03/04/2024\n", "line 4: '03/04/2024'")]
    [InlineData("# T\n\n| Field | Value |\n|---|---|\n| Date | 03/04/2024 |\n| Severity | P1 |\n", "line 5: '03/04/2024'")]
    [InlineData("---\ntitle: T\ndate: 03/04/2024\n---\n\nx\n", "in its front matter: '03/04/2024'")]
    [InlineData("# T\n\nDate: 03/04/2024\n\n## Timeline\n\n- 2024-08-01 10:00 UTC - Alarm\n", "line 3: '03/04/2024'")]
    public void What_stays_open_is_said_with_both_readings(string text, string where)
    {
        Document document = Document.Read(text);

        Assert.Null(document.Day);
        Assert.Contains($"{where} could be 2024-03-04 or 2024-04-03", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("03/04/2024" + Items + "25/04/2024)\n", "2024-04-03")]
    [InlineData("3/4/2024" + Items + "3/25/2024)\n", "2024-03-04")]
    [InlineData("03/04/2024\n\n## Summary\n\nOn 25/03/2024 we deployed.\n", "2024-04-03")]
    [InlineData("03/04/2024\n\n## Timeline\n\n- 03/25/2024 10:00 UTC - Deployed\n", "2024-03-04")]
    [InlineData("03/04/2024\n\n## Timeline\n\n- 2024-04-03 10:00 UTC - Alarm\n", "2024-04-03")]
    [InlineData("03/04/2024\n\n## Summary\n\nOn March 4, 2024 the site was down.\n", "2024-03-04")]
    public void Other_dates_of_the_document_settle_it(string text, string day)
    {
        Document document = Document.Read($"# T\n\nDate: {text}");

        Assert.Equal(day, document.Day);
        Assert.Equal(DateOrigin.Field, document.Reading.Places.DateOrigin);
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public void A_day_of_the_text_does_not_stand_for_it() =>
        Assert.Null(Document.Read("# T\n\nDate: 03/04/2024\n\n## Summary\n\nOn June 1, 2024 we deployed.\n").Day);

    [Theory]
    [InlineData("Date: 03/04/2024" + Items + "25/04/2024)\n", "Date: 09/05/2024" + Items + "25/04/2024)\n")]
    [InlineData("Date: 03/04/2024\nSeverity: P1\n", "Date: 2024-05-09\nSeverity: P1\n")]
    [InlineData("Date: 03/04/2024\n\n## Timeline\n\n- 2024-04-03 10:00 UTC - Alarm\n", "Date: 2024-05-09\n\n## Timeline\n\n- 2024-04-03 10:00 UTC - Alarm\n")]
    public void It_is_changed_where_it_stands(string text, string expected) => Assert.Equal(expected, EditedDocument.Change(text, pm => pm.Date = new DateTime(2024, 5, 9)));

    [Fact]
    public void It_goes_with_its_line() =>
        Assert.Equal("# T\n\nSeverity: P1" + Items + "25/04/2024)\n", EditedDocument.Change("# T\n\nDate: 03/04/2024\nSeverity: P1" + Items + "25/04/2024)\n", pm => pm.Date = null));
}
