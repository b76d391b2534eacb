using PostmortemTools.Rendering.Scripting;
using PostmortemTools.Rendering.Templates;
using PostmortemTools.Rendering.Views;

namespace PostmortemTools.Rendering;

/// <summary>Renders postmortems to Markdown. Used again for many; not by two threads at once.</summary>
internal sealed class MarkdownRenderer
{
    /// <summary>How long a template may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    private MarkdownContext? context;

    /// <summary>Writes, as YAML, those of the named fields that have a value; null writes no front matter.</summary>
    public Func<Postmortem, IReadOnlyCollection<string>, string>? FrontMatter { get; init; }

    /// <summary>Stops a template before its time is up.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The document: LF, one newline at its end.</summary>
    /// <param name="postmortem">What is rendered; it is not changed.</param>
    /// <param name="template">A built-in name, or the full path of a file or folder.</param>
    /// <exception cref="PostmortemException">The template is not there, not right or not well-behaved.</exception>
    public string Render(Postmortem postmortem, string template = TemplateCatalog.DefaultName)
    {
        string path = TemplateCatalog.Find(template).Path;
        return Render(postmortem, CompiledTemplate.Load(path));
    }

    /// <summary>The document: LF, one newline at its end.</summary>
    /// <param name="postmortem">What is rendered; it is not changed.</param>
    /// <param name="template">A parsed template.</param>
    public string Render(Postmortem postmortem, CompiledTemplate template)
    {
        // A zone that was set as a property is looked at here for the first time; the template is not to blame for it.
        Time.TimeZones.Canonical(postmortem.TimeZone);
        DocumentView document = new(postmortem);
        MarkdownContext running = context ??= new MarkdownContext(MarkdownFunctions.AddTo) { Root = document };
        running.Root = document;
        running.FrontMatter = FrontMatter;
        running.Anonymize = null;
        try
        {
            return TemplateRun.Render(running, template, TimeLimit, Stop);
        }
        catch
        {
            // A run that broke off leaves scopes behind; the next one begins afresh.
            context = null;
            throw;
        }
    }
}
