using PostmortemTools.Configuration;
using Xunit;

namespace PostmortemTools.Tests.Configuration;

public sealed class SeverityResolutionTests
{
    private static readonly PostmortemConfiguration House = ConfigurationLoader.Load(Path.Combine(Path.GetTempPath(), ".postmortem.yaml"), """
        severities:
          - { level: S1, label: Total outage, aliases: [red, critical] }
          - { level: P2, label: Degraded }
        """);

    [Theory]
    [InlineData("S1", "S1 (Total outage)")]
    [InlineData("s1", "S1 (Total outage)")]
    [InlineData("total outage", "S1 (Total outage)")]
    [InlineData(" RED ", "S1 (Total outage)")]
    [InlineData("s1 (total outage)", "S1 (Total outage)")]
    [InlineData("P2", "P2 (Degraded)")]
    [InlineData("P2 (High)", "P2 (Degraded)")]
    [InlineData("P2 (Only on Mondays)", "P2 (Only on Mondays)")]
    [InlineData("P1", "P1 (Critical)")]
    [InlineData("purple", "purple")]
    public void A_severity_is_known_by_level_label_or_alias_whatever_the_case(string text, string expected)
    {
        Assert.Equal(expected, House.ResolveSeverity(text).ToString());
        Assert.Equal(expected, House.Resolve(Severity.Parse(text)).ToString());
    }

    [Fact]
    public void The_names_offered_are_the_houses_then_those_built_in() =>
        Assert.Equal(["S1", "P2", "P0", "P1", "P3", "P4", "SEV1", "SEV2", "SEV3", "SEV4", "SEV5"], House.SeverityNames);

    [Fact]
    public void Without_a_configuration_the_text_speaks_for_itself()
    {
        Assert.Equal("SEV2 (Major)", PostmortemConfiguration.Empty.ResolveSeverity("sev2").ToString());
        Assert.Throws<FormatException>(() => PostmortemConfiguration.Empty.ResolveSeverity(" "));
    }
}
