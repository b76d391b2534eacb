using Xunit;

namespace PostmortemTools.Tests.Model;

public sealed class SeverityTests
{
    [Theory]
    [InlineData("P1", "P1", "Critical", "P1 (Critical)")]
    [InlineData("sev2", "SEV2", "Major", "SEV2 (Major)")]
    [InlineData("P1 (Total loss)", "P1", "Total loss", "P1 (Total loss)")]
    [InlineData(" High ", "High", null, "High")]
    [InlineData("(x)", "(x)", null, "(x)")]
    public void Text_is_read_as_level_and_label(string text, string level, string? label, string shown)
    {
        Severity severity = Severity.Parse(text);
        Assert.Equal((level, label, shown), (severity.Level, severity.Label, severity.ToString()));
    }

    [Theory]
    [InlineData("P0", "P1")]
    [InlineData("SEV1", "SEV2")]
    [InlineData("P2", "P10")]
    [InlineData("P4", "Blue")]
    [InlineData("Critical", "P2")]
    [InlineData("High", "Medium")]
    [InlineData("Critical - all 400 users", "high")]
    [InlineData("Medium", "Low")]
    [InlineData("Major", "Minor")]
    [InlineData("Low", "Blue")]
    public void The_worse_sorts_first(string worse, string better)
    {
        Assert.True(Severity.Parse(worse) < Severity.Parse(better));
        Assert.True(Severity.Parse(better) > Severity.Parse(worse));
        Assert.True(Severity.Parse(worse) < null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void An_empty_severity_is_an_error_that_shows_one(string text) =>
        Assert.Contains("'P1'", Assert.Throws<FormatException>(() => Severity.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_severity_equals_its_text()
    {
        Assert.True(Severity.Parse("P1").Equals((object)"p1"));
        Assert.True(Severity.Parse("P1").Equals((object)"P1 (Critical)"));
        Assert.False(Severity.Parse("P1").Equals((object)"P2"));
    }
}
