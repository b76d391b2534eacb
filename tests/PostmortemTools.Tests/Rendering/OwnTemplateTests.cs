using PostmortemTools.Rendering;
using Xunit;

namespace PostmortemTools.Tests.Rendering;

/// <summary>Templates of one's own: a file or a folder, written by hand on any system.</summary>
public sealed class OwnTemplateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_template_with_CRLF_gives_LF_and_loses_its_control_lines() =>
        Assert.Equal("# API outage\n\nlast\n", Render("# {{ title }}\r\n\r\n{{~ if date ~}}\r\n**Date:** {{ date }}\r\n{{~ end ~}}\r\n\r\n\r\nlast\r\n", Samples.Minimal()));

    [Fact]
    public void A_folder_can_include_its_own_files_and_folders()
    {
        Directory.CreateDirectory(Path.Combine(folder, "parts"));
        File.WriteAllText(Path.Combine(folder, "parts", "head.scriban"), "# {{ title }}\r\n\r\n{{ include \"foot\" }}");
        File.WriteAllText(Path.Combine(folder, "foot.scriban"), "of {{ title }}");
        Postmortem postmortem = new() { Title = "a | b <b>" };
        Assert.Equal("# a | b \\<b>\n\nof a | b \\<b>\n", Render("{{ include 'parts/head' }}", postmortem));
    }

    [Theory]
    [InlineData("| {{ title }} | x |", "a|b", "| a\\|b | x |")]
    [InlineData("| x | {{ title }} |", "a|b\n`c|d`", "| x | a\\|b<br>`c\\|d` |")]
    [InlineData("- {{ title }}", "- a|b", "- \\- a|b")]
    [InlineData("{{ title }}", "# a|b", "\\# a|b")]
    [InlineData("x {{ title }}", "# a|b", "x # a|b")]
    [InlineData("**{{ title }}**", "a*b", "**a\\*b**")]
    [InlineData("> {{ title }}", "1. x", "> 1\\. x")]
    [InlineData("# {{ title }}", "a #", "# a \\#")]
    [InlineData("{{ title | string.upcase }}", "# a", "\\# A")]
    [InlineData("{{ '*' }}{{ title | markdown }}{{ '*' }}", "`a`", "\\*`a`*")]
    public void A_value_is_escaped_for_the_place_it_lands_in(string template, string title, string expected) =>
        Assert.Equal(expected + "\n", Render(template, new Postmortem { Title = title }));

    [Theory]
    [InlineData("x {{ services | join ', ' }}", "x a&#44;b, c (d, e)")]
    [InlineData("x {{ services | join ' / ' }}", "x a,b / c (d, e)")]
    [InlineData("{{ services | join ', ' | string.upcase }}", "A,B, C (D, E)")]
    [InlineData("{{ (services | join ', ') + '.' }}", "a,b, c (d, e).")]
    [InlineData("x {{ authors | join ', ' }}", "x Jane (Lead, DBA), Bob \\(x\\)")]
    [InlineData("{{ hide_people }}x {{ authors | join ', ' }}", "x The team (Lead, DBA), the team")]
    [InlineData("{{ for figure in impact.figures }}- {{ figure | measure }}{{ end }}", "- a\\: b: ~5")]
    [InlineData("{{ for related in related_incidents }}- {{ related | related_line }}{{ end }}", "- [2023-11-20] [x](https://x.example/a\\(b) (y)")]
    [InlineData("{{ for well in went_well }}- {{ well | label }}{{ end }}", "- &#9989; x")]
    [InlineData("{{ for well in went_well }}- ✅ {{ well | label }}{{ end }}", "- ✅ ✅ x")]
    [InlineData("{{ for factor in contributing_factors }}{{ for detail in factor.details }}- {{ detail }}{{ end }}{{ end }}", "- <!-- -->")]
    public void What_stands_in_one_line_can_be_told_apart(string template, string expected) => Assert.Equal(expected + "\n", Render(template, new Postmortem
    {
        Services = { "a,b", "c (d, e)" },
        Authors = { new Person("Jane", "Lead, DBA"), new Person("Bob (x)", null) },
        Impact = new Impact { Figures = { new ImpactFigure("a: b", "~5") } },
        RelatedIncidents = { new RelatedIncident { Date = new DateTime(2023, 11, 20), Title = "x", Link = "https://x.example/a(b", Note = "y" } },
        WentWell = { new Finding { Title = "✅ x" } },
        ContributingFactors = { new ContributingFactor { Title = "x", Details = { "" } } },
    }));

    [Fact]
    public void A_changed_file_is_read_again()
    {
        Assert.Equal("one\n", Render("one", Samples.Minimal()));
        string path = Path.Combine(folder, "postmortem.scriban");
        File.WriteAllText(path, "two");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        Assert.Equal("two\n", Samples.Render(Samples.Minimal(), folder));
    }

    [Fact]
    public void One_renderer_starts_afresh_with_every_document()
    {
        MarkdownRenderer renderer = new();
        File.WriteAllText(Path.Combine(folder, "postmortem.scriban"), "{{ hide_people }}{{ x = 'left over' }}# {{ title }}");
        Postmortem postmortem = new() { Title = "Jane", Authors = { new Person("Jane", null) } };
        Assert.Equal("# The team\n", renderer.Render(postmortem, folder));
        File.WriteAllText(Path.Combine(folder, "other.scriban"), "# {{ title }}");
        Assert.Equal("# Jane\n", renderer.Render(postmortem, Path.Combine(folder, "other.scriban")));
        File.WriteAllText(Path.Combine(folder, "third.scriban"), "{{ x }}");
        Assert.Throws<PostmortemException>(() => renderer.Render(postmortem, Path.Combine(folder, "third.scriban")));
    }

    private string Render(string template, Postmortem postmortem)
    {
        File.WriteAllText(Path.Combine(folder, "postmortem.scriban"), template);
        return Samples.Render(postmortem, folder);
    }
}
