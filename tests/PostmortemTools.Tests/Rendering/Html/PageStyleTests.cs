using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemTools.Rendering.Html;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class PageStyleTests
{
    /// <summary>Level AA of WCAG 2.2, criterion 1.4.3.</summary>
    private const double Enough = 4.5;

    [Fact]
    public void Text_can_be_read_on_the_paper_and_on_shade_in_light_dark_and_print()
    {
        List<Dictionary<string, string>> schemes = [.. Regex.Matches(PageStyle.Css, @":root \{(.*?)\}", RegexOptions.Singleline).Select(match => Colours(match.Groups[1].Value))];
        Assert.Equal(3, schemes.Count);
        foreach (Dictionary<string, string> scheme in schemes)
        {
            string[] inks = [.. scheme.Keys.Except(["paper", "shade", "rule"])];
            Assert.All(inks, ink => Assert.True(Contrast(scheme[ink], scheme["paper"]) >= Enough, $"{ink} {scheme[ink]}"));
            Assert.True(Contrast(scheme["ink"], scheme["shade"]) >= Enough);
        }
    }

    [Fact]
    public void Every_sign_of_the_drawing_has_a_style()
    {
        string svg = TimelineSvg.Render(Sample.Outage());
        string[] classes = [.. Regex.Matches(svg, "class=\"([^\"]+)\"").SelectMany(match => match.Groups[1].Value.Split(' ')).Distinct()];
        string[] groups = ["events", "milestones", "zone", "day"];
        Assert.All(classes.Except(groups), name => Assert.Contains($".{name}", PageStyle.Css, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Colours(string block) =>
        Regex.Matches(block, "--([a-z]+): (#[0-9a-f]+)").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static double Contrast(string a, string b)
    {
        (double light, double dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        string hex = colour.Length == 4 ? string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour[1..];
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
