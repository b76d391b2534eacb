using PostmortemTools.Documents.Data;
using PostmortemTools.Documents.Editing;
using PostmortemTools.Documents.Reading;
using PostmortemTools.Rendering;
using PostmortemTools.Rendering.Html;
using PostmortemTools.Time;

namespace PostmortemTools.Documents;

/// <summary>Writes postmortems as text, in any format. Used again for many; not by two threads at once.</summary>
/// <param name="renderer">Renders Markdown.</param>
internal sealed class DocumentWriter(MarkdownRenderer renderer)
{
    private static readonly Dictionary<DocumentFormat, Func<DocumentWriter, Postmortem, string?, Func<ReadingOptions>?, string>> Formats = new()
    {
        [DocumentFormat.Markdown] = (writer, postmortem, template, reading) => writer.Markdown(postmortem, template, reading),
        [DocumentFormat.Html] = (writer, postmortem, template, _) => HtmlPage.Render(postmortem, template is null ? MarkdownEditor.Apply(postmortem) : writer.renderer.Render(postmortem, template), MarkdownHtml.ToHtml),
        [DocumentFormat.Yaml] = (_, postmortem, _, _) => YamlWriter.Write(PostmortemData.ToNode(postmortem)),
        [DocumentFormat.Json] = (_, postmortem, _, _) => JsonWriter.Write(PostmortemData.ToNode(postmortem)),
    };

    private readonly MarkdownRenderer renderer = renderer;

    /// <summary>The document, with LF and a newline at its end.</summary>
    /// <param name="postmortem">What is written; it is not changed.</param>
    /// <param name="format">In what.</param>
    /// <param name="template">
    /// For Markdown and HTML: a built-in template's name, or the full path of a file or folder. Null for a postmortem that keeps the text that it was
    /// read from, with its changes.
    /// </param>
    /// <param name="reading">By what the document will be read again; null where no house has settled anything.</param>
    /// <exception cref="PostmortemException">The zone is unknown, the template is not there, not right or not well-behaved; EditNotPossible.</exception>
    public string Write(Postmortem postmortem, DocumentFormat format, string? template, Func<ReadingOptions>? reading = null)
    {
        // A zone that was set as a property is looked at here for the first time.
        TimeZones.Canonical(postmortem.TimeZone);
        return Formats[format](this, postmortem, template, reading);
    }

    /// <summary>A document that is kept gives back the very postmortem; one without front matter at all is to be looked at only.</summary>
    private string Markdown(Postmortem postmortem, string? template, Func<ReadingOptions>? reading)
    {
        if (template is null)
        {
            return MarkdownEditor.Apply(postmortem);
        }

        string rendered = renderer.Render(postmortem, template);
        return renderer.FrontMatter is not null && FaithfulDocument.IsMadeBy(template) ? FaithfulDocument.Of(postmortem, rendered, reading?.Invoke() ?? ReadingOptions.Default) : rendered;
    }

    /// <summary>Whether a postmortem has a text of its own, which it keeps where no template is asked for: it was read from Markdown.</summary>
    public static bool KeepsText(Postmortem postmortem, DocumentFormat format) => TakesTemplate(format) && MarkdownEditor.CanEdit(postmortem);

    /// <summary>Whether a format is made by a template.</summary>
    public static bool TakesTemplate(DocumentFormat format) => format is DocumentFormat.Markdown or DocumentFormat.Html;
}
