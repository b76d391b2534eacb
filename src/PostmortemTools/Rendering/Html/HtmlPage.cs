using System.Text.RegularExpressions;

namespace PostmortemTools.Rendering.Html;

/// <summary>
/// A document as one page that stands by itself: no script, nothing from the network. It tells nothing that the document does not:
/// the drawing of the timeline says the text of an event only where the document says it, so that a page for customers names nobody.
/// </summary>
internal static class HtmlPage
{
    /// <summary>What the heading of a timeline is called: a table that one extends by a line.</summary>
    private static readonly string[] TimelineTitles = ["timeline", "chronology", "sequence of events"];

    /// <summary>The whole page, with LF and a newline at its end.</summary>
    /// <param name="pm">What the drawing shows; it is not changed.</param>
    /// <param name="markdown">The document as its template wrote it.</param>
    /// <param name="toHtml">Turns Markdown into safe HTML, in which every &lt; that is not of a tag is escaped.</param>
    public static string Render(Postmortem pm, string markdown, Func<string, string> toHtml)
    {
        string body = toHtml(markdown);
        string svg = TimelineSvg.Render(pm, new SaidText(markdown).Says);
        string drawing = svg.Length > 0 ? $"<figure>\n{svg}</figure>\n" : "";
        string title = Title(body) ?? XmlText.Escape(XmlText.Shorten(pm.ToString(), 300));
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <main>
            {body.Insert(PlaceOfDrawing(body), drawing)}</main>
            </body>
            </html>

            """.Replace("\r\n", "\n");
    }

    /// <summary>Below the heading of the timeline; without one, at the end of what stands before the first section.</summary>
    private static int PlaceOfDrawing(string body)
    {
        int firstSection = -1;
        foreach (PageHeading heading in PageHeading.In(body).Where(heading => heading.Level > 1))
        {
            firstSection = firstSection < 0 ? heading.Start : firstSection;
            if (TimelineTitles.Any(title => Regex.IsMatch(heading.Text, $@"\b{title}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))
            {
                return heading.End;
            }
        }

        return firstSection < 0 ? body.Length : firstSection;
    }

    private static string? Title(string body) => PageHeading.In(body).FirstOrDefault(heading => heading.Level == 1 && heading.Text.Length > 0)?.Text;
}
