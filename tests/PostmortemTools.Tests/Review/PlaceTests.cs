using Xunit;

namespace PostmortemTools.Tests.Review;

/// <summary>Lines and columns, of what was found and of what it refers to.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("# T\n\nBob failed to check it.\n", 3, 1, 3, 20)]
    [InlineData("# T\r\n\r\n🔥 Bob failed to check it.\r\n", 3, 4, 3, 23)]
    [InlineData("# T\n\n- x\n  - Bob failed\n    to check it.\n", 4, 5, 5, 13)]
    [InlineData("# T\n\n| a |\n|---|\n| Bob failed to check it |", 5, 3, 5, 22)]
    public void Columns_count_from_one_to_behind_the_last_character(string text, int line, int column, int endLine, int endColumn)
    {
        PostmortemDiagnostic found = Assert.Single(Reviewed.Text(text, "PM203"));

        Assert.Equal((line, column, endLine, endColumn), (found.Line, found.Column, found.EndLine, found.EndColumn));
    }

    [Fact]
    public void Both_places_of_a_contradiction_are_given()
    {
        PostmortemDiagnostic found = Assert.Single(Reviewed.Text("# T\n\n## Timeline (UTC)\n\n- 2024-01-15 14:32 Alarm\n- 2024-01-15 14:20 Rollback\n", "PM401"));

        Assert.Equal((6, "2024-01-15 14:20"), (found.Line, found.Text));
        Assert.Equal((5, "2024-01-15 14:32"), (Assert.Single(found.Related).Line, found.Related[0].Text));
    }

    [Fact]
    public void The_same_document_and_day_give_the_same()
    {
        const string Text = "# T\n\nBob failed to check it. It should have been caught.\n\n## Action items\n\n- Improve it\n";

        Assert.Equal(Reviewed.Text(Text).Select(diagnostic => diagnostic.ToString()), Reviewed.Text(Text).Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("Bob failed to check. ")]
    [InlineData("should have been been ")]
    [InlineData("if we had had ")]
    [InlineData("minor ")]
    [InlineData("\"")]
    [InlineData("`")]
    [InlineData("a@b.c ")]
    [InlineData("password=")]
    [InlineData("1.2.3.4 ")]
    [InlineData("://a:b")]
    [InlineData("25 minutes (14:32 - ")]
    [InlineData("<!-- postmortem-disable PM203 ")]
    [InlineData("[Insert ")]
    [InlineData("Monday ")]
    [InlineData("31.06.2019 ")]
    [InlineData("TBD ")]
    [InlineData("-----BEGIN ")]
    [InlineData("<!-- postmortem-disable PM203: x -->")]
    [InlineData("<!-- postmortem-disable-next-line PM203: x -->")]
    [InlineData("Bob failed to check it. <!-- postmortem-disable-line PM203: x -->\n")]
    [InlineData("<!-- postmortem-enable PM203 --><!-- postmortem-disable PM203: x -->\n")]
    public void A_megabyte_of_anything_takes_less_than_a_second_for_each_set_of_rules(string piece)
    {
        string text = "# T\n\n" + new System.Text.StringBuilder().Insert(0, piece, 1_000_000 / piece.Length);
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        Reviewed.Text(text);

        // Five sets of rules.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}
