using PostmortemTools.Errors;
using PostmortemTools.Rendering.Scripting;
using PostmortemTools.Rendering.Templates;
using PostmortemTools.Rendering.Views;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

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
        MarkdownContext running = context ??= new MarkdownContext { Document = document };
        running.Document = document;
        running.FrontMatter = FrontMatter;
        running.Anonymize = null;
        running.Buffer.Clear();
        using CancellationTokenSource clock = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        clock.CancelAfter(TimeLimit);
        running.CancellationToken = clock.Token;
        running.TemplateLoader = new FolderLoader(Path.GetDirectoryName(template.Path)!);
        running.CachedTemplates.Clear();
        running.PushGlobal(document);
        running.PushGlobal(new ScriptObject());
        bool whole = false;
        try
        {
            string rendered = template.Template.Render(running);
            whole = true;
            return rendered;
        }
        catch (ScriptAbortException stopped)
        {
            Stop.ThrowIfCancellationRequested();
            throw Error.TemplateTooSlow(File(stopped.Span, template), stopped.Span.Start.Line + 1, stopped.Span.Start.Column + 1, TimeLimit, stopped);
        }
        catch (ScriptRuntimeException failed) when (failed.InnerException is PostmortemException own)
        {
            throw Located(own, failed.Span, template);
        }
        catch (ScriptRuntimeException failed) when (failed.InnerException is InsufficientExecutionStackException)
        {
            throw Error.TemplateTooDeep(File(failed.Span, template), failed);
        }
        catch (ScriptRuntimeException failed)
        {
            throw Error.TemplateFailed(File(failed.Span, template), failed.Span.Start.Line + 1, failed.Span.Start.Column + 1, failed.OriginalMessage, failed);
        }
        catch (InsufficientExecutionStackException deep)
        {
            throw Error.TemplateTooDeep(template.Path, deep);
        }
        finally
        {
            if (whole)
            {
                running.PopGlobal();
                running.PopGlobal();
            }
            else
            {
                // A run that broke off leaves scopes behind; the next one begins afresh.
                context = null;
            }
        }
    }

    private static string File(SourceSpan span, CompiledTemplate template) => string.IsNullOrEmpty(span.FileName) ? template.Path : span.FileName!;

    private static PostmortemException Located(PostmortemException error, SourceSpan span, CompiledTemplate template) =>
        new(error.Id, error.Category, error.Target, $"{File(span, template)}({span.Start.Line + 1},{span.Start.Column + 1}): {error.Message}", error);
}
