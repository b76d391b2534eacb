using System.Text.RegularExpressions;
using PostmortemTools.Documents;
using PostmortemTools.Rendering.Html;
using Xunit;

namespace PostmortemTools.Tests.Rendering.Html;

public sealed class HtmlPageTests
{
    private const string Document = "# Postmortem: API <Outage>\n\n**Date:** 2024-01-15\n\n## Summary\n\nText.\n\n## Timeline (All times UTC)\n\n| Time | Event |\n| --- | --- |\n| 14:32 | First CloudWatch alarm: HighErrorRate |\n\n## Lessons Learned\n";

    [Fact]
    public void A_page_is_whole()
    {
        string page = Page(Sample.Outage(), Document);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ", page, StringComparison.Ordinal);
        Assert.EndsWith("</main>\n</body>\n</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("<title>Postmortem: API &lt;Outage&gt;</title>", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<style"));
        Assert.Single(Regex.Matches(page, "<svg"));
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void A_page_runs_nothing_and_loads_nothing()
    {
        string page = Page(Sample.Outage(), Document + "\n![a](https://example.com/a.png)\n\n<script src=\"https://example.com/a.js\"></script><link rel=stylesheet href=https://example.com/a.css>\n");
        Assert.DoesNotMatch(@"(?i)<(script|link|img|iframe|object|embed|base|form|image|use|foreignObject)\b", page);
        Assert.DoesNotMatch(@"(?i)\s(src|srcset|xlink:href|on\w+)\s*=\s*""", page);
        Assert.DoesNotMatch(@"(?i)url\(|@import|@font-face", page);
    }

    [Theory]
    [InlineData(Document, "<h2 id=\"timeline-all-times-utc\">Timeline (All times UTC)</h2>\n<figure>")]
    [InlineData("# A\n\n### Incident *timeline*\n\ntext", "<h3 id=\"incident-timeline\">Incident <em>timeline</em></h3>\n<figure>")]
    [InlineData("# A\n\nhead\n\n## Timelines of others\n\ntext", "<p>head</p>\n<figure>")]
    [InlineData("# Timeline\n\nhead", "<p>head</p>\n<figure>")]
    [InlineData("", "<main>\n<figure>")]
    public void The_drawing_is_below_the_timelines_heading_or_before_the_first_section(string markdown, string place) =>
        Assert.Contains(place, Page(Sample.Outage(), markdown), StringComparison.Ordinal);

    [Fact]
    public void The_drawing_tells_only_the_events_that_the_document_tells()
    {
        string page = Page(Sample.Outage(), Document);
        Assert.Contains("<title>2024-01-15 14:32 First CloudWatch alarm: HighErrorRate</title>", page, StringComparison.Ordinal);
        Assert.Contains("<title>2024-01-15 14:35</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_is_found_behind_the_escapes_of_its_document()
    {
        Postmortem pm = Sample.Incident("UTC", ("2024-01-15T14:00Z", "a | b *c*"), ("2024-01-15T14:30Z", "d"));
        Assert.Contains("<title>2024-01-15 14:00 a | b *c*</title>", Page(pm, "| 14:00 | a \\| b \\*c\\* |"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_heading_the_title_is_the_postmortems() =>
        Assert.Contains("<title>&lt;/title&gt;&lt;script&gt;</title>", Page(new Postmortem { Title = "</title><script>" }, "text"), StringComparison.Ordinal);

    [Fact]
    public void Without_a_timeline_there_is_no_figure() => Assert.DoesNotContain("<figure>", Page(new Postmortem { Title = "a" }, Document), StringComparison.Ordinal);

    private static string Page(Postmortem pm, string markdown) => HtmlPage.Render(pm, markdown, MarkdownHtml.ToHtml);
}
